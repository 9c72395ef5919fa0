/** Choices that examples of a vmap make each for itself, with effects and with collective operations in what they choose. */
import { describe, expect, test } from 'vitest'
import { fc, test as property } from '@fast-check/vitest'
import {
  array,
  cond,
  debug,
  ioCallback,
  jit,
  lax,
  pureCallback,
  spec,
  switch_,
  vmap,
  whileLoop,
  type NdArray,
  type Value,
} from '../../src/index.ts'
import { consoleLines } from '../consoleLines.ts'

const printed = consoleLines()

const nested = (x: Value): unknown => x.toNested()
const same = (x: Value): Value => x
const xs = (): NdArray => array([0, 2, 3])
const ordered = /an ordered call of .* cannot be under vmap, which runs all examples together/
const together = (what: string, axis = 'i'): string =>
  `vmap: a ${what} with effects runs each example by itself where they choose differently, so it must not combine them, got a collective operation over "${axis}" in it; move the operation or the effects out`

describe('effects and collective operations in a choice of each example', () => {
  const total = (v: Value): Value => {
    debug.print('{}', v)
    return lax.psum(v, 'i')
  }
  const refused: readonly (readonly [string, string, (x: Value) => Value])[] = [
    ['in one branch', 'cond', (x) => cond(x.greater(1), total, same, x)],
    [
      'in two branches',
      'cond',
      (x) =>
        cond(
          x.greater(1),
          (v) => lax.psum(v, 'i'),
          (v) => {
            debug.print('{}', v)
            return v
          },
          x,
        ),
    ],
    ['in a switch', 'cond', (x) => switch_(x.astype('int32'), [same, total, same], x)],
    ['inside a jit', 'cond', (x) => cond(x.greater(1), jit(total), same, x)],
    [
      'with an index of the example',
      'cond',
      (x) =>
        cond(
          x.greater(1),
          (v) => {
            ioCallback(() => undefined, null)
            return v.add(lax.axisIndex('i'))
          },
          same,
          x,
        ),
    ],
    [
      'in a loop',
      'while',
      (x) =>
        whileLoop(
          (v: Value) => v.less(5),
          (v: Value) => total(v).add(1),
          x,
        ),
    ],
  ]
  test.each(refused)('are refused %s, and nothing is printed', (_, what, f) => {
    for (const run of [vmap(f, { axisName: 'i' }), jit(vmap(f, { axisName: 'i' })), vmap(jit(f), { axisName: 'i' })]) {
      expect(() => run(xs())).toThrow(together(what))
    }
    expect(printed.lines).toEqual([])
  })

  test('are refused over the outer of two axes, if examples of that one choose differently', () => {
    const f = (x: Value): Value => cond(x.greater(1), total, same, x)
    const both = vmap(vmap(f, { axisName: 'j' }), { axisName: 'i' })
    expect(() =>
      both(
        array([
          [0, 2],
          [3, 4],
        ]),
      ),
    ).toThrow(together('cond'))
  })

  property.prop([fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }), fc.boolean()], { numRuns: 10 })(
    'work over an axis whose examples choose alike',
    (choices, isCompiled) => {
      const rows = array([choices.map((_, j) => j), choices.map((_, j) => 10 * j)])
      const f = (x: Value, p: Value): Value => cond(p, total, same, x)
      const inner = vmap(f, { axisName: 'j' })
      const all = vmap(inner, { axisName: 'i', inAxes: [0, null] })
      printed.clear()
      const y = (isCompiled ? jit(all) : all)(rows, array(choices))
      expect(nested(y)).toEqual([1, 10].map((k) => choices.map((p, j) => (p ? 11 * j : k * j))))
      expect(printed.lines).toEqual(choices.flatMap((p, j) => (p ? [`${j}`, `${10 * j}`] : [])))
    },
  )

  test('work where all choose alike, each example printing', () => {
    const f = (x: Value): Value => cond(lax.psum(x, 'i').greater(1), total, same, x)
    expect(nested(vmap(f, { axisName: 'i' })(xs()))).toEqual([5, 5, 5])
    expect(printed.lines).toEqual(['0', '2', '3'])
    const until = (x: Value): Value =>
      whileLoop(
        (v: Value) => lax.psum(v, 'i').less(9),
        (v: Value) => total(v),
        x,
      )
    expect(nested(vmap(until, { axisName: 'i' })(xs()))).toEqual([5, 5, 5])
  })
})

describe('a call that must keep its order', () => {
  const inOrder = (v: Value): Value => ioCallback((x: NdArray) => x, spec([]), v, { ordered: true })
  const said = (v: Value): Value => {
    debug.print('{v}', { v, ordered: true })
    return v
  }
  test.each<[string, (x: Value) => Value]>([
    ['a branch', (x) => cond(x.greater(1), inOrder, same, x)],
    ['a branch, printing', (x) => cond(x.greater(1), same, said, x)],
    [
      'a branch in a jit in a branch',
      (x) =>
        cond(
          x.greater(1),
          jit((v: Value) => cond(v.greater(2), said, same, v)),
          same,
          x,
        ),
    ],
    [
      'a loop',
      (x) =>
        whileLoop(
          (v: Value) => v.less(5),
          (v: Value) => said(v).add(1),
          x,
        ),
    ],
  ])('is refused in %s that examples choose', (_, f) => {
    expect(() => vmap(f)(xs())).toThrow(ordered)
    expect(() => jit(vmap(f))(xs())).toThrow(ordered)
    expect(printed.lines).toEqual([])
  })
})

test('a pure call must say how it is vectorised beside effects as well', () => {
  const f = (x: Value): Value =>
    cond(
      x.greater(1),
      (v) => {
        debug.print('{}', v)
        return pureCallback((y: NdArray) => y, spec([]), v)
      },
      same,
      x,
    )
  expect(() => vmap(f)(xs())).toThrow('pureCallback: under vmap the option vmapMethod must say how')
})
