/** Random programs over the whole library: how they are drawn, run and written down. What must hold of them is in agree.ts. */
import {
  allocate,
  isFloating,
  NdArray,
  sizeOf,
  storedNumber,
  type DType,
  type FeatureLevel,
  type Shape,
  type Value,
} from '@pullback/core'
import * as fc from 'fast-check'
import { AWKWARD } from '../../src/testing/arbitraries.ts'
import { combining } from './combining.ts'
import { elementwise } from './elementwise.ts'
import { higher } from './higher.ts'
import { irregular } from './irregular.ts'
import { Kit, LIMIT, type Mode, type Operation, type RunBody, type Step } from './kit.ts'
import { agree, type Manner } from './agree.ts'
import { library, sourceOf, type Library } from './recorder.ts'
import { smooth } from './smooth.ts'
import { structural } from './structural.ts'

/** An input: its elements follow from the seed, plain ones at 0. */
export interface Input {
  readonly dtype: DType
  readonly shape: Shape
  readonly elements: 'plain' | 'awkward' | 'moderate'
  readonly seed: number
}

export interface RandomProgram {
  readonly inputs: readonly Input[]
  readonly steps: readonly Step[]
  /** Values that nobody uses are results, except these, counted from the last. */
  readonly dropped: readonly number[]
  /** `smooth` programs are of one floating dtype, and differentiable. */
  readonly mode: 'any' | 'smooth'
}

const TABLES = { elementwise, structural, combining, irregular, higher }

export const OPERATIONS: ReadonlyMap<string, Operation> = new Map(
  Object.values(TABLES).flatMap((t) => Object.entries(t)),
)

/**
 * Operations that are differentiable where numbers are whole, and give whole numbers for those. Not `max` and `min`: among three
 * equal elements each has a third of the derivative, and then the order of a sum shows.
 */
const LINEAR: readonly string[] = [
  'add', 'subtract', 'multiply', 'maximum', 'minimum', 'negative', 'square', 'clip', 'where', 'nn.relu', 'transpose',
  'reshape', 'broadcastTo', 'broadcastInDim', 'slice', 'flip', 'roll', 'pad', 'laxPad', 'concatenate', 'stack', 'tile',
  'repeat', 'diagonal', 'tril', 'dynamicSlice', 'dynamicUpdateSlice', 'windows', 'sum', 'cumsum',
  'cumsumReverse', 'matmul', 'dotGeneral', 'einsum', 'conv1d', 'conv2d', 'convolve', 'maxPool', 'reduceWindow', 'take',
  'takeAdd', 'takeAlongAxis', 'sort', 'cond', 'scan', 'foriLoop', 'vmap', 'jit', 'checkpoint', 'map',
] // prettier-ignore

/** Those after which numbers are kept small, so that whole ones stay exact. */
const GROWING: readonly string[] = [
  'multiply',
  'square',
  'matmul',
  'dotGeneral',
  'einsum',
  'conv1d',
  'conv2d',
  'convolve',
]

const nameOf = (op: string, mode: Mode): string => {
  if (mode !== 'linear' || LINEAR.includes(op)) return op
  let h = 0
  for (let i = 0; i < op.length; i++) h = (h * 31 + op.charCodeAt(i)) >>> 0
  return LINEAR[h % LINEAR.length]!
}

/** Runs a program on its inputs, or on tracers in their place: every decision depends on shapes and dtypes only. */
export const runProgram = (p: RandomProgram, lib: Library, xs: readonly Value[]): readonly Value[] => {
  const pool = [...xs]
  const used = execute(p.steps, pool, lib, p.mode, 0)
  const unused = pool.filter((_, i) => i === pool.length - 1 || (i >= xs.length && !used.has(i))).reverse()
  const kept = unused.filter((_, i) => !p.dropped.includes(i)).slice(0, MAX_RESULTS)
  return kept.length === 0 ? unused.slice(0, 1) : kept
}

const MAX_RESULTS = 6

const SMOOTH_HIGHER: readonly string[] = ['scan', 'cond', 'vmap', 'checkpoint', 'jit', 'grad']

const isHigher = (op: string): boolean => op in higher || SMOOTH_HIGHER.includes(op)

/** Functions inside functions inside functions are enough. */
const MAX_DEPTH = 2

/** Appends each step's value to the pool; returns which values were read. */
const execute = (
  steps: readonly Step[],
  pool: Value[],
  lib: Library,
  mode: Mode,
  depth: number,
): ReadonlySet<number> => {
  const used = new Set<number>()
  const run: RunBody = (body, given, inner) => {
    const values = [...given]
    execute(body, values, lib, inner, depth + 1)
    return values[values.length - 1]!
  }
  for (const step of steps) {
    const name = nameOf(step.op, mode)
    const operation = mode === 'smooth' ? smooth[name] : OPERATIONS.get(name)
    if (operation === undefined) throw new Error(`no operation is called ${name}`)
    if (depth >= MAX_DEPTH && isHigher(name)) continue
    const kit = new Kit(lib, step, pool, mode, run)
    const y = operation(kit)
    for (const i of kit.used) used.add(i)
    const bounded = mode === 'linear' && GROWING.includes(name) ? lib.np.clip(y, -8, 8) : y
    pool.push(bounded.size > LIMIT ? lib.lax.slice(lib.np.ravel(bounded), [0], [LIMIT]) : bounded)
  }
  return used
}

/** A mixing of two words (the finaliser of MurmurHash3, Austin Appleby, public domain). */
const mix = (a: number, b: number): number => {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const elementOf = ({ dtype, elements, seed }: Input, i: number): number => {
  if (elements === 'plain')
    return dtype === 'bool' ? (i + seed) & 1 : ((i * 5 + seed) % 9) - (isFloating(dtype) ? 4 : 0)
  const word = mix(seed, i)
  const awkward = AWKWARD[dtype]
  if (dtype === 'bool') return word & 1
  if (elements === 'awkward' && (word & 1) === 1) return awkward[(word >>> 1) % awkward.length]!
  const unit = mix(seed + 1, i) / 2 ** 32
  if (isFloating(dtype)) return (unit - 0.5) * (elements === 'awkward' ? 20 : 6)
  // As many bits as any integer has: the array keeps the low ones.
  return elements === 'awkward' && (word & 2) === 2 ? word : Math.floor(unit * 10) - (dtype.startsWith('u') ? 0 : 5)
}

export const inputOf = (x: Input): NdArray => {
  const data = allocate(x.dtype, sizeOf(x.shape))
  for (let i = 0; i < data.length; i++) data[i] = storedNumber(elementOf(x, i), x.dtype)
  return new NdArray(x.dtype, x.shape, data)
}

const DRAWN_DTYPES: readonly DType[] = [
  'float32', 'float32', 'float32', 'int32', 'float64', 'bool', 'uint32', 'float16', 'bfloat16', 'int8', 'uint8',
  'int16', 'uint16',
] // prettier-ignore

/** Axes around the sizes of vectors and blocks, and none. */
const LINES: readonly number[] = [3, 1, 0, 2, 4, 5, 7, 8, 9, 15, 16, 17, 31, 33, 64, 67, 130, 515, 1030]
const SIDES: readonly number[] = [2, 3, 1, 0, 4, 5, 8, 9, 17, 33]
const EDGES: readonly number[] = [2, 1, 3, 4, 5, 7]

const shapes: fc.Arbitrary<Shape> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...LINES)) },
  { weight: 2, arbitrary: fc.constant([]) },
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...SIDES), fc.constantFrom(...SIDES)) },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...EDGES), { minLength: 3, maxLength: 4 }) },
)

const inputs: fc.Arbitrary<Input> = fc.record({
  dtype: fc.constantFrom(...DRAWN_DTYPES),
  shape: shapes,
  elements: fc.constantFrom('plain', 'awkward', 'moderate'),
  seed: fc.nat(2 ** 20),
})

const namesOf = (table: keyof typeof TABLES): readonly string[] => Object.keys(TABLES[table])

const operations: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...namesOf('elementwise')) },
  { weight: 6, arbitrary: fc.constantFrom(...namesOf('structural')) },
  { weight: 4, arbitrary: fc.constantFrom(...namesOf('combining')) },
  { weight: 3, arbitrary: fc.constantFrom(...namesOf('irregular')) },
  { weight: 3, arbitrary: fc.constantFrom(...namesOf('higher')) },
)

const ins = fc.array(fc.nat(9), { minLength: 3, maxLength: 3 })
const seeds = fc.nat(2 ** 31 - 1)

const steps = (from: fc.Arbitrary<string>, levels: number, maxLength: number): fc.Arbitrary<readonly Step[]> => {
  const body = levels === 0 ? fc.constant([]) : steps(from, levels - 1, 4)
  // Only what takes functions has a body.
  const step = from.chain((op) =>
    fc.record({ op: fc.constant(op), ins, seed: seeds, body: isHigher(op) ? body : fc.constant([]) }),
  )
  return fc.array(step, { minLength: levels > 0 && maxLength > 4 ? 1 : 0, maxLength })
}

/** Programs of up to `length` steps. They shrink to fewer steps, earlier choices and plainer inputs. */
export const randomPrograms = (length = 9): fc.Arbitrary<RandomProgram> =>
  fc.record({
    inputs: fc.array(inputs, { minLength: 1, maxLength: 3 }),
    steps: steps(operations, MAX_DEPTH, length),
    dropped: fc.array(fc.nat(5), { maxLength: 2 }),
    mode: fc.constant('any'),
  })

/** The same of smooth operations, in float32 or float64. */
export const smoothPrograms = (length = 7): fc.Arbitrary<RandomProgram> =>
  fc
    .record({
      dtype: fc.constantFrom('float32', 'float64'),
      inputs: fc.array(inputs, { minLength: 1, maxLength: 2 }),
      steps: steps(fc.constantFrom(...Object.keys(smooth)), MAX_DEPTH, length),
      dropped: fc.array(fc.nat(5), { maxLength: 2 }),
    })
    .map(({ dtype, inputs: xs, ...rest }) => ({
      ...rest,
      inputs: xs.map((x) => ({ ...x, dtype, elements: 'moderate' })),
      mode: 'smooth',
    }))

/** A program and how it is checked. */
export interface Checked {
  readonly program: RandomProgram
  /** A smooth program itself, its gradient, the gradient of each row, or a directional derivative. */
  readonly derivative: 'none' | 'grad' | 'vmapOfGrad' | 'jvp'
  readonly jitted: 'no' | 'plain' | 'donated'
  readonly level: FeatureLevel
  readonly manner: Manner
}

/** What the fuzzer draws: now and then a program goes through `jit` as well, which compiles once more. */
export const programs: fc.Arbitrary<Checked> = fc.oneof(
  { weight: 3, arbitrary: checked(randomPrograms(), ['none']) },
  { weight: 1, arbitrary: checked(smoothPrograms(), ['none', 'grad', 'vmapOfGrad', 'jvp']) },
)

function checked(
  program: fc.Arbitrary<RandomProgram>,
  derivatives: readonly Checked['derivative'][],
): fc.Arbitrary<Checked> {
  return fc.record({
    program,
    derivative: fc.constantFrom(...derivatives),
    jitted: fc.constantFrom('no', 'no', 'plain', 'donated'),
    level: fc.constantFrom('plain', 'plain', 'wide', 'relaxed', 'relaxed-wide'),
    manner: fc.record({
      grain: fc.constantFrom(0, 1, 64, 1000),
      blockBytes: fc.constantFrom(0, 1, 600, 2 ** 16),
      streamBytes: fc.constantFrom(1, 1, 100, 2 ** 20),
      wide: fc.boolean(),
    }),
  })
}

/** The function that is checked. */
const functionOf =
  ({ program, derivative }: Checked, lib: Library) =>
  (...xs: readonly Value[]): readonly Value[] => {
    const f = (...ys: readonly Value[]): readonly Value[] => runProgram(program, lib, ys)
    const total = (x: Value): Value =>
      f(x, ...xs.slice(1)).reduce((sum, y) => lib.np.add(sum, lib.np.sum(y)), lib.np.zeros([], x.dtype))
    const [x] = xs as readonly [Value, ...Value[]]
    switch (derivative) {
      case 'none':
        return f(...xs)
      case 'grad':
        return [lib.grad(total)(x)]
      case 'vmapOfGrad':
        return [x.shape[0] === undefined ? lib.grad(total)(x) : lib.vmap(lib.grad(total))(x)]
      case 'jvp':
        return lib.jvp(f, xs, xs.map((y) => lib.np.cos(y))).flat() // prettier-ignore
    }
  }

/**
 * Rounding of smooth programs, relative to the largest element of a result. Sums have up to a thousand terms and the
 * programs up to some thirty operations, each of which enlarges an error a few times at most.
 */
const TOLERANCE: { readonly [D in DType]?: number } = { float32: 1e-3, float64: 1e-11 }

const toleranceOf = ({ mode, inputs: [x] }: RandomProgram): number => (mode === 'smooth' ? TOLERANCE[x!.dtype]! : 0)

export const check = (c: Checked): void => {
  const { program, jitted, level, manner } = c
  agree(functionOf(c, library), program.inputs.map(inputOf), { jitted, level, manner, tolerance: toleranceOf(program) })
}

/** A failing program as the source of a test, with what went wrong. */
export const failureOf = (c: Checked): string => {
  let message = 'it does not fail again'
  try {
    check(c)
  } catch (e) {
    message = e instanceof Error ? (e.stack ?? e.message) : String(e)
  }
  const tolerance = toleranceOf(c.program)
  const options = [
    ...(c.jitted === 'no' ? [] : [`jitted: '${c.jitted}'`, `level: '${c.level}'`]),
    `manner: ${JSON.stringify(c.manner)}`,
    ...(tolerance === 0 ? [] : [`tolerance: ${tolerance}`]),
  ]
  const f = (lib: Library, ...xs: readonly Value[]): readonly Value[] => functionOf(c, lib)(...xs)
  const source = sourceOf(f, c.program.inputs.map(inputOf), options.length === 0 ? '' : `, { ${options.join(', ')} }`)
  return `${source}\n// ${message.split('\n').slice(0, 4).join('\n// ')}`
}
