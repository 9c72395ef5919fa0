/**
 * What typical programs are compiled to, in numbers that do not depend on the machine: a guard against regressions where
 * times would be noise. test/compiledSizes.test.ts holds them against test/compiledSizes.json, which
 * `npx tsx bench/writeCompiledSizes.ts` writes.
 */
import { grad, jit, nn, np, type NdArray, type Value } from '@pullback/autodiff'
import {
  kernelsIn,
  memoryUse,
  wasmBackend,
  type CompileOptions,
  type Executable,
  type Kernel,
  type KernelProgram,
} from '@pullback/core'
import { adam } from '@pullback/optim'
import { compiledTraining } from './libraries/pullback.ts'
import { lstmOf } from './libraries/pullbackWorks.ts'
import { problems, type ProblemName } from './problem.ts'

export interface CompiledSizes {
  /** Kernels, those inside loops and branches included. */
  readonly kernels: number
  /** Bytes of the WebAssembly module. */
  readonly moduleBytes: number
  /** Bytes of memory the program runs in, its constants, working space and slack included. */
  readonly arenaBytes: number
  /** Bytes that hold something needed later, at the worst moment: no plan needs less. */
  readonly liveBytes: number
}

/** The parts of a compiled program on WebAssembly that are looked at here. */
interface Inside {
  readonly emitted: {
    readonly bytes: Uint8Array
    readonly layout: { readonly bytes: number }
  }
}

const count = (kernels: readonly Kernel[]): number =>
  kernels.reduce((n, k) => {
    const inside = kernelsIn(k)
    return n + (inside.length === 0 ? 1 : count(inside))
  }, 0)

/** Runs `f` and measures the last program compiled by it. */
export const sizesOf = (f: () => unknown): CompiledSizes => {
  const { compile } = wasmBackend
  const compiled: { readonly program: KernelProgram; readonly executable: Executable }[] = []
  Object.assign(wasmBackend, {
    compile: (program: KernelProgram, options?: CompileOptions): Executable => {
      const executable = compile(program, options)
      compiled.push({ program, executable })
      return executable
    },
  })
  try {
    f()
  } finally {
    Object.assign(wasmBackend, { compile })
  }
  const last = compiled.at(-1)
  if (last === undefined) throw new Error('sizesOf: nothing was compiled')
  const { emitted } = last.executable as Executable & Inside // wasmBackend compiles to these
  return {
    kernels: count(last.program.kernels),
    moduleBytes: emitted.bytes.length,
    arenaBytes: emitted.layout.bytes,
    liveBytes: memoryUse(last.program).live,
  }
}

const step = (name: ProblemName) => (): void => {
  const { init, step: take, batches, key } = compiledTraining(problems[name])
  const { x, labels } = batches[0]!
  const [, loss] = take(init, key, x, labels)
  ;(loss as NdArray).item()
}

const matrix = (): Value => np.ones([64, 256])

const adamUpdate = (): void => {
  const optimizer = adam({ learningRate: 1e-3 })
  const params = { kernel: np.ones([128, 64]), bias: np.ones([64]) }
  jit((grads: typeof params, state: ReturnType<typeof optimizer.init>) => optimizer.update(grads, state, params))(
    params,
    optimizer.init(params),
  )
}

/** Programs by name; each runs what is compiled once. */
export const programs: Readonly<Record<string, () => unknown>> = {
  largeStep: step('large'),
  digitsStep: step('digits'),
  smallStep: step('small'),
  lstmScan: () => lstmOf(20).run(),
  softmax: () => jit((x: Value) => nn.softmax(x))(matrix()),
  softmaxGradient: () => jit(grad((x: Value) => nn.softmax(x).square().sum()))(matrix()),
  layerNorm: () => jit((x: Value) => nn.layerNorm(x))(matrix()),
  layerNormGradient: () => jit(grad((x: Value) => nn.layerNorm(x).square().sum()))(matrix()),
  adam: adamUpdate,
}

export const measureSizes = (): Readonly<Record<string, CompiledSizes>> =>
  Object.fromEntries(Object.entries(programs).map(([name, run]) => [name, sizesOf(run)]))
