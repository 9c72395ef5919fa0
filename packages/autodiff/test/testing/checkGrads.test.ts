/** Right derivatives pass, and each kind of wrong one is found, traced to its element and shrunk. */
import { array, type Value } from '@pullback/core'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { customJvp, customVjp, nn, np, scan, whileLoop } from '../../src/index.ts'
import { FLOATING, unary } from '../../src/family.ts'
import { bind } from '../../src/bind.ts'
import { expr } from '@pullback/core'
import { mul } from '../../src/primitives/arithmetic.ts'
import {
  arrayOf,
  between,
  checkGrads,
  checkGradsOver,
  checkPrimitive,
  functions,
  shapes,
} from '../../src/testing/index.ts'

const f64 = (x: number | number[]): Value => array(x, { dtype: 'float64' })
const vectors = shapes({ maxRank: 2, minSize: 1, maxSize: 4 }).chain((s) =>
  fc.tuple(arrayOf(s, 'float64', between(-2, 2))),
)

describe('right derivatives pass', () => {
  test.prop(
    [
      functions({ maxLength: 4, higher: true }),
      fc.integer({ min: 1, max: 4 }).chain((n) => arrayOf([n], 'float64', between(-1, 1))),
    ],
    { numRuns: 30 },
  )('of random functions, to the second order in all modes', ({ f }, x) => {
    checkGrads(f, [x], { rtol: 1e-4, atol: 1e-5 })
  })

  test('where terms cancel, so that one mode gives zero and the other a rounding error', () => {
    const f = (x: Value): Value => np.add(np.square(np.sin(x)), np.square(np.cos(x)))
    checkGrads(f, [f64([0.3, 1.1, 2.7])])
  })

  test('of functions of trees, with integers beside floats', () => {
    const f = (p: { w: Value; b: readonly Value[] }, i: Value, x: Value) => ({
      y: np.tanh(np.add(np.matmul(p.w, x), p.b[0]!)),
      n: np.add(i, 1),
    })
    const p = {
      w: f64([
        [1, 2],
        [3, -1],
      ] as unknown as number[]),
      b: [f64([0.5, 0.25])],
    }
    checkGrads(f, [p, array(3, { dtype: 'int32' }), f64([0.1, -0.2])], { order: 3 })
  })

  test.each<[string, (x: Value) => Value, number[]]>([
    ['tiny arguments', (x) => np.log(x), [1e-5, 3e-4]],
    ['large arguments', (x) => np.sqrt(x), [1e8, 4e12]],
    ['steep functions', (x) => np.exp(np.multiply(x, 20)), [1.5, -1]],
    ['zeros', (x) => np.multiply(np.sin(x), x), [0, 0]],
    ['reductions', (x) => nn.logsumexp(x), [3, 5]],
    ['float32 arguments', (x) => np.tanh(x), [0.5, -0.25]],
  ])('at %s', (name, f, xs) => {
    checkGrads(f, [array(xs, { dtype: name.startsWith('float32') ? 'float32' : 'float64' })])
  })

  test('in forward mode where there is no reverse, and in reverse where there is no forward', () => {
    const loop = (x: Value): Value =>
      whileLoop(
        (v: Value) => np.less(np.sum(v), 10),
        (v: Value) => np.multiply(v, 1.5),
        x,
      )
    checkGrads(loop, [f64([1, 2])], { modes: ['forward'] })
    const custom = customVjp(
      (x: Value) => np.sin(x),
      (x: Value) => [np.sin(x), x] as const,
      (x: Value, ct: Value) => [np.multiply(ct, np.cos(x))],
    )
    checkGrads(custom, [f64([1, 2])], { modes: ['reverse'] })
  })
})

/** The sine, with a derivative that is wrong in one way. */
const wrongJvp = (rule: (x: Value, dx: Value) => Value) =>
  customJvp(
    (x: Value) => np.sin(x),
    ([x]: readonly [Value], [dx]: readonly [Value]) => [np.sin(x), rule(x, dx)] as const,
  )
const wrongVjp = (rule: (x: Value, ct: Value) => Value) =>
  customVjp(
    (x: Value) => np.sin(x),
    (x: Value) => [np.sin(x), x] as const,
    (x: Value, ct: Value) => [rule(x, ct)],
  )

/** The message of what `run` throws. */
const messageOf = (run: () => void): string => {
  try {
    run()
  } catch (e) {
    return (e as Error).message + ((e as Error).cause instanceof Error ? (e as { cause: Error }).cause.message : '')
  }
  throw new Error('nothing was found')
}

describe('wrong derivatives are found', () => {
  test('a wrong sign in a customVjp, shrunk to a scalar with a reproducing seed', () => {
    const wrong = wrongVjp((x, ct) => np.negative(np.multiply(ct, np.cos(x))))
    const message = messageOf(() => {
      checkGradsOver(wrong, vectors, { modes: ['reverse'], order: 1 }, { seed: 1 })
    })
    expect(message).toMatch(/seed: 1, path: /)
    expect(message).toMatch(
      /Counterexample: \[\[float64 0\]\]|Counterexample: \[\[0\]\]|Counterexample: \[\[float64 -?\d[\d.e-]*\]\]|Counterexample: \[\[-?\d[\d.e-]*\]\]/,
    )
    expect(message).toMatch(
      /reverse derivative of .*: result \(root\) by argument \[0\] should be 1(\.0*\d*)? \(central differences\), got -1/,
    )
  })

  test('a wrong factor in a customJvp, in forward mode', () => {
    const wrong = wrongJvp((x, dx) => np.multiply(np.multiply(dx, np.cos(x)), 1.001))
    expect(() => {
      checkGrads(wrong, [f64(0)])
    }).toThrow(
      /forward derivative of .*: result \(root\) by argument \[0\] should be 1(\.0+\d*)? \(central differences\), got 1.001$|forward derivative.*should be 0\.99+\d* \(central differences\), got 1.001$/,
    )
  })

  test('one wrong element among many, by its place in result and argument', () => {
    const f = wrongVjp((x, ct) => {
      const mask = array(
        [
          [1, 1, 1],
          [1, 1, 2],
        ],
        { dtype: 'float64' },
      )
      return np.multiply(np.multiply(ct, np.cos(x)), mask)
    })
    const named = (p: { readonly w: Value }) => [f(p.w)] as const
    const w = array(
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      { dtype: 'float64' },
    )
    expect(() => {
      checkGrads(named, [{ w }], { modes: ['reverse'] })
    }).toThrow(
      /^checkGrads: reverse derivative of named: result \[0\], element \[1, 2\] by argument \[0\].*w.*, element \[1, 2\] should be 0.2836\d* \(central differences\), got 0.5673\d*$/,
    )
  })

  test('a derivative that is right while its own derivative is wrong', () => {
    // The rule's cosine is hidden from differentiation behind a function whose derivative is wrong.
    const cosine = wrongJvp((x, dx) => np.multiply(dx, x))
    const f = customJvp(
      (x: Value) => np.negative(np.cos(x)),
      ([x]: readonly [Value], [dx]: readonly [Value]) => [np.negative(np.cos(x)), np.multiply(dx, cosine(x))] as const,
    )
    checkGrads(f, [f64([0.5, 1])], { order: 1 })
    expect(() => {
      checkGrads(f, [f64([0.5, 1])], { order: 2 })
    }).toThrow(/checkGrads: forward over (forward|reverse) derivative of /)
  })

  test('a reverse mode that is not the adjoint of a right forward mode', () => {
    // Linear in the tangent to first order only where differences look: the transpose of round-trips is taken from the rule.
    const half = customVjp(
      (x: Value) => x,
      (x: Value) => [x, null] as const,
      (_: null, ct: Value) => [np.multiply(ct, 2)],
    )
    expect(() => {
      checkGrads((x: Value) => half(np.sin(x)), [f64(1)], { modes: ['reverse'] })
    }).toThrow(/should be 0.5403\d* \(central differences\), got 1.0806/)
  })

  test('in a primitive’s own rule, by its laws and by checkGrads', () => {
    const badP = unary(
      'bad',
      FLOATING,
      (x) => expr.binary('mul', x, x),
      (dx, x) => mul(dx, x),
    )
    const bad = (x: Value): Value => bind(badP, [x], null)
    const one = shapes().chain((s) =>
      arrayOf(s, 'float64', between(0.5, 2)).map((x) => ({ ins: [x] as const, params: null })),
    )
    expect(() => {
      checkPrimitive(badP, { any: one, smooth: one })
    }).toThrow(/^bad: jvp agrees with central differences: /)
    const message = messageOf(() => { checkGradsOver(bad, shapes({ minSize: 1 }).chain((s) => fc.tuple(arrayOf(s, 'float64', between(0.5, 2)))), {}, { seed: 5 }) }) // prettier-ignore
    expect(message).toMatch(/Counterexample: \[\[(float64 )?[\d.]+\]\]/)
    expect(message).toMatch(/forward derivative of bad: result \(root\) by argument \[0\] should be /)
  })

  test('inside a loop', () => {
    const wrong = wrongJvp((x, dx) => np.multiply(dx, x))
    const f = (x: Value): Value => scan((c: Value, u: Value) => [wrong(np.add(c, u)), c] as const, f64(0), x)[0]
    expect(() => {
      checkGrads(f, [f64([0.3, 0.2])])
    }).toThrow(/forward derivative of f: result \(root\) by argument \[0\], element \[0\] should be /)
  })

  test('a NaN where there is a number', () => {
    const wrong = wrongVjp((x, ct) => np.multiply(ct, np.divide(x, x)))
    expect(() => {
      checkGrads(wrong, [f64(0)], { modes: ['reverse'] })
    }).toThrow(
      /should be 1(\.0+\d*)? \(central differences\), got NaN|should be 0\.99+\d* \(central differences\), got NaN/,
    )
  })
})

describe('misuse is refused', () => {
  test.each<[string, () => void, RegExp]>([
    [
      'no floating argument',
      () => {
        checkGrads((x: Value) => x, [array(1, { dtype: 'int32' })])
      },
      /^checkGrads: there must be a floating argument/,
    ],
    [
      'no floating result',
      () => {
        checkGrads((x: Value) => np.greater(x, 0), [f64(1)])
      },
      /^checkGrads: .* must return a floating array, got bool$/,
    ],
    [
      'no order',
      () => {
        checkGrads((x: Value) => x, [f64(1)], { order: 0 })
      },
      /^checkGrads: order must be a positive integer, got 0$/,
    ],
    [
      'no mode',
      () => {
        checkGrads((x: Value) => x, [f64(1)], { modes: [] })
      },
      /^checkGrads: there must be a mode/,
    ],
    [
      'an unknown mode',
      () => {
        checkGrads((x: Value) => x, [f64(1)], { modes: ['fwd' as never] })
      },
      /^checkGrads: modes must be 'forward' or 'reverse', got fwd$/,
    ],
  ])('%s', (_, run, message) => {
    expect(run).toThrow(message)
  })
})
