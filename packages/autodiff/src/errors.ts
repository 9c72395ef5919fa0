/** Errors of tracing. Each docstring is the help page of its error. */
import { PullbackError } from '@pullback/core'

/**
 * A traced value was needed as a JavaScript value: `x.item()`, `x.data`, `bool(x)`, a size or an axis computed from it.
 *
 * While `jit`, `vmap` or `grad` traces a function its arguments have a shape and a dtype but no numbers (under `grad`
 * outside `jit` they have, but reading them would hide the dependence from the derivative). Use `np.where` or `cond`
 * instead of `if`, mark arguments that steer the program as static (`jit(f, { staticArgnums: [1] })`), or move the
 * decision out of the traced function.
 */
export class TracerConversionError extends PullbackError {
  override readonly name = 'TracerConversionError'
  readonly code = 'TRACER_CONVERSION'
}

/**
 * A traced value was used after the transform that created it had finished.
 *
 * The function being traced stored it somewhere outside (a global, an array, a class field). Traced functions must be
 * pure: return the value instead.
 */
export class LeakedTracerError extends PullbackError {
  override readonly name = 'LeakedTracerError'
  readonly code = 'LEAKED_TRACER'
}

/**
 * A transform met an operation that has no rule for it, such as the derivative of a host callback or the transpose of
 * a function that is not linear.
 */
export class MissingRuleError extends PullbackError {
  override readonly name = 'MissingRuleError'
  readonly code = 'MISSING_RULE'
}

/**
 * A collective operation (`lax.psum`, `lax.axisIndex` …) named an axis that no `vmap` around it has named.
 *
 * Collectives combine the examples of a `vmap` that was given a name: `vmap(f, { axisName: 'i' })`, and inside `f`
 * `lax.psum(x, 'i')`. The message lists the names that are in scope. A function that uses a name can only be called, and
 * only be compiled with `jit`, inside such a `vmap`.
 */
export class UnboundAxisError extends PullbackError {
  override readonly name = 'UnboundAxisError'
  readonly code = 'UNBOUND_AXIS'
}

/**
 * An operation gave NaN or an infinity while `debugNans` or `debugInfs` was on.
 *
 * The message names the operation, the line of your code that called it, the place of the first such element and the
 * operands. Typical causes: `log` or `div` at 0 (add a small number, or choose the argument with `np.where` *before* the
 * operation), `sqrt` or `norm` at 0 in the backward pass, `exp` of something large (use `nn.logsumexp` or `nn.softmax`),
 * a step size that lets parameters grow without bound.
 */
export class NonFiniteError extends PullbackError {
  override readonly name = 'NonFiniteError'
  readonly code = 'NON_FINITE'
  /** The operation that gave the value. */
  readonly primitive: string

  constructor(message: string, primitive: string) {
    super(message)
    this.primitive = primitive
  }
}

/**
 * Something that `check` demands did not hold, or an error value of `checkify` was thrown.
 *
 * The message is the one given to `check`, with the values that broke it and the line of the check. To handle failures
 * without exceptions, and to keep them inside compiled code, wrap the function: `const [error, y] = checkify(f)(x)`, then
 * `error.get()` is the message or null.
 */
export class CheckError extends PullbackError {
  override readonly name = 'CheckError'
  readonly code = 'CHECK_FAILED'
}

/**
 * A random key was used twice while `debugKeyReuse` was on: two draws from one key are the same numbers, or closely related
 * ones, where independent ones were meant.
 *
 * The message names both lines. Give every draw a key of its own: `const [a, b] = random.split(key)` and use `a` and `b`, not
 * `key`; in a loop split off a key per step, or fold the step's number in (`random.foldIn(key, i)`). A training step that takes
 * a key must be called with another one each time. Where the same numbers are meant, `random.clone(key)` says so.
 */
export class KeyReuseError extends PullbackError {
  override readonly name = 'KeyReuseError'
  readonly code = 'KEY_REUSE'
}
