/** What a distribution offers, made from its standard form. The distributions themselves are in the files beside. */
import type { Operand, Value } from '@pullback/core'
import { add, divide, multiply, negative, subtract } from '../numpy/arithmetic.ts'
import { exp, expm1, log, log1p } from '../numpy/exponential.ts'
import {
  equal,
  greater,
  greaterEqual,
  less,
  lessEqual,
  logicalAnd,
  logicalNot,
  logicalOr,
  where,
} from '../numpy/logic.ts'
import { alignFloating } from '../numpy/operands.ts'
import { floor } from '../numpy/rounding.ts'

/** Functions of a continuous distribution of parameters `P`; `x` and the parameters broadcast. */
export interface Density<P extends readonly unknown[]> {
  /** The logarithm of the density; -inf outside the support, NaN where a parameter is out of range. */
  readonly logpdf: (x: Operand, ...parameters: P) => Value
  readonly pdf: (x: Operand, ...parameters: P) => Value
}

/** A continuous distribution whose distribution function is known. */
export interface Continuous<P extends readonly unknown[]> extends Density<P> {
  /** The probability of at most `x`. */
  readonly cdf: (x: Operand, ...parameters: P) => Value
  readonly logcdf: (x: Operand, ...parameters: P) => Value
  /** The probability of more than `x`, accurate where it is small. */
  readonly sf: (x: Operand, ...parameters: P) => Value
  readonly logsf: (x: Operand, ...parameters: P) => Value
}

/** A continuous distribution whose distribution function can be inverted. */
export interface Invertible<P extends readonly unknown[]> extends Continuous<P> {
  /** The x of which `cdf` is q; NaN unless 0 ≤ q ≤ 1. */
  readonly ppf: (q: Operand, ...parameters: P) => Value
  /** The x of which `sf` is q, accurate where q is small. */
  readonly isf: (q: Operand, ...parameters: P) => Value
}

/** Functions of a distribution over integers; probability 0 elsewhere. */
export interface Mass<P extends readonly unknown[]> {
  readonly logpmf: (k: Operand, ...parameters: P) => Value
  readonly pmf: (k: Operand, ...parameters: P) => Value
}

/** A distribution over integers with its distribution function. */
export interface Discrete<P extends readonly unknown[]> extends Mass<P> {
  /** The probability of at most `k`. */
  readonly cdf: (k: Operand, ...parameters: P) => Value
}

export type LocationScale = [loc?: Operand, scale?: Operand]

type Rule = (z: Value, shapes: readonly Value[]) => Value

/** A distribution at location 0 and scale 1: `z` and the shape parameters have one dtype and shape. */
interface Standard {
  readonly name: string
  /** How many shape parameters come before location and scale. */
  readonly shapes: number
  /** Where the shape parameters are in range. */
  readonly isValid?: (shapes: readonly Value[]) => Value
  readonly logpdf: Rule
}

interface StandardContinuous extends Standard {
  readonly cdf: Rule
  readonly sf: Rule
  readonly logcdf?: Rule
  readonly logsf?: Rule
}

interface StandardInvertible extends StandardContinuous {
  readonly ppf: Rule
  readonly isf: Rule
}

/** Arguments of a call, apart: location and scale are undefined where they are not given. */
interface Parts {
  readonly x: Value
  readonly shapes: readonly Value[]
  readonly loc: Value | undefined
  readonly scale: Value | undefined
}

const partsOf = (fn: string, shapes: number, x: Operand, given: readonly unknown[]): Parts => {
  const needed = Array.from({ length: shapes }, (_, i) => given[i] as Operand) // alignFloating refuses what is missing
  const rest = given.slice(shapes) as readonly (Operand | undefined)[] // as the types of calls say
  const [v, ...values] = alignFloating(fn, [x, ...needed, ...rest.filter((r) => r !== undefined)])
  const loc = rest[0] === undefined ? undefined : values[shapes]
  const scale = rest[1] === undefined ? undefined : values.at(-1)
  return { x: v!, shapes: values.slice(0, shapes), loc, scale }
}

/** NaN where the scale is not positive or a shape parameter is out of range. */
const checked = (d: Standard, { shapes, scale }: Parts, y: Value): Value => {
  const tests = [
    ...(scale === undefined ? [] : [greater(scale, 0)]),
    ...(d.isValid === undefined ? [] : [d.isValid(shapes)]),
  ]
  return tests.length === 0 ? y : where(tests.reduce(logicalAnd), y, NaN)
}

const standardized = ({ x, loc, scale }: Parts): Value => {
  const centred = loc === undefined ? x : subtract(x, loc)
  return scale === undefined ? centred : divide(centred, scale)
}

const ofZ = (d: Standard, fn: string, rule: Rule) => {
  return (x: Operand, ...given: readonly unknown[]): Value => {
    const parts = partsOf(`stats.${d.name}.${fn}`, d.shapes, x, given)
    return checked(d, parts, rule(standardized(parts), parts.shapes))
  }
}

const densityOf = <P extends readonly unknown[]>(d: Standard): Density<P> => {
  const logpdfOf = (fn: string, x: Operand, given: readonly unknown[]): Value => {
    const parts = partsOf(`stats.${d.name}.${fn}`, d.shapes, x, given)
    const y = d.logpdf(standardized(parts), parts.shapes)
    return checked(d, parts, parts.scale === undefined ? y : subtract(y, log(parts.scale)))
  }
  return {
    logpdf: (x, ...given) => logpdfOf('logpdf', x, given),
    pdf: (x, ...given) => exp(logpdfOf('pdf', x, given)),
  }
}

/** A distribution with a density only. */
export const density = <P extends readonly unknown[]>(d: Standard): Density<P> => densityOf<P>(d)

/** A distribution with a distribution function; the logarithms are those of the functions unless given. */
export const continuous = <P extends readonly unknown[]>(d: StandardContinuous): Continuous<P> => ({
  ...densityOf<P>(d),
  cdf: ofZ(d, 'cdf', d.cdf),
  logcdf: ofZ(d, 'logcdf', d.logcdf ?? ((z, s) => log(d.cdf(z, s)))),
  sf: ofZ(d, 'sf', d.sf),
  logsf: ofZ(d, 'logsf', d.logsf ?? ((z, s) => log(d.sf(z, s)))),
})

/** A distribution with quantiles. */
export const invertible = <P extends readonly unknown[]>(d: StandardInvertible): Invertible<P> => {
  const quantile =
    (fn: string, rule: Rule) =>
    (q: Operand, ...given: readonly unknown[]): Value => {
      const parts = partsOf(`stats.${d.name}.${fn}`, d.shapes, q, given)
      const { x, loc, scale } = parts
      const isOutside = logicalNot(within(x, 0, 1))
      const z = where(isOutside, NaN, rule(where(isOutside, 0.5, x), parts.shapes))
      const scaled = scale === undefined ? z : multiply(z, scale)
      return checked(d, parts, loc === undefined ? scaled : add(scaled, loc))
    }
  return { ...continuous<P>(d), ppf: quantile('ppf', d.ppf), isf: quantile('isf', d.isf) }
}

/** low ≤ x ≤ high; not for NaN. */
export const within = (x: Operand, low: Operand, high: Operand): Value =>
  logicalAnd(greaterEqual(x, low), lessEqual(x, high))

/** A rule where `isOutside` says no, and the value `outside` where it says yes: there the rule sees `safe`. */
export const guarded = (isOutside: Value, z: Value, safe: number, outside: Operand, rule: (z: Value) => Value): Value =>
  where(isOutside, outside, rule(where(isOutside, safe, z)))

/** log(1 - e^-y) for y > 0. */
export const log1mexp = (y: Value): Value => {
  const isSmall = less(y, Math.LN2)
  const [near, far] = [where(isSmall, y, Math.LN2), where(isSmall, Math.LN2, y)]
  return where(isSmall, log(negative(expm1(negative(near)))), log1p(negative(exp(negative(far)))))
}

/** A distribution over integers from `low` on. Parameters come before the location. */
interface StandardMass {
  readonly name: string
  readonly shapes: number
  readonly isValid?: (shapes: readonly Value[]) => Value
  /** Smallest integer of the support. */
  readonly low: number
  /** Largest integer of the support; none by default. */
  readonly high?: (shapes: readonly Value[]) => Operand
  readonly logpmf: Rule
}

interface StandardDiscrete extends StandardMass {
  /** For integers `k` of the support. */
  readonly cdf: Rule
}

export const mass = <P extends readonly unknown[]>(d: StandardMass): Mass<P> => {
  const logpmfOf = (fn: string, k: Operand, given: readonly unknown[]): Value => {
    const parts = partsOf(`stats.${d.name}.${fn}`, d.shapes, k, given)
    const z = standardized(parts)
    const isBelow = logicalOr(less(z, d.low), greater(z, floor(z)))
    const isOutside = d.high === undefined ? logicalOr(isBelow, equal(z, Infinity)) : logicalOr(isBelow, greater(z, d.high(parts.shapes))) // prettier-ignore
    return checkedMass(
      d,
      parts,
      guarded(isOutside, z, d.low, -Infinity, (y) => d.logpmf(y, parts.shapes)),
    )
  }
  return {
    logpmf: (k, ...given) => logpmfOf('logpmf', k, given),
    pmf: (k, ...given) => exp(logpmfOf('pmf', k, given)),
  }
}

const checkedMass = (d: StandardMass, { shapes }: Parts, y: Value): Value =>
  d.isValid === undefined ? y : where(d.isValid(shapes), y, NaN)

export const discrete = <P extends readonly unknown[]>(d: StandardDiscrete): Discrete<P> => ({
  ...mass<P>(d),
  cdf: (k, ...given) => {
    const parts = partsOf(`stats.${d.name}.cdf`, d.shapes, k, given)
    const z = floor(standardized(parts))
    const isBelow = less(z, d.low)
    const isAbove = d.high === undefined ? equal(z, Infinity) : greaterEqual(z, d.high(parts.shapes))
    const y = guarded(logicalOr(isBelow, isAbove), z, d.low, where(isAbove, 1, 0), (v) => d.cdf(v, parts.shapes))
    return checkedMass(d, parts, y)
  },
})
