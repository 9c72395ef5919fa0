/** `checkify`: errors as values, through every transform. */
import { checkOptions, registerNode, sizeOf, unflatten, type NdArray, type TreeDef, type Value } from '@pullback/core'
import { avalOf } from '../aval.ts'
import { rowOf } from '../control/interpret.ts'
import { CheckError } from '../errors.ts'
import { withoutDeadEquations } from '../program.ts'
import { stage } from '../staging.ts'
import { flattenValues, nameOf, unflattenValues } from '../transforms/arguments.ts'
import { messageOf } from './checkPrimitive.ts'
import { runChecked } from './checkedProgram.ts'
import type { CheckSite, ErrorKind } from './findings.ts'
import { recordingLines } from './lines.ts'

/** Calls of `check`. */
export const userChecks: readonly ErrorKind[] = ['user']
/** Operations that give NaN from operands without. */
export const nanChecks: readonly ErrorKind[] = ['nan']
/** Reading or writing outside an array. */
export const indexChecks: readonly ErrorKind[] = ['index']
/** Division by zero, of integers and of floats. */
export const divChecks: readonly ErrorKind[] = ['div']
/** NaN and division by zero. */
export const floatChecks: readonly ErrorKind[] = [...nanChecks, ...divChecks]
/** All that operations can find out by themselves. */
export const automaticChecks: readonly ErrorKind[] = [...floatChecks, ...indexChecks]
/** Everything. */
export const allChecks: readonly ErrorKind[] = [...automaticChecks, ...userChecks]

const KINDS: readonly unknown[] = allChecks

/** Right or left, as in fp-ts: its functions take these as they are. */
export type CheckResult<A> =
  { readonly _tag: 'Left'; readonly left: string } | { readonly _tag: 'Right'; readonly right: A }

/**
 * What went wrong in a function under `checkify`, or that nothing did. A tree of arrays: it goes through `jit`, `vmap`,
 * `scan` and the rest, and is read when it has come out.
 */
export class ErrorValue {
  /** 0 if all is well, else 1 + the number of the check that failed first; with the axes of each `vmap` it came through. */
  readonly code: Value
  readonly payload: readonly Value[]
  readonly sites: readonly CheckSite[]

  constructor(code: Value, payload: readonly Value[], sites: readonly CheckSite[]) {
    this.code = code
    this.payload = payload
    this.sites = sites
  }

  /**
   * The message of the first failure, or null. Of a batch: one line for each example that failed.
   * @throws TracerConversionError while traced: return the error value from the function instead.
   */
  get(): string | null {
    const lines: string[] = []
    this.#collect(this.code as NdArray, this.payload as readonly NdArray[], [], lines)
    return lines.length === 0 ? null : lines.join('\n')
  }

  /** @throws CheckError with the message, if there is one. */
  throw(): void {
    const message = this.get()
    if (message !== null) throw new CheckError(message)
  }

  /** `value` if all is well, else the message: an Either of fp-ts. */
  toEither<A>(value: A): CheckResult<A> {
    const message = this.get()
    return message === null ? { _tag: 'Right', right: value } : { _tag: 'Left', left: message }
  }

  #collect(code: NdArray, payload: readonly NdArray[], index: readonly number[], lines: string[]): void {
    const { data } = code
    if (code.shape.length > 0) {
      for (let i = 0; i < code.shape[0]!; i++) {
        if (sizeOf(code.shape) === 0) return
        const rows = payload.map((x) => rowOf(x, i))
        this.#collect(rowOf(code, i), rows, [...index, i], lines)
      }
      return
    }
    if (data[0] === 0) return
    const site = data[0]! - 1
    const from = this.sites.slice(0, site).reduce((n, s) => n + s.values.length, 0)
    const s = this.sites[site]!
    const where = index.length === 0 ? '' : `example [${index.join(', ')}]: `
    lines.push(where + messageOf(s, payload.slice(from, from + s.values.length)))
  }
}

registerNode(ErrorValue, {
  flatten: (e: ErrorValue) => [[e.code, ...e.payload], e.sites] as const,
  unflatten: (sites, [code, ...payload]) => new ErrorValue(code as Value, payload as Value[], sites), // placeholders too
})

export interface CheckifyOptions {
  /** What is checked: one of the sets, or several joined, `[...userChecks, ...nanChecks]`. Default `userChecks`. */
  readonly errors?: readonly ErrorKind[]
}

/**
 * `f` with what went wrong as a value beside its result: `const [error, y] = checkify(f)(x)`, then `error.throw()`.
 *
 * Nothing is thrown while `f` runs, so it may be compiled, mapped and differentiated: write `jit(checkify(f))` or
 * `checkify(jit(f))`. The first failure in the order of the program is kept, with the values of its message. Computation
 * goes on after a failure; what `f` then returns has no meaning.
 */
export const checkify = <Args extends readonly unknown[], Y>(
  f: (...args: Args) => Y,
  options: CheckifyOptions = {},
): ((...args: Args) => readonly [ErrorValue, Y]) => {
  if (typeof f !== 'function') throw new TypeError(`checkify: the first argument must be a function, got ${typeof f}`)
  checkOptions('checkify', options, ['errors'])
  const { errors = userChecks } = options
  const unknown = errors.find((k) => !KINDS.includes(k))
  if (unknown !== undefined) throw new RangeError(`checkify: errors must be among ${KINDS.join(', ')}, got ${unknown}`)
  const kinds = allChecks.filter((k) => errors.includes(k))
  const name = nameOf(f)
  return (...args) => {
    const x = flattenValues('checkify', `argument of ${name}`, args)
    let outDef: TreeDef = x.def
    const { program, captured } = recordingLines(() =>
      stage(`checkify of ${name}`, x.values.map(avalOf), (xs) => {
        const y = flattenValues('checkify', `result of ${name}`, f(...(unflattenValues(x.def, xs) as Args)))
        outDef = y.def
        return y.values
      }),
    )
    const r = runChecked(withoutDeadEquations(program), [...captured, ...x.values], kinds)
    const error = new ErrorValue(r.code, r.payload, r.sites)
    return [error, unflatten(outDef, r.ys) as Y] // the structure f returned
  }
}
