/** GFLOP/s of emitted contractions: square ones in three forms, and those of training steps. Run with `tsx bench/matmul.ts [fused] [filter]`. */
import { pathToFileURL } from 'node:url'
import { ModuleBuilder } from '../packages/core/src/backend/wasm/assembler.ts'
import { emitPlanned, plannedScratchBytes } from '../packages/core/src/backend/wasm/contract.ts'
import { planContract, type ContractPlan } from '../packages/core/src/backend/wasm/contractPlan.ts'
import type { ContractKernel } from '../packages/core/src/kernel/kernel.ts'

export type Form = 'nn' | 'nt' | 'tn'

export const kernelOf = (
  form: Form,
  m: number,
  n: number,
  k: number,
  dtype: ContractKernel['dtype'] = 'float32',
): ContractKernel => ({
  tag: 'contract',
  dtype,
  batch: [],
  m,
  n,
  k,
  a: { buffer: 0, access: { offset: 0, strides: form === 'tn' ? [1, m] : [k, 1] } },
  b: { buffer: 1, access: { offset: 0, strides: form === 'nt' ? [1, k] : [n, 1] } },
  c: { buffer: 2, access: { offset: 0, strides: [n, 1] } },
})

/** Best GFLOP/s of a plan, after enough calls for the engine to have optimised it. */
export const measure = (kernel: ContractKernel, plan: ContractPlan, isFused: boolean, ms = 150): number => {
  const { m, n, k } = kernel
  const bytes = kernel.dtype === 'float64' ? 8 : 4
  const room = (elements: number): number => Math.ceil((elements * bytes + 256) / 64) * 64
  const at = { a: 64, b: 64 + room(m * k), c: 64 + room(m * k) + room(k * n), scratch: 0 }
  at.scratch = at.c + room(m * n)
  const memory = new WebAssembly.Memory({ initial: Math.ceil((at.scratch + plannedScratchBytes(plan) + 64) / 65536) })
  const all = bytes === 4 ? new Float32Array(memory.buffer) : new Float64Array(memory.buffer)
  for (let i = 0; i < at.c / bytes; i++) all[i] = Math.sin(i)
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 1)
  const index = emitPlanned(module, plan, at, { isFused })
  const flops = 2 * m * n * k
  // Small ones are called many times from inside, as in a program, so that the call from JavaScript is not measured.
  const inner = Math.max(1, Math.floor(2e6 / flops))
  const f = module.func()
  for (let i = 0; i < Math.min(inner, 100); i++) f.call(index)
  module.exportFunction('run', f.index)
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } })
  const run = instance.exports['run'] as () => void
  const calls = Math.min(inner, 100)
  let best = Infinity
  const start = performance.now()
  for (let i = 0; i < 5 || performance.now() - start < ms; i++) {
    const t = performance.now()
    const cpu = process.cpuUsage()
    run()
    const { user, system } = process.cpuUsage(cpu)
    const wall = performance.now() - t
    // A run longer than a time slice is interrupted by other load: there the time on the processor counts.
    best = Math.min(best, wall < 3 ? wall : Math.min(wall, (user + system) / 1000))
  }
  return (flops * calls) / best / 1e6
}

const CASES: readonly (readonly [string, readonly (readonly [Form, number, number, number])[]])[] = [
  ...[64, 128, 256, 512, 1024].map(
    (n) => [`n = ${n}`, (['nn', 'nt', 'tn'] as const).map((form) => [form, n, n, n] as const)] as const,
  ),
  ['784→512', [['nn', 128, 512, 784], ['nt', 128, 784, 512], ['tn', 784, 512, 128]]],
  ['512→256', [['nn', 128, 256, 512], ['nt', 128, 512, 256], ['tn', 512, 256, 128]]],
  ['256→10', [['nn', 128, 10, 256], ['nt', 128, 256, 10], ['tn', 256, 10, 128]]],
  ['digits 64→128', [['nn', 64, 128, 64], ['nt', 64, 64, 128], ['tn', 64, 128, 64]]],
  ['digits 128→64', [['nn', 64, 64, 128], ['nt', 64, 128, 64], ['tn', 128, 64, 64]]],
  ['digits 64→10', [['nn', 64, 10, 64], ['nt', 64, 64, 10], ['tn', 64, 10, 64]]],
  ['iris 4→16', [['nn', 32, 16, 4], ['nt', 32, 4, 16], ['tn', 4, 16, 32]]],
  ['vector·matrix', [['nn', 1, 512, 512], ['nt', 1, 512, 512], ['nn', 512, 1, 512]]],
  ['1 column, 2048', [['nn', 2048, 1, 2048], ['tn', 2048, 1, 2048], ['nt', 1, 2048, 2048]]],
] // prettier-ignore

/** Each case is measured this often, long apart, and the best kept: other load comes and goes. */
const ROUNDS = 4

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isFused = process.argv.includes('fused')
  const filter = process.argv.slice(2).find((x) => x !== 'fused') ?? ''
  const chosen = CASES.filter(([name]) => name.includes(filter))
  const best = chosen.map(([, cases]) => cases.map(() => 0))
  for (let round = 0; round < ROUNDS; round++) {
    chosen.forEach(([, cases], i) => {
      cases.forEach(([form, m, n, k], j) => {
        const kernel = kernelOf(form, m, n, k)
        best[i]![j] = Math.max(best[i]![j]!, measure(kernel, planContract(kernel), isFused))
      })
    })
  }
  console.log(`node ${process.version}${isFused ? ', fused' : ''}: GFLOP/s float32, best of ${ROUNDS} rounds`)
  chosen.forEach(([name, cases], i) => {
    const cells = cases.map(([form, m, n, k], j) => {
      const { method } = planContract(kernelOf(form, m, n, k))
      return `${form} ${best[i]![j]!.toFixed(1).padStart(5)} ${method.padEnd(6)}`
    })
    console.log(`${name.padEnd(16)} ${cells.join('   ')}`)
  })
}
