import { fc, test } from '@fast-check/vitest'
import type { NdArray } from '@pullback/autodiff'
import { array, np, random } from '@pullback/autodiff'
import { describe, expect } from 'vitest'
import {
  epochBatches,
  gatherRows,
  prefetch,
  rowBatches,
  rowBatchesAsync,
  shuffleRows,
  shuffleRowsAsync,
  stackRows,
  type EpochOptions,
} from '../src/index.ts'

const listOf = async <A>(source: AsyncIterable<A>): Promise<readonly A[]> => {
  const out: A[] = []
  for await (const item of source) out.push(item)
  return out
}

async function* later<A>(items: Iterable<A>): AsyncGenerator<A> {
  for (const item of items) {
    await Promise.resolve()
    yield item
  }
}

const table = (rows: number) => ({
  x: array(
    Float32Array.from({ length: rows * 2 }, (_, i) => i),
    { shape: [rows, 2] },
  ),
  y: array(Int32Array.from({ length: rows }, (_, i) => i)),
})

const settings = fc.record({
  rows: fc.nat({ max: 12 }),
  size: fc.integer({ min: 1, max: 14 }),
  epochs: fc.nat({ max: 3 }),
  last: fc.constantFrom('keep' as const, 'drop' as const),
  seed: fc.option(fc.nat(), { nil: undefined }),
})
const optionsOf = ({ seed, size, epochs, last }: { seed: number | undefined } & EpochOptions): EpochOptions => ({
  size,
  epochs: epochs ?? 1,
  last: last ?? 'keep',
  ...(seed === undefined ? {} : { key: random.key(seed) }),
})

describe('epochBatches', () => {
  test.prop([settings], { numRuns: 40 })('give every row once an epoch, rows of all arrays together', (s) => {
    const all = [...epochBatches(table(s.rows), { ...optionsOf(s), last: 'keep' })]
    for (let epoch = 1; epoch <= s.epochs; epoch++) {
      const rows = all.filter((b) => b.epoch === epoch).flatMap((b) => [...b.data.y.data])
      expect(rows.slice().sort((a, b) => a - b)).toEqual([...Array(s.rows).keys()])
      if (s.seed === undefined) expect(rows).toEqual([...Array(s.rows).keys()])
    }
    for (const { data } of all) {
      expect([...data.x.data]).toEqual([...data.y.data].flatMap((row) => [2 * row, 2 * row + 1]))
    }
  })

  test.prop([settings, fc.nat()], { numRuns: 40 })('go on from any batch as if never stopped', (s, at) => {
    const whole = [...epochBatches(table(s.rows), optionsOf(s))]
    const stop = whole[at % Math.max(1, whole.length)]
    if (stop === undefined) return
    const rest = [...epochBatches(table(s.rows), { ...optionsOf(s), from: stop.next })]
    expect(rest).toEqual(whole.slice(whole.indexOf(stop) + 1))
  })

  test('order each epoch as random.permutation of the key folded with its number', () => {
    const key = random.key(7)
    const [first, second] = [...epochBatches(table(9), { size: 9, epochs: 2, key })]
    expect(first?.data.y).toEqual(random.permutation(random.foldIn(key, 1), 9))
    expect(second?.data.y).toEqual(random.permutation(random.foldIn(key, 2), 9))
  })

  test('say where they are', () => {
    const seen = [...epochBatches(table(5), { size: 2, epochs: 2 })].map(({ data: _, ...place }) => place)
    expect(seen.slice(1, 4)).toEqual([
      { epoch: 1, batch: 1, isLast: false, next: { epoch: 1, batch: 2 } },
      { epoch: 1, batch: 2, isLast: true, next: { epoch: 2, batch: 0 } },
      { epoch: 2, batch: 0, isLast: false, next: { epoch: 2, batch: 1 } },
    ])
    expect([...epochBatches(table(0), { size: 2, epochs: Infinity })]).toEqual([])
    expect([...epochBatches(table(4), { size: 2, from: { epoch: 1, batch: 2 } })]).toEqual([])
  })

  test('refuse data without rows of one number, and counts that are none', () => {
    const x = array([[1], [2]])
    expect(() => epochBatches({ x, y: array(1) }, { size: 1 })).toThrow(
      'epochBatches: data must be arrays of rank 1 or more, got float32 [] at .y',
    )
    expect(() => epochBatches({ x, y: 3 }, { size: 1 })).toThrow('got number at .y')
    expect(() => epochBatches({ x, y: array([1]) }, { size: 1 })).toThrow(
      'epochBatches: all arrays must have the same number of rows, got 2 at .x and 1 at .y',
    )
    expect(() => epochBatches({}, { size: 1 })).toThrow('epochBatches: data must hold at least one array, got none')
    expect(() => epochBatches(x, { size: 0 })).toThrow('batches: size must be a positive integer, got 0')
    expect(() => epochBatches(x, { size: 1, epochs: -1 })).toThrow('epochs must be an integer from 0 up or Infinity')
    expect(() => epochBatches(x, { size: 1, from: { epoch: 1, batch: 3 } })).toThrow(
      'epochBatches: from must be an epoch from 1 up and a batch in [0, 2], got epoch 1, batch 3',
    )
  })
})

describe('gatherRows', () => {
  test.prop([fc.array(fc.nat({ max: 4 })), fc.constantFrom('float16', 'int8', 'bool', 'float64', 'uint16' as const)])(
    'is np.take along the first axis, whatever the dtype',
    (rows, dtype) => {
      const x = array([
        [0, 1],
        [1, 0],
        [1, 1],
        [0, 0],
        [1, 0],
      ]).astype(dtype) as NdArray
      expect(gatherRows(x, rows)).toEqual(np.take(x, array(Int32Array.from(rows)), { axis: 0 }))
    },
  )

  test('takes rows of no elements, and still checks their numbers', () => {
    const x = np.zeros([3, 0]) as NdArray
    expect(gatherRows(x, [2, 2])).toEqual(np.zeros([2, 0]))
    expect(() => gatherRows(x, [3])).toThrow('takeRows: row must be an integer in [0, 3), got 3 at position 0')
  })
})

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ x: array([i, -i]), label: i, even: i % 2 === 0 }))

describe('rowBatches', () => {
  test.prop([fc.nat({ max: 9 }), fc.integer({ min: 1, max: 5 }), fc.constantFrom('keep' as const, 'drop' as const)])(
    'stack rows as epochBatches cut them, one by one or asynchronously',
    async (count, size, last) => {
      const got = [...rowBatches(rowsOf(count), size, { last })]
      const x = array(
        Float32Array.from({ length: 2 * count }, (_, i) => (i % 2 === 0 ? i / 2 : -(i - 1) / 2)),
        {
          shape: [count, 2],
        },
      )
      const label = array(Float32Array.from({ length: count }, (_, i) => i))
      const even = np.equal(np.mod(label, 2), 0) as NdArray
      expect(got).toEqual([...epochBatches({ x, label, even }, { size, last })].map((b) => b.data))
      expect(await listOf(rowBatchesAsync(later(rowsOf(count)), size, { last }))).toEqual(got)
    },
  )

  test('take no more rows than they need', () => {
    let taken = 0
    const endless = {
      *[Symbol.iterator]() {
        for (;;) yield taken++
      },
    }
    for (const batch of rowBatches(endless, 3)) {
      expect(batch).toEqual(array([0, 1, 2]))
      break
    }
    expect(taken).toBe(3)
  })

  test('tell rows that differ', () => {
    const stack =
      (...rows: readonly unknown[]) =>
      () =>
        stackRows(rows)
    expect(stack({ x: 1 }, { y: 1 })).toThrow(/^stackRows: row 1 has the wrong structure/)
    expect(stack([array([1])], [array([1, 2])])).toThrow(
      'stackRows: rows must have equal dtypes and shapes at [0], got float32 [1] in row 0 and float32 [2] in row 1',
    )
    expect(stack(1, true)).toThrow('got float32 [] in row 0 and bool [] in row 1')
    expect(stack('a')).toThrow(
      'stackRows: leaves must be arrays, typed arrays, numbers or booleans, got string at (root)',
    )
    expect(stack()).toThrow('stackRows: there must be at least one row, got none')
    expect(stackRows([Int32Array.of(1), Int32Array.of(2)])).toEqual(array([[1], [2]], { dtype: 'int32' }))
    expect(() => rowBatches([], 1.5)).toThrow('batches: size must be a positive integer, got 1.5')
    expect(() => rowBatchesAsync(later([]), 0)).toThrow('batches: size must be a positive integer, got 0')
  })
})

describe('shuffleRows', () => {
  test.prop([fc.array(fc.oneof(fc.integer(), fc.constant(undefined))), fc.nat(), fc.integer({ min: 1, max: 9 })])(
    'keep every row, move none forward by the capacity, and are the same asynchronously',
    async (rows, seed, capacity) => {
      const key = random.key(seed)
      const indexed = rows.map((row, i) => ({ row, i }))
      const got = [...shuffleRows(indexed, key, capacity)]
      expect(got.slice().sort((a, b) => a.i - b.i)).toEqual(indexed)
      got.forEach(({ i }, at) => expect(at).toBeGreaterThan(i - capacity))
      expect([...shuffleRows(indexed, key, capacity)]).toEqual(got)
      expect(await listOf(shuffleRowsAsync(later(indexed), key, capacity))).toEqual(got)
    },
  )

  test('make every order of few rows about equally likely', () => {
    const orders = new Map<string, number>()
    for (let seed = 0; seed < 2400; seed++) {
      const order = [...shuffleRows('abc', random.key(seed), 3)].join('')
      orders.set(order, (orders.get(order) ?? 0) + 1)
    }
    // Chi-square with 5 degrees of freedom: above 20.5 once in a thousand, and the seeds are fixed.
    const chi = [...orders.values()].reduce((sum, n) => sum + (n - 400) ** 2 / 400, 0)
    expect(orders.size).toBe(6)
    expect(chi).toBeLessThan(20.5)
  })

  test('refuse a capacity that is none', () => {
    expect(() => shuffleRows([], random.key(0), 0)).toThrow('shuffleRows: capacity must be a positive integer, got 0')
    expect(() => shuffleRowsAsync(later([]), random.key(0), NaN)).toThrow(
      'shuffleRowsAsync: capacity must be a positive',
    )
  })
})

describe('prefetch', () => {
  test.prop([fc.array(fc.anything()), fc.integer({ min: 1, max: 5 })])(
    'gives the same items in order',
    async (items, count) => {
      expect(await listOf(prefetch(later(items), count))).toEqual(items)
      expect(
        await listOf(
          prefetch(
            items.map((item) => Promise.resolve(item)),
            count,
          ),
        ),
      ).toEqual(items)
    },
  )

  test('asks ahead, by as many as told', async () => {
    let asked = 0
    const source = {
      *[Symbol.iterator]() {
        for (; asked < 9; asked++) yield Promise.resolve(asked)
      },
    }
    const seen: number[] = []
    for await (const item of prefetch(source, 3)) seen.push(asked - item)
    // Each time an item is handed over, three more have been asked for, until there are none.
    expect(seen).toEqual([3, 3, 3, 3, 3, 3, 3, 2, 1])
  })

  test('brings an error where its item would have come, and closes a source that is left', async () => {
    async function* failing(): AsyncGenerator<number> {
      yield 1
      throw new Error('no more')
    }
    const seen: number[] = []
    await expect(
      (async () => {
        for await (const item of prefetch(failing(), 4)) seen.push(item)
      })(),
    ).rejects.toThrow('no more')
    expect(seen).toEqual([1])

    let isClosed = false
    async function* endless(): AsyncGenerator<number> {
      try {
        for (;;) yield 0
      } finally {
        isClosed = true
      }
    }
    for await (const _ of prefetch(endless())) break
    expect(isClosed).toBe(true)
    let isDone = false
    const sync = {
      *[Symbol.iterator]() {
        try {
          for (;;) yield 0
        } finally {
          isDone = true
        }
      },
    }
    for await (const _ of prefetch(sync)) break
    expect(isDone).toBe(true)
    expect(() => prefetch([], 0)).toThrow('prefetch: count must be a positive integer, got 0')
  })
})
