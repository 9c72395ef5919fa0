/** debugNans and debugInfs: the error names the operation, the line in this file and the operands, however deep it happened. */
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import {
  array,
  checkpoint,
  cond,
  customJvp,
  debug,
  debugInfs,
  debugNans,
  grad,
  ioCallback,
  jit,
  jvp,
  NonFiniteError,
  np,
  scan,
  spec,
  vmap,
  whileLoop,
  type Value,
} from '../../src/index.ts'

afterEach(() => {
  debugNans(false)
  debugInfs(false)
})

const caught = (f: () => unknown): NonFiniteError => {
  try {
    f()
  } catch (e) {
    if (e instanceof NonFiniteError) return e
    throw e
  }
  throw new Error('nothing was thrown')
}

/** The message with the lines of this file as numbers, counted from the place given. */
const textOf = (e: Error): string => e.message.replace(/ at \S*watch\.test\.ts:\d+:\d+/g, ' at this file')

/** The place of the line of this file that ends in a marker. */
const marked = (marker: string): string => {
  const lines = readFileSync(new URL(import.meta.url), 'utf8').split('\n')
  return `watch.test.ts:${lines.findIndex((l) => l.endsWith(`// ${marker}`)) + 1}:`
}

const logOf = (x: Value): Value => np.log(x) // log
describe('operations one by one', () => {
  test('the message names operation, place, operands and line', () => {
    const e = caught(() => debugNans(logOf)(array([1, -2, 3, -4])))
    expect(textOf(e)).toBe(
      'debugNans: log gave NaN in f32[4], 2 of 4 elements, the first at [1] from f32[4] [ 1. -2. 3. -4.], at this file',
    )
    expect(e.primitive).toBe('log')
    expect(e.code).toBe('NON_FINITE')
    expect(e.message).toContain(marked('log'))
  })

  test('large operands are summed up, scalars shown', () => {
    const x = np.arange(10).sub(5)
    expect(textOf(caught(() => debugNans((v: Value) => np.sqrt(v))(x)))).toContain(
      'from f32[10] (-5 to 4), at this file',
    )
    expect(textOf(caught(() => debugNans(logOf)(np.asarray(-1))))).toBe(
      'debugNans: log gave NaN in f32[] from f32[] -1, at this file',
    )
  })

  test('an operand that was NaN before is pointed out', () => {
    const e = caught(() => debugNans((x: Value) => x.add(1))(array([NaN, 1])))
    expect(e.message).toMatch(
      /^debugNans: add gave NaN in f32\[2\], 1 of 2 elements, .*; an operand held such a value already$/,
    )
  })

  test('sound results pass, and nothing is watched afterwards', () => {
    const f = debugNans((x: Value) => np.where(np.isnan(x), 0, x))
    expect(f(array([1, 2])).toNested()).toEqual([1, 2])
    expect(() => debugNans(logOf)(np.asarray(-1))).toThrow(NonFiniteError)
    expect(logOf(np.asarray(-1)).item()).toBeNaN()
  })

  test('infinities are another matter', () => {
    expect(debugNans(logOf)(np.zeros([])).item()).toBe(-Infinity)
    expect(debugInfs(logOf)(np.asarray(-1)).item()).toBeNaN()
    expect(textOf(caught(() => debugInfs(logOf)(np.zeros([]))))).toBe(
      'debugInfs: log gave -Infinity in f32[] from f32[] 0, at this file',
    )
    expect(textOf(caught(() => debugInfs(debugNans(logOf))(np.asarray(-1))))).toContain('debugNans: log gave NaN')
  })

  test.each(['float16', 'bfloat16', 'float64'] as const)('%s is watched too', (dtype) => {
    expect(caught(() => debugNans(logOf)(np.asarray(-1).astype(dtype))).primitive).toBe('log')
  })

  test('the switch watches everything until it is thrown back', () => {
    expect(() => {
      debugNans(true)
      logOf(np.asarray(-1))
    }).toThrow(NonFiniteError)
    expect(() => jit(logOf)(np.asarray(-1))).toThrow(NonFiniteError)
    debugNans(false)
    expect(jit(logOf)(np.asarray(-1)).item()).toBeNaN()
    debugInfs(true)
    debugNans(true)
    debugInfs(false)
    expect(() => logOf(np.asarray(-1))).toThrow(NonFiniteError)
  })
})

describe('compiled functions are run again in steps', () => {
  const nan = (x: Value): Value => np.log(x.sub(5)) // shifted log

  test('the operation and its line are those inside', () => {
    const f = jit(function model(x: Value) {
      const y = np.sin(x)
      return y.add(nan(x)).mul(2)
    })
    expect(textOf(caught(() => debugNans(f)(np.asarray(1))))).toBe(
      'debugNans: log gave NaN in f32[] from f32[] -4, at this file (in jit of model)',
    )
    expect(f(np.asarray(1)).item()).toBeNaN()
    expect(debugNans(f)(np.asarray(7)).item()).not.toBeNaN()
  })

  test('in loops the step is named', () => {
    const down = jit((x: Value) =>
      scan(
        function body(c: Value, k: Value) {
          return [np.sqrt(c).mul(1).sub(k), c]
        },
        x,
        array([0, 2, 1]),
      ),
    )
    expect(textOf(caught(() => debugNans(down)(np.ones([]))))).toBe(
      'debugNans: sqrt gave NaN in f32[] from f32[] -1, at this file (in step 2 of scan of body, in jit of an anonymous function)',
    )
    const loop = (x: Value): Value =>
      whileLoop(
        (c: Value) => c.greater(-3),
        function step(c: Value) {
          return np.log(c).mul(0).add(c.sub(1))
        },
        x,
      )
    expect(textOf(caught(() => debugNans(loop)(np.asarray(2))))).toBe(
      'debugNans: mul gave NaN in f32[] from f32[] -Infinity and f32[] 0, at this file (in step 2 of whileLoop of step)',
    )
  })

  test('in a choice, the branch taken', () => {
    const f = jit((x: Value) => cond(x.greater(0), np.sqrt, np.log, x))
    expect(textOf(caught(() => debugNans(f)(np.asarray(-2))))).toMatch(
      /^debugNans: log gave NaN .* \(in branch 0 of cond, in jit of an anonymous function\)$/,
    )
    expect(debugNans(f)(np.asarray(4)).item()).toBe(2)
  })

  test('under vmap, inside checkpoint, customJvp and another jit', () => {
    const g = customJvp(jit(nan), ((xs: readonly [Value], dxs: readonly [Value]) => [nan(xs[0]), dxs[0]]) as never)
    const f = jit((x: Value) => checkpoint(g as (x: Value) => Value)(x).add(1))
    const e = caught(() => debugNans(jit(vmap(f)))(array([6, 1])))
    expect(e.primitive).toBe('log')
    expect(textOf(e)).toContain('1 of 2 elements, the first at [1]')
    expect(e.message).toContain(marked('shifted log'))
  })

  test('effects do not happen again, and what cannot be run again is named as a whole', () => {
    const seen: unknown[] = []
    const f = jit((x: Value) => {
      debug.callback((v: Value) => seen.push(v), x)
      return np.log(x)
    })
    expect(caught(() => debugNans(f)(np.asarray(-1))).primitive).toBe('log')
    expect(seen).toHaveLength(1)
    let calls = 0
    const g = jit(() => np.log(ioCallback(() => -1 * ++calls, spec([]))))
    expect(caught(() => debugNans(g)()).primitive).toBe('jit')
    expect(calls).toBe(1)
  })

  test('donated arguments are still there when it throws', () => {
    const x = np.asarray(-1)
    expect(() => debugNans(jit(logOf, { donateArgnums: 0 }))(x)).toThrow(NonFiniteError)
    expect(x.item()).toBe(-1)
  })

  test('wrapped inside jit it says to wrap outside', () => {
    expect(() => jit(debugNans(logOf))(np.ones([]))).toThrow(
      'debugNans: compiled functions are watched from outside, got logOf called while it is traced; write debugNans(jit(f)) instead of jit(debugNans(f))',
    )
  })
})

describe('the backward pass', () => {
  const norm = (x: Value): Value => {
    const y = np.sqrt(x.mul(x).sum()) // root
    return y.mul(2)
  }

  test('names the line whose derivative it is', () => {
    for (const f of [grad(norm), jit(grad(norm)), grad(jit(norm))]) {
      const e = caught(() => debugNans(f)(np.zeros([2])))
      expect(textOf(e)).toMatch(/^debugNans: \w+ gave NaN .*, at this file, in the backward pass/)
      expect(e.message).toContain(marked('root'))
    }
  })

  test('forward mode too', () => {
    const e = caught(() => debugNans(() => jvp(norm, [np.zeros([2])], [np.ones([2])]))())
    expect(e.message).toContain(marked('root'))
  })
})

test('refuses what is neither function nor boolean, and being switched inside', () => {
  expect(() => debugNans(1 as never)).toThrow('debugNans: the argument must be a function or a boolean, got number')
  expect(() => debugInfs('on' as never)).toThrow('debugInfs: the argument must be a function or a boolean, got string')
  expect(() =>
    debugNans(() => {
      debugNans(true)
    })(),
  ).toThrow('debugNans: the switch must not be thrown inside a function that is watched')
})
