/** The one switch for speed beyond the plain instructions. The default is plain: the same bits in every engine. */
import { binary, bitcast, compare, constant, index, load, select, threefry, type Expr } from '../../kernel/expr.ts'
import type { ContractKernel, KernelProgram } from '../../kernel/kernel.ts'
import { sigmoid, tanh } from '../../kernel/math/index.ts'
import { ModuleBuilder } from './assembler.ts'
import { WIDE_TILE, WIDE_TILE_FUSED } from './contractPlan.ts'
import { emitStrip, type TileShape } from './contractTile.ts'
import { canRelax, compileModule, supportsWasm } from './engine.ts'
import { chooseOptions, chosenOptions, compileWasm } from './wasm.ts'
import { useWide } from './wide.ts'
import { mayWiden, wideFlags } from './wideFlags.ts'
import { wideStripsIn } from './wideStrips.ts'

/**
 * What compiled programs may use.
 *
 * - `plain`: vectors of 128 bits, a product rounded before it is added. The same bits on every engine and machine.
 * - `wide`: products of matrices and long loops over elements in registers of 256 bits, the same bits as `plain`. Node 22
 *   and later on x86: V8 is asked to by flags that are set only while modules with nothing else in them are compiled.
 * - `relaxed`: products are added without rounding in between where the machine can. Browsers and Node 22 by default,
 *   Node 20 by a flag set while compiling.
 * - `relaxed-wide`: both.
 */
export type FeatureLevel = 'plain' | 'wide' | 'relaxed' | 'relaxed-wide'

const LEVELS: readonly FeatureLevel[] = ['plain', 'wide', 'relaxed', 'relaxed-wide']

/** The level at which programs are compiled now. */
export const featureLevel = (): FeatureLevel => {
  const { fused, wide } = chosenOptions()
  return LEVELS[(fused === true ? 2 : 0) + (wide === true ? 1 : 0)]!
}

/**
 * Chooses what programs compiled from now on may use, and returns what is in effect: what the engine does not have, or
 * what fails or gains nothing in a trial of some tens of milliseconds, is left out. Call it before anything else:
 * programs already compiled stay as they are, and what V8 optimises in the background meanwhile sees the flags too.
 *
 * Results at `wide` are those of `plain`. At `relaxed` each product of a sum loses one rounding: a sum of k terms differs
 * by at most k units in the last place of the sum of the terms' magnitudes, an elementary function by its stated bound.
 * @throws RangeError for a name that is no level
 */
export const setFeatureLevel = (level: FeatureLevel): FeatureLevel => {
  if (!LEVELS.includes(level)) {
    throw new RangeError(`setFeatureLevel: level must be one of ${LEVELS.join(', ')}, got ${level as string}`)
  }
  useWide()
  const fused = level.startsWith('relaxed') && supportsWasm() && canRelax() && isRight({ fused: true, wide: false })
  const wide = level.endsWith('wide') && supportsWasm() && mayWiden() && isWorthwhile(fused)
  chooseOptions({ fused, wide })
  return featureLevel()
}

interface Features {
  readonly fused: boolean
  readonly wide: boolean
}

/** Sizes of the trial: whole tiles, and an edge in each direction. */
const [M, N, K] = [50, 79, 96]

const kernel: ContractKernel = {
  tag: 'contract',
  dtype: 'float32',
  batch: [],
  m: M,
  n: N,
  k: K,
  a: { buffer: 0, access: { offset: 0, strides: [K, 1] } },
  b: { buffer: 1, access: { offset: 0, strides: [N, 1] } },
  c: { buffer: 2, access: { offset: 0, strides: [N, 1] } },
}

const program: KernelProgram = {
  buffers: [M * K, K * N, M * N].map((elements) => ({ dtype: 'float32', elements })),
  inputs: [0, 1],
  outputs: [2],
  donated: [-1, -1],
  constants: [],
  kernels: [kernel],
}

const operand = (elements: number, seed: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: elements }, (_, i) => Math.sin(seed + i * 1.7))

const trials = new Map<string, boolean>()

const once = (what: string, trial: () => boolean): boolean => {
  const known = trials.get(what)
  if (known !== undefined) return known
  let result = false
  try {
    result = trial()
  } catch {
    // An engine that refuses the module has not got the feature.
  }
  trials.set(what, result)
  return result
}

/** Whether a product comes out as it must: exactly, or rounded less often. */
const isRight = (features: Features): boolean =>
  once(`right ${JSON.stringify(features)}`, () => {
    const [x, y] = [operand(M * K, 1), operand(K * N, 2)]
    const got = compileWasm(program, features).run([x, y])[0] as Float32Array // not donated, so not resident
    for (let i = 0; i < M; i++) {
      for (let j = 0; j < N; j++) {
        let sum = 0
        let magnitude = 0
        for (let k = 0; k < K; k++) {
          const term = Math.fround(x[i * K + k]! * y[k * N + j]!)
          sum = Math.fround(sum + term)
          magnitude += Math.abs(term)
        }
        const error = Math.abs(got[i * N + j]! - sum)
        if (!(error <= (features.fused ? K * 2 ** -24 * magnitude : 0))) return false
      }
    }
    return true
  })

/** Points of the loop tried: enough for whole rounds of vectors, and some are left. */
const POINTS = 2 ** 13 + 7

/** A loop of the operations that long ones are made of. */
const loopProgram = (): KernelProgram => {
  const along = { offset: 0, strides: [1] }
  const x = load('float32', 0, along)
  const word = (n: number): Expr => constant('uint32', n)
  const draw = threefry(0, word(1), word(2), bitcast('uint32', x), bitcast('uint32', index(0)))
  const small = bitcast('float32', binary('or', binary('shiftRight', draw, word(9)), word(0x3f800000)))
  const value = binary('mul', select(compare('lt', small, constant('float32', 1.5)), tanh(x), sigmoid(x)), small)
  const buffer = { dtype: 'float32', elements: POINTS } as const
  const stores = [{ buffer: 1, access: along, value }]
  return {
    buffers: [buffer, buffer],
    inputs: [0],
    outputs: [1],
    donated: [-1],
    constants: [],
    kernels: [{ tag: 'loop', extents: [POINTS], stores }],
  }
}

/** Whether a long loop has the same bits in registers of either width. */
const isSame = (fused: boolean): boolean =>
  once(`same ${fused}`, () => {
    const x = operand(POINTS, 3).map((v) => v * 20)
    const [narrow, wide] = [false, true].map((w) =>
      compileWasm(loopProgram(), { fused, wide: w, wideWork: 0 }).run([x]),
    )
    const [a, b] = [narrow![0] as Float32Array, wide![0] as Float32Array] // not donated, so not resident
    return a.every((v, i) => Object.is(v, b[i]))
  })

/**
 * Whether a strip of wide tiles is faster than one of the tiles used otherwise, both compiled to the end. Where the engine
 * does not pair vectors it takes half again as long, for it needs more registers than there are.
 */
const isWorthwhile = (fused: boolean): boolean =>
  isRight({ fused, wide: true }) &&
  isSame(fused) &&
  once(`fast ${fused}`, () => {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const tile = fused ? WIDE_TILE_FUSED : WIDE_TILE
    const strip = wideStripsIn(memory, fused)['float32'] as Strip // exported so
    const narrow = timer({ rows: 2, columns: 16, strip: narrowStrip(memory, fused) })
    const wide = timer({ rows: tile.rows, columns: 4 * tile.vectors, strip })
    let [slow, fast] = [Infinity, Infinity]
    for (let round = 0; round < 40; round++) {
      slow = Math.min(slow, narrow())
      fast = Math.min(fast, wide())
    }
    return fast < slow
  })

/** Rows of the strips compared: whole tiles of each. */
const ROWS = 24

type Strip = (...args: readonly number[]) => void

const timer =
  ({ rows, columns, strip }: { readonly rows: number; readonly columns: number; readonly strip: Strip }) =>
  (): number => {
    const start = performance.now()
    for (let i = 0; i < 25; i++) strip(0, 4 * ROWS * K, 4 * (ROWS + columns) * K, ROWS / rows, K, 0, 4 * columns)
    return performance.now() - start
  }

const narrowStrip = (memory: WebAssembly.Memory, isFused: boolean): Strip => {
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 1)
  const shape: TileShape = {
    dtype: 'float32',
    isFused,
    rows: 2,
    columns: 16,
    a: { row: 1, k: 2, tile: 'next' },
    b: { k: 16, column: 1 },
    c: { row: 16, column: 1 },
    isPadded: true,
    accumulates: true,
    isEmpty: false,
    unroll: 6,
  }
  module.exportFunction('strip', emitStrip(module, shape))
  const compiled = compileModule(module.encode(), { isFused, flags: wideFlags() })
  return new WebAssembly.Instance(compiled, { env: { memory } }).exports['strip'] as Strip // exported above
}
