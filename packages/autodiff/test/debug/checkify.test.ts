/** checkify: what went wrong comes out as a value, the same through every transform. */
import { either } from 'fp-ts'
import { describe, expect, test } from 'vitest'
import { fc, test as property } from '@fast-check/vitest'
import {
  allChecks,
  array,
  automaticChecks,
  check,
  CheckError,
  checkify,
  checkpoint,
  cond,
  customJvp,
  divChecks,
  ErrorValue,
  floatChecks,
  grad,
  indexChecks,
  jit,
  jvp,
  nanChecks,
  np,
  scan,
  userChecks,
  vmap,
  whileLoop,
  type Value,
} from '../../src/index.ts'

const positive = (x: Value): Value => {
  check(x.greater(0), 'x must be positive, got {}', x)
  return np.log(x)
}

/** The message without the place. */
const said = (e: ErrorValue): string | null => e.get()?.replace(/, at \S*checkify\.test\.ts:\d+:\d+/g, '') ?? null
const one = np.asarray(1)
const minus = np.asarray(-1)

describe('check', () => {
  test('throws by itself, compiled or not', () => {
    expect(() => positive(minus)).toThrow(CheckError)
    expect(() => positive(minus)).toThrow(/^x must be positive, got -1, at \S*checkify\.test\.ts:\d+:\d+$/)
    expect(() => jit(positive)(minus)).toThrow(/^x must be positive, got -1, at /)
    expect(jit(positive)(one).item()).toBe(0)
    expect(() => jit(vmap(positive))(array([1, -2, -3]))).toThrow(/got -2, at .*, for the example at \[1\] of vmap$/)
  })

  test.each<[string, () => void, string]>([
    [
      'a predicate that is no bool',
      () => {
        check(one, 'x')
      },
      'check: the predicate must be a bool scalar, got float32 of shape []',
    ],
    [
      'a predicate that is no scalar',
      () => {
        check(array([true]), 'x')
      },
      'check: the predicate must be a bool scalar, got bool of shape [1]; reduce it with np.all',
    ],
    [
      'a predicate that is no array',
      () => {
        check('x' as never, 'x')
      },
      'check: the predicate must be a bool scalar, got string',
    ],
    [
      'a field without value',
      () => {
        check(true, '{}')
      },
      'check: there must be a value for each of 1 fields, got 0',
    ],
    [
      'a tree',
      () => {
        check(true, '{}', [1, 2])
      },
      'check: values must be arrays or numbers, got a tree of 2',
    ],
  ])('refuses %s', (_, f, message) => {
    expect(f).toThrow(message)
  })

  test('is not dropped, and not merged with an equal one', () => {
    const f = jit((x: Value) => {
      check(x.greater(0), 'never used')
      return one
    })
    expect(() => f(minus)).toThrow('never used')
  })
})

describe('error values', () => {
  test('say nothing when all is well', () => {
    const [e, y] = checkify(positive)(one)
    expect([e.get(), y.item()]).toEqual([null, 0])
    e.throw()
    expect(e.toEither('fine')).toEqual(either.right('fine'))
    expect(e).toBeInstanceOf(ErrorValue)
  })

  test('carry the message, with values and line', () => {
    const [e, y] = checkify(positive)(minus)
    expect(e.get()).toMatch(/^x must be positive, got -1, at \S*checkify\.test\.ts:\d+:\d+$/)
    expect(y.item()).toBeNaN()
    expect(() => {
      e.throw()
    }).toThrow(CheckError)
    expect(either.isLeft(e.toEither(y))).toBe(true)
    expect(either.mapLeft((m: string) => m.length)(e.toEither(y))).toEqual(either.left(e.get()!.length))
  })

  test('the first failure in the order of the program wins', () => {
    const f = (x: Value): Value => {
      check(x.less(5), 'first {}', x)
      check(x.less(3), 'second {x:.1f}', { x })
      return x
    }
    expect([1, 4, 6].map((x) => said(checkify(jit(f))(np.asarray(x))[0]))).toEqual([null, 'second 4.0', 'first 6'])
  })
})

describe('through transforms', () => {
  test.each<[string, (x: Value) => ErrorValue]>([
    ['jit outside', (x) => jit(checkify(positive))(x)[0]],
    ['jit inside', (x) => checkify(jit(positive))(x)[0]],
    ['grad inside', (x) => checkify(grad(positive))(x)[0]],
    ['grad of jit inside', (x) => checkify(jit(grad(jit(positive))))(x)[0]],
    ['jvp inside', (x) => checkify((v: Value) => jvp(jit(positive), [v], [v]))(x)[0]],
    ['checkpoint', (x) => checkify(grad(checkpoint(positive)))(x)[0]],
    ['a choice', (x) => checkify((v: Value) => cond(v.less(10), positive, np.sin, v))(x)[0]],
    [
      'customJvp',
      (x) =>
        checkify(
          customJvp(positive, ((xs: readonly [Value], dxs: readonly [Value]) => [xs[0], dxs[0]]) as never) as (
            x: Value,
          ) => Value,
        )(x)[0],
    ],
    [
      'a scan',
      (x) => checkify((v: Value) => scan((c: Value, k: Value) => [c.add(k), positive(c)], v, array([0, 0])))(x)[0],
    ],
    [
      'a loop',
      (x) =>
        checkify((v: Value) =>
          whileLoop(
            (c: [Value, Value]) => c[1].less(2),
            ([c, i]): [Value, Value] => [c.add(positive(c).mul(0)), i.add(1)],
            [v, np.asarray(0)],
          ),
        )(x)[0],
    ],
    [
      'the condition of a loop',
      (x) =>
        checkify((v: Value) =>
          whileLoop(
            (c: Value) => {
              check(c.greater(0), 'x must be positive, got {}', c)
              return c.greater(9)
            },
            (c: Value) => c,
            v,
          ),
        )(x)[0],
    ],
  ])('%s', (_, f) => {
    expect(said(f(one))).toBeNull()
    expect(said(f(minus))).toBe('x must be positive, got -1')
  })

  test('the derivative of a checked function is that of the function', () => {
    const f = grad(
      (x: Value) => {
        const [e, y] = checkify(positive)(x)
        return [y, e] as const
      },
      { hasAux: true },
    )
    const [g, e] = f(np.asarray(2))
    expect([g.item(), e.get()]).toEqual([0.5, null])
    expect(said(jit(f)(minus)[1])).toBe('x must be positive, got -1')
    const sine = customJvp(positive, (([x]: readonly [Value], [dx]: readonly [Value]) => [
      positive(x),
      dx.mul(7),
    ]) as never) as (x: Value) => Value
    expect(grad((x: Value) => checkify(sine)(x)[1])(one).item()).toBe(7)
  })

  test('the step of a loop that failed is the first', () => {
    const f = (x: Value): Value =>
      scan(
        (c: Value, k: Value) => {
          check(c.less(3), 'c = {}', c)
          return [c.add(k), c]
        },
        x,
        np.ones([6]),
      )[0]
    const [e, y] = jit(checkify(f))(one)
    expect([said(e), y.item()]).toEqual(['c = 3', 7])
  })

  test('vmap outside lists the examples, inside gives the first', () => {
    const [e, y] = jit(vmap(checkify(positive)))(array([1, -2, -3]))
    expect(e.code.shape).toEqual([3])
    expect(said(e)).toBe('example [1]: x must be positive, got -2\nexample [2]: x must be positive, got -3')
    expect(y.shape).toEqual([3])
    expect(said(checkify(vmap(positive))(array([1, -2, -3]))[0])).toBe(
      'x must be positive, got -2, for the example at [1] of vmap',
    )
    expect(
      said(
        checkify(vmap(vmap(positive)))(
          array([
            [1, 2],
            [3, -4],
          ]),
        )[0],
      ),
    ).toBe('x must be positive, got -4, for the example at [1, 1] of vmap')
    expect(said(vmap(checkify(positive))(array([1, 2]))[0])).toBeNull()
    expect(said(checkify(vmap(positive))(np.ones([0]))[0])).toBeNull()
  })

  property.prop([fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 5 })])(
    'a mapped choice fails where some example taken alone does',
    (xs) => {
      const f = (x: Value): Value => cond(x.less(0), positive, (v: Value) => v.mul(2), x)
      const [e] = checkify(vmap(f))(array(xs))
      expect(said(e) === null).toBe(xs.every((x) => said(checkify(f)(np.asarray(x))[0]) === null))
    },
  )
})

describe('automatic checks', () => {
  const idx = (i: number): Value => array(i, { dtype: 'int32' })
  const errorOf = (f: (x: Value) => Value, x: Value, errors = allChecks): string | null => {
    const [a, b] = [said(checkify(f, { errors })(x)[0]), said(jit(checkify(f, { errors }))(x)[0])]
    expect(a).toBe(b)
    return a
  }

  test('NaN where it arises', () => {
    expect(errorOf((x) => np.sin(np.log(x)), minus, nanChecks)).toBe('log gave NaN')
    expect(errorOf((x) => x.add(1), np.asarray(NaN), nanChecks)).toBeNull()
    expect(errorOf(np.log, one, nanChecks)).toBeNull()
    expect(
      errorOf(
        grad((x: Value) => np.sqrt(x.mul(x))),
        np.zeros([]),
        nanChecks,
      ),
    ).toBe('mul gave NaN, in the backward pass')
  })

  test('division by zero, of floats and integers', () => {
    expect(errorOf((x) => np.divide(1, x), np.zeros([]), divChecks)).toBe('div: division by zero')
    expect(errorOf((x) => np.floorDivide(7, x), idx(0), divChecks)).toBe('rem: division by zero')
    expect(errorOf((x) => np.divide(1, x), array([1, 2]), divChecks)).toBeNull()
    expect(errorOf((x) => np.divide(x, x), np.zeros([]), floatChecks)).toBe('div: division by zero')
  })

  test('reading and writing outside', () => {
    const v = array([1, 2, 3])
    expect(errorOf((i) => np.take(v, i), idx(5), indexChecks)).toBe(
      'take: index 5 is out of bounds for axis 0 of size 3',
    )
    expect(errorOf((i) => np.take(v, i), idx(-1), indexChecks)).toBeNull()
    expect(errorOf((i) => np.take(v, i, { mode: 'clip' }), idx(5), indexChecks)).toBeNull()
    expect(errorOf((i) => np.take(v, i, { mode: 'wrap' }), idx(5), indexChecks)).toBeNull()
    expect(
      errorOf((i) => np.take(np.ones([2, 3]), i, { axis: 1 }), array([0, 7, 9], { dtype: 'int32' }), indexChecks),
    ).toBe('take: index 7 is out of bounds for axis 1 of size 3')
    expect(errorOf((i) => v.at(i).set(0), idx(3), indexChecks)).toMatch(
      /index 3 is out of bounds for axis 0 of size 3$/,
    )
    expect(errorOf((i) => v.at(i).get(), idx(3), indexChecks)).toMatch(/index 3 is out of bounds for axis 0 of size 3$/)
    expect(errorOf((i) => v.at(i).get(), idx(2), indexChecks)).toBeNull()
  })

  test('inside scan and under vmap', () => {
    const f = (x: Value): Value => scan((c: Value, k: Value) => [np.log(c.sub(k)), c], x, array([0, 5]))[0]
    expect(errorOf(f, np.asarray(2), nanChecks)).toBe('log gave NaN')
    expect(said(jit(vmap(checkify(f, { errors: nanChecks })))(array([2, 1e30]))[0])).toBe('example [0]: log gave NaN')
  })

  test('only what is asked for', () => {
    const f = (x: Value): Value => positive(np.divide(x, 0))
    expect(errorOf(f, minus, userChecks)).toBe('x must be positive, got -Infinity')
    expect(errorOf(f, minus, divChecks)).toBe('div: division by zero')
    expect(errorOf(f, minus, automaticChecks)).toBe('div: division by zero')
    expect(errorOf(f, minus, [])).toBeNull()
    expect(said(checkify(f)(minus)[0])).toBe('x must be positive, got -Infinity')
  })
})

test('refuses what is no function, and unknown checks', () => {
  expect(() => checkify(3 as never)).toThrow('checkify: the first argument must be a function, got number')
  expect(() => checkify(positive, { errors: ['all' as never] })).toThrow(
    'checkify: errors must be among nan, div, index, user, got all',
  )
})
