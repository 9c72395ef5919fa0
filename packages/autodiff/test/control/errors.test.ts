/** What control flow says about wrong use: the function, the component by key path, and both types. */
import { array, scalar, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { cond, foriLoop, jit, np, scan, switch_, whileLoop } from '../../src/index.ts'

const f64 = (x: number | number[]): Value => array(x, { dtype: 'float64' })
const xs = f64([1, 2, 3])
const anyTree = (x: unknown): never => x as never // wrong on purpose: the types would refuse it

/** A named function, since messages name functions. */
const cell = <F extends (...args: never) => unknown>(f: F): F => Object.defineProperty(f, 'name', { value: 'cell' })

describe.each<[string, () => unknown, RegExp]>([
  [
    'a carry that changes its shape',
    () =>
      scan(
        cell((c: Value, x: Value) => [np.stack([c, c]), x] as const),
        f64(0),
        xs,
      ),
    /^scan: the carry must keep its type, got f64\[2\] at \(root\) where f64\[\] went in$/,
  ],
  [
    'a component of the carry that changes its dtype',
    () =>
      scan(
        (c: { a: Value; b: Value }, x: Value) => [{ a: c.a, b: c.b.astype('int32') }, x] as const,
        { a: f64(0), b: f64(0) },
        xs,
      ),
    /^scan: the carry must keep its type, got i32\[\] at \['?b'?\] where f64\[\] went in$|^scan: the carry must keep its type, got i32\[\] at .*b.* where f64\[\] went in$/,
  ],
  [
    'a carry of another structure',
    () => scan((c: Value, x: Value) => [anyTree([c, c]), x] as const, f64(0), xs),
    /^scan: the carry/,
  ],
  [
    'a body that returns no pair',
    () =>
      scan(
        cell((c: Value) => anyTree(c)),
        f64(0),
        xs,
      ),
    /^scan: cell must return \[carry, y\], got /,
  ],
  [
    'a body that returns a triple',
    () =>
      scan(
        cell((c: Value) => anyTree([c, c, c])),
        f64(0),
        xs,
      ),
    /^scan: cell must return \[carry, y\], got /,
  ],
  [
    'a result that is no array',
    () => scan((c: Value) => [c, anyTree('text')] as const, f64(0), xs),
    /^scan: result of .* at .* must be an array or a number, got string$/,
  ],
  [
    'an initial carry that is no array',
    () => scan((c: Value) => [c, c] as const, anyTree('text'), xs),
    /^scan: argument init must be an array or a number, got string/,
  ],
  [
    'elements of different lengths',
    () => scan((c: Value) => [c, c] as const, f64(0), { a: xs, b: f64([1]) }),
    /^scan: the leading sizes of xs must all be 3, got \[1\] at .*b/,
  ],
  [
    'elements without an axis',
    () => scan((c: Value) => [c, c] as const, f64(0), f64(1)),
    /^scan: xs must have a leading axis, got a scalar at /,
  ],
  [
    'a length beside elements of another',
    () => scan((c: Value) => [c, c] as const, f64(0), xs, { length: 4 }),
    /^scan: the leading sizes of xs must all be 4, got \[3\] at /,
  ],
  [
    'no elements and no length',
    () => scan((c: Value) => [c, c] as const, f64(0), null),
    /^scan: without xs the option length is needed, got none$/,
  ],
  [
    'a length that is no count',
    () => scan((c: Value) => [c, c] as const, f64(0), null, { length: -1 }),
    /^scan: length must be a non-negative integer, got -1$/,
  ],
  [
    'a length that is no integer',
    () => scan((c: Value) => [c, c] as const, f64(0), null, { length: 1.5 }),
    /^scan: length must be a non-negative integer, got 1.5$/,
  ],
  [
    'a condition that is no boolean',
    () =>
      whileLoop(
        cell((c: Value) => c),
        (c: Value) => c,
        f64(0),
      ),
    /^whileLoop: cell must return one bool scalar, got f64\[\]$/,
  ],
  [
    'a condition with an axis',
    () =>
      whileLoop(
        cell((c: Value) => np.less(c, 1)),
        (c: Value) => c,
        xs,
      ),
    /^whileLoop: cell must return one bool scalar, got bool\[3\]$/,
  ],
  [
    'two conditions',
    () =>
      whileLoop(
        cell((c: Value) => anyTree([np.less(c, 1), np.less(c, 1)])),
        (c: Value) => c,
        f64(1),
      ),
    /^whileLoop: cell must return one bool scalar, got bool\[\], bool\[\]$/,
  ],
  [
    'a while carry that changes its type',
    () =>
      whileLoop(
        () => scalar(true),
        (c: Value) => np.stack([c, c]),
        f64(0),
      ),
    /^whileLoop: the carry must keep its type, got f64\[2\] at \(root\) where f64\[\] went in$/,
  ],
  [
    'a while carry of another structure',
    () =>
      whileLoop(
        () => scalar(true),
        (c: Value) => anyTree([c]),
        f64(0),
      ),
    /^whileLoop: the carry/,
  ],
  [
    'a fractional bound',
    () => foriLoop(0, 1.5, (_, c: Value) => c, f64(0)),
    /^foriLoop: upper must be an integer scalar, got /,
  ],
  [
    'a floating bound',
    () => foriLoop(f64(0), 3, (_, c: Value) => c, f64(0)),
    /^foriLoop: lower must be an integer scalar, got float64\[\]$/,
  ],
  [
    'a bound with an axis',
    () => foriLoop(0, array([1, 2], { dtype: 'int32' }), (_, c: Value) => c, f64(0)),
    /^foriLoop: upper must be an integer scalar, got int32\[2\]$/,
  ],
  [
    'a predicate that is a number',
    () =>
      cond(
        anyTree(1),
        () => f64(1),
        () => f64(2),
      ),
    /^cond: the predicate must be a bool scalar, got f32\[\]$/,
  ],
  [
    'a predicate with an axis',
    () =>
      cond(
        np.greater(xs, 0),
        () => f64(1),
        () => f64(2),
      ),
    /^cond: the predicate must be a bool scalar, got bool\[3\]$/,
  ],
  [
    'a predicate that is no value',
    () =>
      cond(
        anyTree('yes'),
        () => f64(1),
        () => f64(2),
      ),
    /^cond: the predicate must be a bool scalar, got string$/,
  ],
  [
    'branches of different shapes',
    () =>
      cond(
        scalar(true),
        cell(() => f64(1)),
        () => xs,
      ),
    /^cond: all branches must return the same types, got f64\[\d?\] at \(root\) from .* where another gives f64\[\d?\]$/,
  ],
  [
    'branches of different dtypes',
    () =>
      cond(
        scalar(true),
        () => f64(1),
        cell(() => scalar(1, 'int32')),
      ),
    /^cond: all branches must return the same types, got .* where another gives /,
  ],
  [
    'branches of different structures',
    () =>
      cond(
        scalar(true),
        () => anyTree([f64(1)]),
        () => f64(2),
      ),
    /^cond: the result of /,
  ],
  [
    'an operand that is no array',
    () =>
      cond(
        scalar(true),
        (x: Value) => x,
        (x: Value) => x,
        anyTree('text'),
      ),
    /^cond: argument operands\[0\] must be an array or a number, got string/,
  ],
  ['a fractional index', () => switch_(0.5, [() => f64(1)]), /^switch_: the index must be an integer scalar, got /],
  [
    'a floating index',
    () => switch_(f64(0), [() => f64(1)]),
    /^switch_: the index must be an integer scalar, got f64\[\]$/,
  ],
  ['no branches', () => switch_(0, []), /^switch_: there must be at least one branch, got none$/],
])('%s', (_, misuse, message) => {
  test('is refused with a message that says so', () => {
    expect(misuse).toThrow(message)
  })
})

test('a traced length or bound has a message of its own', () => {
  const length = jit((n: Value) => scan((c: Value) => [c, c] as const, f64(0), null, { length: anyTree(n) }))
  expect(() => length(scalar(3, 'int32'))).toThrow(/scan: length must be a non-negative integer, got Traced/)
})

test('a value leaked from a body names the scan it came from', () => {
  let leaked: Value | undefined
  const body = cell((c: Value, x: Value) => {
    leaked = c
    return [np.add(c, x), c] as const
  })
  scan(body, f64(0), xs)
  expect(() => np.add(leaked!, 1)).toThrow(/traced by scan of cell, which has finished/)
})
