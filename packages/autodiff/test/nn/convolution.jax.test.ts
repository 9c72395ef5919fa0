/** Convolutions and windows against the figures of JAX in fixtures/convolution.jsonl (made by scripts/parity/convolution.py). */
import { readFileSync } from 'node:fs'
import { array, type NdArray, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { jit, lax, vjp } from '../../src/index.ts'
import { expectClose } from '../../src/testing/index.ts'

interface Figures {
  readonly shape: readonly number[]
  readonly data: readonly number[]
}

interface Row {
  readonly kind: 'conv' | 'convTranspose' | 'reduceWindowSum' | 'reduceWindowMax' | 'reduceWindowMin'
  readonly options: unknown
  readonly args: readonly Figures[]
  readonly y: Figures
  readonly ct: Figures
  readonly grads: readonly Figures[]
}

const rows = readFileSync(new URL('fixtures/convolution.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)

const toArray = ({ shape, data }: Figures): NdArray => array([...data], { dtype: 'float64', shape })

const apply = ({ kind, options }: Row, [x, w]: readonly Value[]): Value => {
  switch (kind) {
    case 'conv':
      return lax.convGeneralDilated(x!, w!, options as lax.ConvGeneralOptions)
    case 'convTranspose':
      return lax.convTranspose(x!, w!, options as lax.ConvTransposeOptions)
    case 'reduceWindowSum':
    case 'reduceWindowMax':
    case 'reduceWindowMin':
      return lax[kind](x!, options as lax.ReduceWindowOptions)
  }
}

describe.each(['conv', 'convTranspose', 'reduceWindowSum', 'reduceWindowMax', 'reduceWindowMin'] as const)(
  '%s',
  (kind) => {
    const own = rows.filter((r) => r.kind === kind)

    test('has rows', () => {
      expect(own.length).toBeGreaterThan(9)
    })

    test.each(own.map((r, i) => [i, r] as const))('row %i: value and gradients are those of JAX', (_, r) => {
      const args = r.args.map(toArray)
      const [y, pull] = vjp((...xs: readonly Value[]) => apply(r, xs), ...args)
      expectClose('value', y, toArray(r.y))
      const grads = pull(toArray(r.ct)) as readonly Value[]
      grads.forEach((g, i) => {
        expectClose(`gradient ${i}`, g, toArray(r.grads[i]!))
      })
    })
  },
)

test('compiled forward and backward passes give the same figures in float32', () => {
  for (const r of rows.filter((_, i) => i % 9 === 0)) {
    const f = jit((args: readonly Value[], ct: Value) => {
      const [y, pull] = vjp((...xs: readonly Value[]) => apply(r, xs), ...args)
      return [y, pull(ct) as readonly Value[]] as const
    })
    const single = (a: Figures): Value => toArray(a).astype('float32')
    const [y, grads] = f(r.args.map(single), single(r.ct))
    expectClose('value', y, single(r.y))
    grads.forEach((g, i) => {
      expectClose(`gradient ${i}`, g, single(r.grads[i]!))
    })
  }
})
