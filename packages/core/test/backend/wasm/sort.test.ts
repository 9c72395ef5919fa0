/** The emitted sort against a stable JavaScript sort: values, ties, NaN, zeros of both signs, several keys, many rows. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { allocate, bytesOf, type KernelDType, type TypedArray } from '../../../src/dtype.ts'
import { ModuleBuilder } from '../../../src/backend/wasm/assembler.ts'
import { KERNEL_DTYPES } from '../../kernel/data.ts'
import { emitSort, sortScratchBytes } from '../../../src/backend/wasm/sort.ts'

/** Ascending, NaN last, -0 equal to +0. */
const compare = (x: number, y: number): number =>
  Number.isNaN(x) ? (Number.isNaN(y) ? 0 : 1) : Number.isNaN(y) ? -1 : x < y ? -1 : x > y ? 1 : 0

const sortedRows = (rows: number, length: number, keys: number, operands: readonly TypedArray[]): TypedArray[] => {
  const to = operands.map((x) => x.slice())
  for (let r = 0; r < rows; r++) {
    const order = Array.from({ length }, (_, i) => r * length + i)
    order.sort((i, j) => {
      for (const x of operands.slice(0, keys)) {
        const c = compare(x[i]!, x[j]!)
        if (c !== 0) return c
      }
      return 0
    })
    operands.forEach((x, o) => {
      order.forEach((i, at) => (to[o]![r * length + at] = x[i]!))
    })
  }
  return to
}

const constructorOf = (x: TypedArray): new (b: ArrayBuffer, at: number, n: number) => TypedArray =>
  x.constructor as new (b: ArrayBuffer, at: number, n: number) => TypedArray

/** Runs the emitted sort, and checks that nothing but the destinations and the scratch was written. */
const run = (
  dtypes: readonly KernelDType[],
  rows: number,
  length: number,
  keys: number,
  operands: readonly TypedArray[],
): TypedArray[] => {
  const numbers = dtypes.map((_, i) => i)
  const kernel = { tag: 'sort', rows, length, keys, from: numbers, to: numbers.map((i) => i + dtypes.length) } as const
  let next = 64
  const take = (bytes: number): number => {
    const at = next
    next = Math.ceil((at + bytes + 24) / 8) * 8
    return at
  }
  const places = dtypes.map((dtype) => {
    const bytes = rows * length * bytesOf(dtype)
    return { dtype, from: take(bytes), to: take(bytes) }
  })
  const scratchBytes = sortScratchBytes(kernel, dtypes)
  const scratch = take(scratchBytes)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(next / 65536) })
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 1)
  module.exportFunction('run', emitSort(module, kernel, places, scratch))
  const instance = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env: { memory } })
  const all = new Uint8Array(memory.buffer)
  all.fill(0xa5)
  places.forEach((p, i) => {
    new (constructorOf(operands[i]!))(memory.buffer, p.from, rows * length).set(operands[i]!)
  })
  const before = all.slice()
  ;(instance.exports['run'] as () => void)()
  const results = places.map((p, i) => new (constructorOf(operands[i]!))(memory.buffer, p.to, rows * length).slice())
  for (const [at, bytes] of [
    [scratch, scratchBytes] as const,
    ...places.map((p) => [p.to, rows * length * bytesOf(p.dtype)] as const),
  ]) {
    all.set(before.subarray(at, at + bytes), at)
  }
  if (Buffer.compare(all, before) !== 0) throw new Error('wrote outside destinations and scratch')
  return results
}

/** The bits of every element, so that zeros of both signs differ and NaN equals itself. */
const bitsOf = (xs: readonly TypedArray[]): readonly (readonly number[])[] => xs.map((x) => [...bytes(x)])

const bytes = (x: TypedArray): Uint8Array => new Uint8Array(x.buffer)

const awkward: { readonly [D in KernelDType]: fc.Arbitrary<number> } = {
  bool: fc.integer({ min: 0, max: 1 }),
  int8: fc.integer({ min: -128, max: 127 }),
  int16: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -32768, max: 32767 })),
  uint8: fc.nat(255),
  uint16: fc.oneof(fc.nat(3), fc.nat(65535)),
  int32: fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.constantFrom(-(2 ** 31), 2 ** 31 - 1)),
  uint32: fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  float32: fc.oneof(fc.constantFrom(-0, 0, NaN, Infinity, -Infinity, 1e-45, -1e-45), fc.integer({ min: -2, max: 2 }), fc.float()),
  float64: fc.oneof(fc.constantFrom(-0, 0, NaN, Infinity, -Infinity, 5e-324, -5e-324, 1 + 2 ** -52, 1 + 2 ** -51), fc.integer({ min: -2, max: 2 }), fc.double()),
} // prettier-ignore

const operandsOf = (
  dtypes: readonly KernelDType[],
  count: number,
): fc.Arbitrary<readonly { readonly dtype: KernelDType; readonly data: TypedArray }[]> =>
  fc.tuple(
    ...dtypes.map((dtype) =>
      fc.array(awkward[dtype], { minLength: count, maxLength: count, size: 'max' }).map((xs) => {
        const data = allocate(dtype, count)
        data.set(xs)
        return { dtype, data }
      }),
    ),
  )

const cases = fc
  .tuple(
    fc.nat(4),
    fc.nat(70),
    fc.array(fc.constantFrom(...KERNEL_DTYPES), { minLength: 1, maxLength: 4 }),
    fc.integer(),
  )
  .chain(([rows, length, dtypes, k]) =>
    operandsOf(dtypes, rows * length).map((operands) => ({
      rows,
      length,
      operands,
      keys: 1 + (Math.abs(k) % dtypes.length),
    })),
  )

describe('emitSort', () => {
  test.prop([cases], { numRuns: 300 })('equals a stable sort, bit for bit', ({ rows, length, keys, operands }) => {
    const dtypes = operands.map((x) => x.dtype)
    const data = operands.map((x) => x.data)
    expect(bitsOf(run(dtypes, rows, length, keys, data))).toEqual(bitsOf(sortedRows(rows, length, keys, data)))
  })

  it('puts NaN of either sign last and keeps equal zeros in order', () => {
    const x = new Float32Array([NaN, 0, -0, Infinity, -1, -0, 0])
    new Uint32Array(x.buffer)[0] = 0xffc00001
    const [keys, order] = run(['float32', 'int32'], 1, 7, 1, [x, new Int32Array([0, 1, 2, 3, 4, 5, 6])])
    expect([...order!]).toEqual([4, 1, 2, 5, 6, 3, 0])
    expect([...keys!]).toEqual([-1, 0, -0, -0, 0, Infinity, NaN])
  })

  for (const dtype of ['int32', 'float64'] as const) {
    for (const [name, at] of [
      ['random', (i: number) => Math.imul(i + 1, 0x9e3779b1) >> 8],
      ['sorted', (i: number) => i],
      ['reversed', (i: number) => -i],
      ['nearly constant', (i: number) => i % 3],
    ] as const) {
      it(`sorts long rows: ${name} ${dtype}`, () => {
        for (const length of [4095, 4096, 4097, 10_001]) {
          const data = [allocate(dtype, 2 * length).map((_, i) => at(i)), new Int32Array(2 * length).map((_, i) => i)]
          const [got, want] = [run([dtype, 'int32'], 2, length, 1, data), sortedRows(2, length, 1, data)]
          expect(got.map((x, i) => Buffer.compare(bytes(x), bytes(want[i]!)))).toEqual([0, 0])
        }
      })
    }
  }

  it('refuses to read where it writes', () => {
    const kernel = { tag: 'sort', rows: 1, length: 4, keys: 1, from: [0], to: [0] } as const
    expect(() => emitSort(new ModuleBuilder(), kernel, [{ dtype: 'int32', from: 0, to: 8 }], 64)).toThrow(
      'internal: sort operand 0 is read where operand 0 is written',
    )
  })
})
