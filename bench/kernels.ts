/** Time per element of single kernels in WebAssembly, copies in and out left out. Usage: `npx tsx bench/kernels.ts [names] [--fused]`. */
import { acc, binary, bitcast, constant, index, load, threefry, type Expr } from '../packages/core/src/kernel/expr.ts'
import type { Combine, KernelProgram } from '../packages/core/src/kernel/kernel.ts'
import { exp, log, sin, tanh } from '../packages/core/src/kernel/math/index.ts'
import { compileWasm } from '../packages/core/src/backend/wasm/wasm.ts'

const ELEMENTS = 2 ** 22
const ROWS = 2 ** 12
const RUNS = 25

const x = load('float32', 0, { offset: 0, strides: [1] })
const y = load('float32', 1, { offset: 0, strides: [1] })
const c = (value: number): Expr => constant('float32', Math.fround(value))
const mul = (a: Expr, b: Expr): Expr => binary('mul', a, b)
const add = (a: Expr, b: Expr): Expr => binary('add', a, b)
const gelu = mul(mul(c(0.5), x), add(c(1), tanh(mul(c(0.7978845608), add(x, mul(c(0.044715), mul(x, mul(x, x))))))))
const word = (value: number): Expr => constant('uint32', value)
const bits = threefry(1, word(1), word(2), word(0), bitcast('uint32', index(0)))

const elementwise = (value: Expr, inputs: number): KernelProgram => ({
  buffers: [
    ...Array.from({ length: inputs }, () => ({ dtype: 'float32' as const, elements: ELEMENTS })),
    { dtype: value.dtype, elements: ELEMENTS },
  ],
  inputs: Array.from({ length: inputs }, (_, i) => i),
  outputs: [inputs],
  donated: Array.from({ length: inputs }, () => -1),
  constants: [],
  kernels: [
    { tag: 'loop', extents: [ELEMENTS], stores: [{ buffer: inputs, access: { offset: 0, strides: [1] }, value }] },
  ],
})

const reduction = (combine: Combine, kept: number, strides: readonly number[]): KernelProgram => {
  const dtype = combine.startsWith('arg') ? 'int32' : 'float32'
  return {
    buffers: [
      { dtype: 'float32', elements: ELEMENTS },
      { dtype, elements: kept },
    ],
    inputs: [0],
    outputs: [1],
    donated: [-1],
    constants: [],
    kernels: [
      {
        tag: 'reduce',
        extents: [kept],
        reduced: [ELEMENTS / kept],
        accumulators: [{ combine, value: load('float32', 0, { offset: 0, strides }) }],
        stores: [{ buffer: 1, access: { offset: 0, strides: [1] }, value: acc(dtype, 0) }],
      },
    ],
  }
}

const programs: Readonly<Record<string, KernelProgram>> = {
  add: elementwise(add(x, y), 2),
  exp: elementwise(exp(x), 1),
  log: elementwise(log(x), 1),
  tanh: elementwise(tanh(x), 1),
  sin: elementwise(sin(x), 1),
  gelu: elementwise(gelu, 1),
  threefry: elementwise(bits, 0),
  sum: reduction('sum', 1, [0, 1]),
  max: reduction('max', 1, [0, 1]),
  argmax: reduction('argmax', 1, [0, 1]),
  rowSum: reduction('sum', ROWS, [ELEMENTS / ROWS, 1]),
  columnSum: reduction('sum', ROWS, [1, ROWS]),
}

const fused = process.argv.includes('--fused')
const names = process.argv.slice(2).filter((a) => !a.startsWith('--'))
for (const [name, program] of Object.entries(programs)) {
  if (names.length > 0 && !names.includes(name)) continue
  const executable = compileWasm(program, { fused })
  executable.run(program.inputs.map(() => Float32Array.from({ length: ELEMENTS }, (_, i) => (i % 1000) / 100 + 0.01)))
  const module = new WebAssembly.Module(executable.emitted.bytes)
  const imports = { env: { memory: executable.memory!, kernel: () => undefined } }
  const run = new WebAssembly.Instance(module, imports).exports['run'] as () => void
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage().user
    run()
    return ((process.cpuUsage().user - before) * 1e3) / ELEMENTS
  })
  const first = times[0]!
  times.sort((a, b) => a - b)
  const show = (t: number): string => t.toFixed(2).padStart(6)
  console.log(
    `${name.padEnd(10)} best ${show(times[0]!)}  median ${show(times[RUNS >> 1]!)}  first ${show(first)} ns/element`,
  )
}
