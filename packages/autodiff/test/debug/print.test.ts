/** What debug.print writes: its fields and formats, and when it writes under every transform and in every loop. */
import { describe, expect, test } from 'vitest'
import { fc, test as property } from '@fast-check/vitest'
import type { NdArray } from '../../src/index.ts'
import { consoleLines } from '../consoleLines.ts'
import {
  array,
  checkpoint,
  cond,
  debug,
  grad,
  jit,
  jvp,
  linearize,
  np,
  scan,
  switch_,
  valueAndGrad,
  vmap,
  whileLoop,
  type Value,
} from '../../src/index.ts'

const printed = consoleLines()

const vector = (...xs: number[]): NdArray => array(xs)
const numbers = (x: Value): unknown => x.toNested()

describe('debug.print', () => {
  test('fills fields in turn, by number and by name, with formats', () => {
    debug.print('x = {}, y = {y}', 1.5, { y: vector(1, 2) })
    debug.print('{1} {0} {1}', 1, 2)
    debug.print('{a:.3f} {b:+.2e} {c:8.1f}| {{}} {d:d} {e:.0%} {f:.3g}', {
      a: Math.PI,
      b: 12345,
      c: 2.25,
      d: 7.2,
      e: 0.5,
      f: 123456,
    })
    debug.print(
      '{:.2f}',
      array([
        [1, 2],
        [3, 4.127],
      ]),
    )
    debug.print('nothing')
    debug.print('{}', { w: vector(1), b: [2] })
    expect(printed.lines).toEqual([
      'x = 1.5, y = [1. 2.]',
      '2 1 2',
      '3.142 +1.23e+4      2.3| {} 7 50% 123000',
      '[[1.00 2.00] [3.00 4.13]]',
      'nothing',
      '{.b[0]: 2, .w: [1.]}',
    ])
  })

  test.each<[string, () => void, string]>([
    [
      'a field without value',
      () => {
        debug.print('{} {}', 1)
      },
      'debug.print: there must be a value for each of 2 fields, got 1',
    ],
    [
      'a value without field',
      () => {
        debug.print('{}', 1, 2)
      },
      'debug.print: every value must have a field {}, got 2 values for 1 fields',
    ],
    [
      'a name without value',
      () => {
        debug.print('{x}', { y: 1 })
      },
      'debug.print: there must be a value for each named field, got none for {x}',
    ],
    [
      'a named value without field',
      () => {
        debug.print('{x}', { x: 1, y: 1 })
      },
      'debug.print: every named value must have a field, got none for y',
    ],
    [
      'an open brace',
      () => {
        debug.print('a { b')
      },
      'debug.print: an opening brace must be closed or be doubled, got "a { b"',
    ],
    [
      'a closing brace',
      () => {
        debug.print('a } b')
      },
      'debug.print: a closing brace must have an opening one or be doubled, got "a } b"',
    ],
    [
      'a strange format',
      () => {
        debug.print('{:>8}', 1)
      },
      'debug.print: a format must look like .3f, 8.2e or +d, got ">8"',
    ],
    [
      'mixed fields',
      () => {
        debug.print('{} {0}', 1)
      },
      'debug.print: fields must be all numbered or all without numbers, got "{} {0}"',
    ],
    [
      'no array',
      () => {
        debug.print('{}', 'text')
      },
      'debug.print: argument of write at [0][0] must be an array or a number, got string',
    ],
    [
      'an odd option',
      () => {
        debug.print('{x}', { x: 1, ordered: 1 })
      },
      'debug.print: the option ordered must be true or false, got number',
    ],
  ])('refuses %s', (_, f, message) => {
    expect(f).toThrow(message)
    expect(printed.lines).toEqual([])
  })

  test('prints at each run of a compiled function, in the order of the program', () => {
    const f = jit((x: Value) => {
      debug.print('first {}', x)
      const y = np.sin(x)
      debug.print('then {:.3f}', y)
      debug.print('first {}', x)
      return x.mul(2)
    })
    f(np.ones([]))
    f(np.zeros([]))
    expect(printed.lines).toEqual(['first 1', 'then 0.841', 'first 1', 'first 0', 'then 0.000', 'first 0'])
  })

  test('prints once under grad, jvp, linearize and checkpoint, jit outside or inside', () => {
    const f = (x: Value): Value => {
      debug.print('{}', x)
      return x.mul(x)
    }
    const one = np.asarray(3)
    const runs: readonly (() => unknown)[] = [
      () => grad(f)(one),
      () => jit(grad(f))(one),
      () => grad(jit(f))(one),
      () => jvp(f, [one], [one]),
      () => jvp(jit(f), [one], [one]),
      () => jit((x: Value) => jvp(jit(f), [x], [x]))(one),
      () => linearize(jit(f), one)[1](one),
      () => valueAndGrad(checkpoint(f))(one),
      () => jit(grad(checkpoint(f)))(one),
      () => grad((x: Value) => scan((c: Value) => [f(c), null], x, null, { length: 1 })[0])(one),
      () => jvp((x: Value) => scan((c: Value) => [f(c), null], x, null, { length: 1 })[0], [one], [one]),
      () => jvp((x: Value) => cond(true, f, np.sin, x), [one], [one]),
      () => grad((x: Value) => cond(true, f, np.sin, x))(one),
      () => jvp((x: Value) => whileLoop((c) => c.less(9), f, x), [one], [one]),
      () => vmap(grad(f))(vector(3)),
      () => grad((x: Value) => vmap(f)(x).sum())(vector(3)),
    ]
    for (const [i, run] of runs.entries()) {
      printed.clear()
      run()
      expect([i, printed.lines]).toEqual([i, ['3']])
    }
  })

  test('prints for each example under vmap, nested too', () => {
    const f = (x: Value, y: Value): Value => {
      debug.print('{} {}', x, y)
      return x.add(y)
    }
    vmap(f, { inAxes: [0, null] })(vector(1, 2), np.asarray(5))
    jit(vmap(vmap(f, { inAxes: [0, null] }), { inAxes: [null, 0] }))(vector(1, 2), vector(5, 6))
    expect(printed.lines).toEqual(['1 5', '2 5', '1 5', '2 5', '1 6', '2 6'])
  })

  test('an ordered print is refused under vmap', () => {
    expect(() =>
      vmap((x: Value) => {
        debug.print('{x}', { x, ordered: true })
        return x
      })(vector(1)),
    ).toThrow(
      'debug: an ordered call of write cannot be under vmap, which runs all examples together; drop the option ordered, or loop with map',
    )
  })

  test('prints at each step of loops, and only in the branch that runs', () => {
    const f = jit((x: Value) => {
      const [c] = scan(
        (carry: Value, step: Value) => {
          debug.print('scan {} {}', step, carry)
          return [carry.add(step), null] as const
        },
        x,
        vector(1, 2, 3),
        { reverse: true },
      )
      const w = whileLoop(
        (v: Value) => v.less(9),
        (v: Value) => {
          debug.print('while {}', v)
          return v.add(1)
        },
        c,
      )
      return cond(
        w.greater(8),
        (v) => {
          debug.print('taken {}', v)
          return v
        },
        (v) => {
          debug.print('not taken {}', v)
          return v
        },
        w,
      )
    })
    f(np.asarray(1))
    expect(printed.lines).toEqual(['scan 3 1', 'scan 2 4', 'scan 1 6', 'while 7', 'while 8', 'taken 9'])
  })

  test('under vmap each example prints what it would alone', () => {
    const choose = (x: Value): Value =>
      cond(
        x.greater(1),
        (v) => {
          debug.print('large {}', v)
          return v.mul(2)
        },
        (v) => v,
        x,
      )
    expect(numbers(jit(vmap(choose))(vector(0, 2, 3)))).toEqual([0, 4, 6])
    const count = (x: Value): Value =>
      whileLoop(
        (v: Value) => v.less(2),
        (v: Value) => {
          debug.print('step {}', v)
          return v.add(1)
        },
        x,
      )
    expect(numbers(vmap(count)(vector(0, 1, 5)))).toEqual([2, 2, 5])
    expect(printed.lines).toEqual(['large 2', 'large 3', 'step 0', 'step 1', 'step 1'])
  })

  property.prop([fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 6 })])(
    'a choice over examples prints as a loop over them does',
    (which) => {
      const f = (i: Value): Value =>
        switch_(
          i,
          [0, 1, 2].map((k) => (v: Value) => {
            debug.print(`${k}: {}`, v)
            return v.add(k)
          }),
          i,
        )
      const all = array(which, { dtype: 'int32' })
      printed.clear()
      const together = numbers(vmap(f)(all))
      const first = printed.lines
      printed.clear()
      const alone = which.map((i) => f(array(i, { dtype: 'int32' })).item())
      expect(together).toEqual(alone)
      expect(first).toEqual(printed.lines)
    },
  )
})
