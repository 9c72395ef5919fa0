/** From what a user gives as a constraint to a function: a Keras name, a configuration, the function itself or none. */
import type { Value } from '@pullback/autodiff'
import { shapesEqual, showShape } from '@pullback/core'
import { findByName } from '../byName.ts'
import type { Config, Json } from '../config.ts'
import * as make from './functions.ts'
import type { Constraint } from './functions.ts'

type ClassName = 'MaxNorm' | 'UnitNorm' | 'MinMaxNorm' | 'NonNeg'

/** The names Keras knows, those of Keras 2 included. */
export type ConstraintName =
  ClassName | 'max_norm' | 'unit_norm' | 'min_max_norm' | 'non_neg' | 'maxnorm' | 'unitnorm' | 'nonneg'

/** A name, a function of an array, the configuration of one, or null for none. */
export type ConstraintLike = ConstraintName | Constraint | Config | null

const CLASSES: Readonly<Record<ClassName, (options: object) => Constraint>> = {
  MaxNorm: make.maxNorm,
  UnitNorm: make.unitNorm,
  MinMaxNorm: make.minMaxNorm,
  NonNeg: make.nonNeg,
}

const NAMES: Readonly<Record<Exclude<ConstraintName, ClassName>, () => Constraint>> = {
  max_norm: make.maxNorm,
  maxnorm: make.maxNorm,
  unit_norm: make.unitNorm,
  unitnorm: make.unitNorm,
  min_max_norm: make.minMaxNorm,
  non_neg: make.nonNeg,
  nonneg: make.nonNeg,
}

/** A constraint as a layer uses it. */
export interface ResolvedConstraint {
  /** None if nothing is constrained. */
  readonly apply: Constraint | null
  /** What to write down; throws TypeError for a function that is not known by name. */
  readonly config: () => Json
}

/**
 * The constraint that `given` means; what it returns is checked to keep shape and dtype.
 * @throws RangeError for an unknown name, TypeError for what cannot be one.
 */
export const resolveConstraint = (fn: string, given: ConstraintLike = null): ResolvedConstraint => {
  const { found, config } = findByName<Constraint>(fn, 'constraint', given, CLASSES, NAMES)
  const apply = (w: Value): Value => {
    const kept = found?.(w)
    if (kept !== undefined && shapesEqual(kept.shape, w.shape) && kept.dtype === w.dtype) return kept
    throw new TypeError(
      `${fn}: a constraint must keep shape and dtype, got ${kept ? `${kept.dtype}${showShape(kept.shape)}` : 'nothing'} for ${w.dtype}${showShape(w.shape)}`,
    )
  }
  return { apply: found === null ? null : apply, config }
}

/** The weight where the constraint allows it, or as it is. */
export const constrained = ({ apply }: ResolvedConstraint, weight: Value): Value =>
  apply === null ? weight : apply(weight)
