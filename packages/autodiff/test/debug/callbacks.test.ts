/** JavaScript called from traced functions: the same calls in the same order as without tracing, under every transform. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fc, test as property } from '@fast-check/vitest'
import type { NdArray } from '../../src/index.ts'
import {
  array,
  checkpoint,
  cond,
  customJvp,
  debug,
  grad,
  ioCallback,
  jit,
  jvp,
  linearize,
  makeProgram,
  MissingRuleError,
  np,
  pureCallback,
  scan,
  showProgram,
  spec,
  switch_,
  valueAndGrad,
  vmap,
  whileLoop,
  type Value,
} from '../../src/index.ts'

let lines: string[] = []
beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
})

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
    expect(lines).toEqual([
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
    expect(lines).toEqual([])
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
    expect(lines).toEqual(['first 1', 'then 0.841', 'first 1', 'first 0', 'then 0.000', 'first 0'])
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
      lines = []
      run()
      expect([i, lines]).toEqual([i, ['3']])
    }
  })

  test('prints for each example under vmap, nested too', () => {
    const f = (x: Value, y: Value): Value => {
      debug.print('{} {}', x, y)
      return x.add(y)
    }
    vmap(f, { inAxes: [0, null] })(vector(1, 2), np.asarray(5))
    jit(vmap(vmap(f, { inAxes: [0, null] }), { inAxes: [null, 0] }))(vector(1, 2), vector(5, 6))
    expect(lines).toEqual(['1 5', '2 5', '1 5', '2 5', '1 6', '2 6'])
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
    expect(lines).toEqual(['scan 3 1', 'scan 2 4', 'scan 1 6', 'while 7', 'while 8', 'taken 9'])
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
    expect(lines).toEqual(['large 2', 'large 3', 'step 0', 'step 1', 'step 1'])
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
      lines = []
      const together = numbers(vmap(f)(all))
      const printed = lines
      lines = []
      const alone = which.map((i) => f(array(i, { dtype: 'int32' })).item())
      expect(together).toEqual(alone)
      expect(printed).toEqual(lines)
    },
  )
})

describe('debug.callback', () => {
  test('sees concrete trees', () => {
    const seen: unknown[] = []
    jit((p: { w: Value }) => {
      debug.callback((q: { w: Value }, k: Value) => seen.push([q.w.toNested(), k.item()]), p, 3)
      return p.w
    })({ w: vector(1, 2) })
    expect(seen).toEqual([[[1, 2], 3]])
  })

  test('what it throws comes through compiled code as it is, and the function works afterwards', () => {
    const mistake = new RangeError('mine')
    const f = jit(
      (x: Value) => {
        debug.callback((v: NdArray) => {
          if (v.item() === 1) throw mistake
        }, x)
        return x.add(1)
      },
      { donateArgnums: 0 },
    )
    const x = np.ones([])
    let caught: unknown
    try {
      f(x)
    } catch (e) {
      caught = e
    }
    expect(caught).toBe(mistake)
    expect(x.item()).toBe(1)
    expect(f(np.zeros([])).item()).toBe(1)
  })

  test('may call compiled functions, the one it is called from too', () => {
    const depths: number[] = []
    const f: (x: Value) => Value = jit((x: Value) => {
      debug.callback((v: NdArray) => {
        depths.push(Number(v.item()))
        if (Number(v.item()) > 0) expect(f(v.sub(1)).item()).toBe(2 * (Number(v.item()) - 1))
      }, x)
      return x.mul(2)
    })
    expect(f(np.asarray(3)).item()).toBe(6)
    expect(depths).toEqual([3, 2, 1, 0])
  })

  test('refuses what is no function, and an odd option', () => {
    expect(() => {
      debug.callback(3 as never)
    }).toThrow('debug.callback: the first argument must be a function, got number')
    expect(() => {
      debug.callback(() => 0, 1, { ordered: 2 })
    }).toThrow('debug.callback: the option ordered must be true or false, got number')
  })
})

describe('pureCallback', () => {
  const twice = (x: NdArray): Value => x.mul(2)
  const f = (x: Value): Value => pureCallback(twice, spec([2]), x)

  test('gives its result with and without jit', () => {
    expect(numbers(f(vector(1, 2)))).toEqual([2, 4])
    expect(numbers(jit((x: Value) => f(x.add(1)).add(1))(vector(1, 2)))).toEqual([5, 7])
    expect(showProgram(makeProgram(f, vector(1, 2)))).toBe(
      '{ (a:f32[2]) => b:f32[2] = pureCallback[function=twice] a; (b) }',
    )
  })

  test('runs inside scan, and inside a branch', () => {
    const g = jit((x: Value) => scan((c: Value) => [f(c), c] as const, x, null, { length: 3 }))
    const [last, all] = g(vector(1, 2))
    expect(numbers(last)).toEqual([8, 16])
    expect(numbers(all as unknown as Value)).toEqual([
      [1, 2],
      [2, 4],
      [4, 8],
    ])
    expect(numbers(jit((x: Value) => cond(x.sum().greater(0), f, (y) => y, x))(vector(1, 2)))).toEqual([2, 4])
  })

  test('is dropped where nobody uses its result', () => {
    const called = vi.fn(twice)
    jit((x: Value) => {
      pureCallback(called, spec([2]), x)
      return x
    })(vector(1, 2))
    expect(called).not.toHaveBeenCalled()
  })

  test('takes and gives trees, numbers and every dtype', () => {
    const g = jit((x: Value) =>
      pureCallback(
        (p: { a: NdArray; k: NdArray }) => ({ n: p.a.size, b: array([true, false]), d: p.a.astype('float64') }),
        { n: spec([], 'int32'), b: spec([2], 'bool'), d: spec([2], 'float64') },
        { a: x, k: 3 },
      ),
    )
    const y = g(vector(1, 2))
    expect([y.n.dtype, y.n.item(), y.b.dtype, numbers(y.b), y.d.dtype, numbers(y.d)]).toEqual([
      'int32',
      2,
      'bool',
      [true, false],
      'float64',
      [1, 2],
    ])
  })

  test('under vmap does as vmapMethod says', () => {
    const shapes: unknown[] = []
    const g = (method: 'sequential' | 'expandDims' | 'broadcastAll' | 'legacyVectorized') => (x: Value, y: Value) =>
      pureCallback(
        (a: NdArray, b: NdArray) => {
          shapes.push([a.shape, b.shape])
          return a.add(b)
        },
        spec([]),
        x,
        y,
        { vmapMethod: method },
      )
    const run = (method: Parameters<typeof g>[0]): unknown => {
      shapes.length = 0
      expect(numbers(jit(vmap(g(method), { inAxes: [0, null] }))(vector(1, 2), np.asarray(10)))).toEqual([11, 12])
      return [...shapes]
    }
    expect(run('sequential')).toEqual([
      [[], []],
      [[], []],
    ])
    expect(run('expandDims')).toEqual([[[2], [1]]])
    expect(run('broadcastAll')).toEqual([[[2], [2]]])
    expect(run('legacyVectorized')).toEqual([[[2], []]])
  })

  test.each<[string, () => unknown, unknown, string]>([
    [
      'vmap without a method',
      () => vmap(f)(np.ones([3, 2])),
      TypeError,
      "pureCallback: under vmap the option vmapMethod must say how twice is called, got none; 'sequential' calls it once for each example",
    ],
    [
      'another shape',
      () => pureCallback(twice, spec([3]), vector(1, 2)),
      TypeError,
      'pureCallback: the result of twice must be float32 of shape [3], as was promised, got float32 of shape [2]',
    ],
    [
      'another dtype',
      () => jit((x: Value) => pureCallback(twice, { y: spec([2], 'int32') }, x))(vector(1, 2)),
      Error,
      'pureCallback: the result of twice',
    ],
    [
      'no function',
      () => pureCallback(3 as never, spec([]), 1),
      TypeError,
      'pureCallback: the first argument must be a function, got number',
    ],
    [
      'an unknown method',
      () => pureCallback(twice, spec([2]), vector(1, 2), { vmapMethod: 'loop' }),
      RangeError,
      'pureCallback: vmapMethod must be one of sequential, expandDims, broadcastAll, legacyVectorized, got "loop"',
    ],
    [
      'a derivative',
      () => grad((x: Value) => f(x).sum())(vector(1, 2)),
      MissingRuleError,
      'pureCallback: JavaScript cannot be differentiated, got a derivative through twice; give it a rule with customJvp or customVjp, or keep the derivative out with stopGradient',
    ],
  ])('refuses %s', (_, run, kind, message) => {
    expect(run).toThrow(message)
    expect(run).toThrow(kind as typeof Error)
  })

  test('has the derivative that customJvp gives it', () => {
    const sine = customJvp((x: Value) => pureCallback((v: NdArray) => np.sin(v), spec([]), x), ((
      [x]: readonly [Value],
      [dx]: readonly [Value],
    ) => [sine(x), np.cos(x).mul(dx)]) as never) as (x: Value) => Value
    expect(grad(jit(sine))(np.zeros([])).item()).toBe(1)
  })
})

describe('ioCallback', () => {
  test('is called once for each time the program comes by, used or not, equal calls too', () => {
    let count = 0
    const next = (): number => count++
    const f = jit((x: Value) => {
      ioCallback(next, spec([], 'int32'))
      const a = ioCallback(next, spec([], 'int32'))
      const b = ioCallback(next, spec([], 'int32'))
      return x.add(b.sub(a))
    })
    expect(f(np.zeros([])).item()).toBe(1)
    expect(f(np.zeros([])).item()).toBe(1)
    expect(count).toBe(6)
    expect(numbers(grad((x: Value) => f(x).mul(x))(np.asarray(2)))).toBe(5)
    expect(count).toBe(9)
  })

  test('without result runs for its effect, in order, under vmap for each example', () => {
    const seen: unknown[] = []
    const push = (x: NdArray): void => void seen.push(x.item())
    jit(
      vmap((x: Value) => {
        ioCallback(push, null, x)
        return x
      }),
    )(vector(3, 4))
    expect(seen).toEqual([3, 4])
  })

  test('ordered is refused under vmap', () => {
    expect(() => vmap((x: Value) => ioCallback(() => 1, spec([]), x, { ordered: true }))(vector(1))).toThrow(
      'ioCallback: an ordered call of an anonymous function cannot be under vmap',
    )
  })

  test('whose results are needed twice is refused', () => {
    const f = jit((x: Value) => x.mul(ioCallback(() => 2, spec([]))))
    expect(() => jvp(f, [np.ones([])], [np.ones([])])).toThrow(
      'ioCallback: its results cannot be computed again for forward-mode derivatives or checkpoint, because it has effects; call it outside and pass the results in',
    )
    expect(grad(f)(np.ones([])).item()).toBe(2)
    expect(() => grad((x: Value) => ioCallback(() => 2, spec([]), x))(np.ones([]))).toThrow(
      'ioCallback: JavaScript cannot be differentiated',
    )
  })
})
