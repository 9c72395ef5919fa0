/** Keys used twice are found wherever they are used, and nothing else is. */
import { describe, expect, it } from 'vitest'
import type { Value } from '@pullback/core'
import '../../src/operators.ts'
import { cond } from '../../src/control/cond.ts'
import { scan } from '../../src/control/scan.ts'
import { whileLoop } from '../../src/control/while.ts'
import { KeyReuseError } from '../../src/errors.ts'
import { debugKeyReuse, debugNans } from '../../src/index.ts'
import * as np from '../../src/numpy/index.ts'
import * as random from '../../src/random/index.ts'
import { checkpoint } from '../../src/transforms/checkpoint.ts'
import { grad } from '../../src/transforms/grad.ts'
import { jit } from '../../src/transforms/jit.ts'
import { vmap } from '../../src/transforms/vmap.ts'

type Key = random.Key

const twice = (k: Key): Value => np.add(random.normal(k, [3]), random.uniform(k, [3]))
const once = (k: Key): Value => {
  const [a, b] = random.split(k)
  return np.add(random.normal(a, [3]), random.uniform(b, [3]))
}

describe('debugKeyReuse finds', () => {
  it('two draws from one key, and names both lines', () => {
    const run = (): unknown => debugKeyReuse(twice)(random.key(7))
    expect(run).toThrow(KeyReuseError)
    expect(run).toThrow(
      /uniform: a key may be used once, got Key<\[0, 7\]> used by normal at \S*keyReuse\.test\.ts:\d+:\d+ and again by uniform at \S*keyReuse\.test\.ts:\d+:\d+; make new keys with random\.split, or write random\.clone\(key\)/,
    )
  })
  it('a draw after split, and split after a draw', () => {
    expect(() => debugKeyReuse((k: Key) => [random.split(k), random.normal(k)])(random.key(0))).toThrow(
      /normal: .* used by split at/,
    )
    expect(() => debugKeyReuse((k: Key) => [random.normal(k), random.split(k, [3])])(random.key(0))).toThrow(
      /split: .* used by normal at/,
    )
  })
  it('the same line in a loop, and the same call made twice', () => {
    const loop = (k: Key): void => {
      for (let i = 0; i < 2; i++) random.bernoulli(k)
    }
    expect(() => {
      debugKeyReuse(loop)(random.key(0))
    }).toThrow(KeyReuseError)
    const [f, k] = [debugKeyReuse(once), random.key(3)]
    f(k)
    expect(() => f(k)).toThrow(KeyReuseError)
  })
  it('reuse inside a compiled function, and between two of them', () => {
    expect(() => debugKeyReuse(jit(twice))(random.key(0))).toThrow(/uniform: .*test\.ts.*test\.ts/)
    const [f, k] = [debugKeyReuse(jit(once)), random.key(0)]
    f(k)
    expect(() => f(k)).toThrow(/split: /)
    expect(() => debugKeyReuse(jit((x: Key) => np.add(jit(once)(x), jit(once)(x))))(random.key(0))).toThrow(
      KeyReuseError,
    )
  })
  it('a function compiled before anyone looked', () => {
    const f = jit(twice)
    f(random.key(0))
    expect(() => debugKeyReuse(f)(random.key(0))).toThrow(KeyReuseError)
    expect(f(random.key(0)).shape).toEqual([3])
  })
  it('a compiled function that returns the key it used', () => {
    const step = jit((k: Key): readonly [Key, Value] => [k, random.normal(k)])
    const train = (k: Key): void => {
      let rest = k
      for (let i = 0; i < 2; i++) [rest] = step(rest)
    }
    expect(() => {
      debugKeyReuse(train)(random.key(0))
    }).toThrow(KeyReuseError)
  })
  it.each([
    ['run step by step', (f: (k: Key) => unknown) => f],
    ['compiled', (f: (k: Key) => unknown) => jit(f as (k: Key) => Value)],
  ])('a key that the steps of a loop share, %s', (_, wrap) => {
    const shared = (k: Key): Value => scan((c: Value) => [np.add(c, random.normal(k)), null], np.array(0), null, { length: 3 })[0] // prettier-ignore
    expect(() => debugKeyReuse(wrap(shared))(random.key(0))).toThrow(/in step 0 of scan.* in step 1 of scan/)
    const carried = (k: Key): Value =>
      scan(([c, r]: readonly [Value, Key]) => [[np.add(c, random.normal(r)), r] as const, null], [np.array(0), k] as const, null, { length: 2 })[0][0] // prettier-ignore
    expect(() => debugKeyReuse(wrap(carried))(random.key(0))).toThrow(KeyReuseError)
  })
  it('batches used twice', () => {
    const f = (k: Key): unknown => {
      const ks = random.split(k, [4])
      return [vmap((one: Key) => random.normal(one))(ks), vmap((one: Key) => random.uniform(one))(ks)]
    }
    expect(() => debugKeyReuse(f)(random.key(0))).toThrow(/Key<\[\[/)
  })
  it('reuse by every sampler', () => {
    const a = np.array([0.5, 0.25])
    const all: readonly ((k: Key) => unknown)[] = [
      (k) => random.bits(k),
      (k) => random.gamma(k, a),
      (k) => random.gamma(k, 2),
      (k) => random.dirichlet(k, a),
      (k) => random.ball(k, 2),
      (k) => random.poisson(k, 20),
      (k) => random.poisson(k, 2),
      (k) => random.geometric(k, a),
      (k) => random.binomial(k, 3, a),
      (k) => random.multinomial(k, 3, a),
      (k) => random.orthogonal(k, 2),
      (k) => random.multivariateNormal(k, a, np.eye(2)),
      (k) => random.permutation(k, 3),
      (k) => random.shuffle(k, a),
      (k) => random.choice(k, a),
      (k) => random.categorical(k, a),
      (k) => random.gumbel(k, [], 'float32', { mode: 'high' }),
      (k) => random.bernoulli(k, a),
      (k) => random.truncatedNormal(k, a, 1),
    ]
    for (const f of all) {
      expect(debugKeyReuse(f)(random.key(0))).toBeDefined()
      expect(() => debugKeyReuse((k: Key) => [f(k), random.normal(k)])(random.key(0)), String(f)).toThrow(KeyReuseError)
    }
  })
})

describe('debugKeyReuse allows', () => {
  it('one use each, everywhere', () => {
    const k = (): Key => random.key(1)
    expect(debugKeyReuse(once)(k()).toNested()).toEqual(once(k()).toNested())
    expect(debugKeyReuse(jit(once))(k()).toNested()).toEqual(jit(once)(k()).toNested())
    debugKeyReuse(vmap(once))(random.split(k(), [3]))
    debugKeyReuse((one: Key) => vmap(once)(random.split(one, [3])))(k())
    debugKeyReuse((one: Key) => scan((r: Key) => [random.split(r)[0], random.normal(random.foldIn(r, 0))], one, null, { length: 3 }))(k()) // prettier-ignore
    debugKeyReuse((one: Key) => scan((c: Value, r: Key) => [np.add(c, random.normal(r)), null], np.array(0), random.split(one, [5])))(k()) // prettier-ignore
  })
  it('foldIn of one key with several numbers, looking at it, comparing it, and clones', () => {
    debugKeyReuse((k: Key) => [random.normal(random.foldIn(k, 0)), random.normal(random.foldIn(k, 1)), random.keyData(k), random.keyEquals(k, k), random.normal(k)])(random.key(0)) // prettier-ignore
    const same = (k: Key): Value => np.subtract(random.normal(k), random.normal(random.clone(k)))
    expect(debugKeyReuse(same)(random.key(0)).toNested()).toBe(0)
    expect(debugKeyReuse(jit((k: Key) => np.subtract(random.normal(random.clone(k)), random.normal(k))))(random.key(0)).toNested()).toBe(0) // prettier-ignore
  })
  it('branches that use the same key, of which one is taken', () => {
    const f = (k: Key, x: Value): Value => cond(np.greater(x, 0), () => random.normal(k), () => random.uniform(k)) // prettier-ignore
    debugKeyReuse(f)(random.key(0), np.array(1))
    debugKeyReuse(jit(f))(random.key(0), np.array(-1))
  })
  it('derivatives, which compute a draw again', () => {
    const loss = (w: Value, k: Key): Value => {
      const layer = checkpoint((x: Value) => np.sin(np.multiply(x, random.normal(k, [3]))))
      return np.sum(layer(w))
    }
    debugKeyReuse(grad(loss))(np.ones([3]), random.key(0))
    debugKeyReuse(jit(grad(loss)))(np.ones([3]), random.key(0))
    const steps = (w: Value, k: Key): Value =>
      scan((c: Value, r: Key) => [np.add(c, loss(w, r)), null], np.array(0), random.split(k, [3]))[0]
    debugKeyReuse(jit(grad(steps)))(np.ones([3]), random.key(0))
  })
  it('loops that split on', () => {
    const f = (k: Key): Value =>
      whileLoop(
        ([x]: readonly [Value, Key]) => np.less(x, 3),
        ([x, rest]) => {
          const [next, now] = random.split(rest)
          return [np.add(x, random.uniform(now)), next] as const
        },
        [np.array(0), k] as readonly [Value, Key],
      )[0]
    debugKeyReuse(jit(f))(random.key(0))
    debugKeyReuse(f)(random.key(0))
  })
})

describe('the switch', () => {
  it('looks everywhere until it is turned off', () => {
    debugKeyReuse(true)
    debugKeyReuse(true)
    try {
      expect(() => twice(random.key(0))).toThrow(KeyReuseError)
      expect(() => {
        debugKeyReuse(() => {
          debugKeyReuse(false)
        })()
      }).toThrow(/must not be thrown inside/)
    } finally {
      debugKeyReuse(false)
    }
    expect(twice(random.key(0)).shape).toEqual([3])
  })
  it('refuses what it cannot watch', () => {
    expect(() => jit(debugKeyReuse(once))(random.key(0))).toThrow(/write debugKeyReuse\(jit\(f\)\)/)
    expect(() => debugKeyReuse(3 as never)).toThrow(
      'debugKeyReuse: the argument must be a function or a boolean, got number',
    )
  })
  it('goes together with debugNans', () => {
    expect(() => debugNans(debugKeyReuse(jit((k: Key) => np.log(np.negative(random.uniform(k))))))(random.key(0))).toThrow(/log gave NaN/) // prettier-ignore
    expect(() => debugNans(debugKeyReuse(jit(twice)))(random.key(0))).toThrow(KeyReuseError)
  })
})
