/**
 * `npm run exhaustive`: every float32 function of `kernel/math` at every one of the 2^32 inputs, compiled, against the same
 * function in float64, which core's accuracy.test.ts holds to values of high precision. Prints the worst error and where it is.
 * `-- exp log` picks functions, `--quick` looks at every 1021st input and `--stride 17` at every 17th, `--fused` rounds
 * products and sums once where the engine can. Not part of `npm test`: a function takes a minute or two.
 */
import {
  binary,
  bitcast,
  compare,
  constant,
  convert,
  index,
  load,
  select,
  unary,
  type Expr,
} from '../packages/core/src/kernel/expr.ts'
import type { KernelProgram, Store } from '../packages/core/src/kernel/kernel.ts'
import * as math from '../packages/core/src/kernel/math/index.ts'
import { acc } from '../packages/core/src/kernel/expr.ts'
import { compileWasm } from '../packages/core/src/backend/wasm/wasm.ts'
import { ACCURACY, SINGLES } from '../packages/core/test/kernel/math/accuracy.ts'

type Name = (typeof SINGLES)[number]

const CHUNK = 2 ** 20
const PRIME = 1021

const double = (value: number): Expr => constant('float64', value)
const word = (value: number): Expr => constant('int32', value | 0)
const mul = (x: Expr, y: Expr): Expr => binary('mul', x, y)
const sub = (x: Expr, y: Expr): Expr => binary('sub', x, y)
const max = (x: Expr, y: Expr): Expr => binary('max', x, y)
const min = (x: Expr, y: Expr): Expr => binary('min', x, y)
const isNaN = (x: Expr): Expr => compare('ne', x, x)

const element = { offset: 0, strides: [1] }
const scalar = { offset: 0, strides: [0] }

/**
 * The error of `got`, a float32 made a float64, in units in the last place of `exact`: those of 2^-149 below the normal
 * range and of 2^104 above it, where infinity stands for 2^128. Infinite where one is NaN or a zero has the wrong sign.
 */
const errorOf = (got: Expr, exact: Expr, isAbsolute: boolean): Expr => {
  const bounded = (x: Expr): Expr => max(min(x, double(2 ** 128)), double(-(2 ** 128)))
  const high = bounded(exact)
  const size = isAbsolute ? max(unary('abs', high), double(1)) : high
  const place = max(unary('exponent', size), double(-126))
  const error = mul(unary('abs', sub(bounded(got), high)), unary('pow2', sub(double(23), place)))
  const isWrongZero = binary(
    'and',
    compare('eq', exact, double(0)),
    compare('ne', binary('div', double(1), got), binary('div', double(1), exact)),
  )
  const bothNaN = binary('and', isNaN(got), isNaN(exact))
  const isWrong = binary('or', isWrongZero, binary('xor', isNaN(got), isNaN(exact)))
  return select(bothNaN, double(0), select(isWrong, double(Infinity), error))
}

/** From the bits of the first input, in buffer 0: the greatest error of a run of inputs and its position. */
const program = (name: Name, stride: number): KernelProgram => {
  const f = math[name]
  const bits = binary('add', load('int32', 0, scalar), stride === 1 ? index(0) : mul(index(0), word(stride)))
  const y: Store = { buffer: 1, access: element, value: f(bitcast('float32', bits)) }
  const exact = f(convert('float64', bitcast('float32', binary('add', bits, word(0)))))
  const error = errorOf(convert('float64', load('float32', 1, element)), exact, ACCURACY[name].absolute === true)
  const at = { offset: 0, strides: [] }
  return {
    buffers: [
      { dtype: 'int32', elements: 1 },
      { dtype: 'float32', elements: CHUNK },
      { dtype: 'float64', elements: CHUNK },
      { dtype: 'float64', elements: 1 },
      { dtype: 'int32', elements: 1 },
    ],
    inputs: [0],
    outputs: [3, 4],
    donated: [-1],
    constants: [],
    kernels: [
      { tag: 'loop', extents: [CHUNK], stores: [y] },
      { tag: 'loop', extents: [CHUNK], stores: [{ buffer: 2, access: element, value: error }] },
      {
        tag: 'reduce',
        extents: [],
        reduced: [CHUNK],
        accumulators: [
          { combine: 'max', value: load('float64', 2, element) },
          { combine: 'argmax', value: load('float64', 2, element) },
        ],
        stores: [
          { buffer: 3, access: at, value: acc('float64', 0) },
          { buffer: 4, access: at, value: acc('int32', 1) },
        ],
      },
    ],
  }
}

const floatAt = (bits: number): number => new Float32Array(Uint32Array.of(bits).buffer)[0]!

const clock = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`

const say = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${text.padEnd(78)}`)
}

interface Finding {
  readonly name: Name
  readonly error: number
  readonly at: number
  readonly seconds: number
}

const check = (name: Name, stride: number, fused: boolean): Finding => {
  const executable = compileWasm(program(name, stride), { fused })
  const chunks = Math.ceil(2 ** 32 / stride / CHUNK)
  const start = performance.now()
  const elapsed = (): number => (performance.now() - start) / 1e3
  let worst = { error: -1, at: 0 }
  for (let k = 0; k < chunks; k++) {
    // The last run of a stride goes round once more.
    const first = (k * CHUNK * stride) >>> 0
    const [error, position] = executable
      .run([Int32Array.of(first | 0)])
      .map((data) => Number((data as Float64Array)[0]))
    if (!(error! <= worst.error)) worst = { error: error!, at: (first + position! * stride) >>> 0 }
    if (k % 16 === 15) {
      const left = (elapsed() / (k + 1)) * (chunks - k - 1)
      say(
        `${name}: ${Math.floor(((k + 1) / chunks) * 100)} %, ${clock(left)} left, ${worst.error.toFixed(3)} ulp so far`,
      )
    }
  }
  return { name, ...worst, seconds: elapsed() }
}

const options = process.argv.slice(2)
const names = SINGLES.filter((n) => options.includes(n))
const given = options.includes('--stride') ? Number(options[options.indexOf('--stride') + 1]) : 1
if (!(Number.isInteger(given) && given > 0))
  throw new RangeError(`exhaustive: --stride must be a whole number above 0, got ${given}`)
const stride = options.includes('--quick') ? PRIME : given
const fused = options.includes('--fused')
let failed = 0
for (const name of names.length > 0 ? names : SINGLES) {
  const { error, at, seconds } = check(name, stride, fused)
  say('')
  if (process.stderr.isTTY) process.stderr.write('\r')
  const bound = ACCURACY[name].float32
  const isGood = error <= bound
  if (!isGood) failed++
  const where = `at ${floatAt(at)} (0x${at.toString(16).padStart(8, '0')})`
  process.stdout.write(
    `${isGood ? '✓' : '✗'} ${name.padEnd(9)} ${error.toFixed(4).padStart(8)} ulp of ${bound} ${where.padEnd(44)} ${clock(seconds)}\n`,
  )
}
process.exitCode = failed === 0 ? 0 : 1
