/** JavaScript called from traced functions, with and without results: the same calls in the same order as without tracing. */
import { describe, expect, test, vi } from 'vitest'
import type { NdArray } from '../../src/index.ts'
import {
  array,
  cond,
  customJvp,
  debug,
  grad,
  ioCallback,
  jit,
  jvp,
  makeProgram,
  MissingRuleError,
  np,
  pureCallback,
  scan,
  showProgram,
  spec,
  vmap,
  type Value,
} from '../../src/index.ts'

const vector = (...xs: number[]): NdArray => array(xs)
const numbers = (x: Value): unknown => x.toNested()

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
