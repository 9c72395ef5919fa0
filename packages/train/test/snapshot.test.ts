import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { array, jit, np, random, type NdArray } from '@pullback/autodiff'
import { either as E, option as O } from 'fp-ts'
import { afterAll, describe, expect } from 'vitest'
import {
  addEpoch,
  decodeSnapshot,
  encodeCheckpoint,
  encodeSafetensors,
  encodeSnapshot,
  historyJson,
  historyOfJson,
  noHistory,
  restoreTree,
  rotate,
  snapshotOf,
  startPosition,
  treeArrays,
  type CheckpointError,
  type History,
  type Json,
  type Kept,
} from '../src/index.ts'
import { checkpointStore, type FileError } from '../src/node/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'pullback-'))
afterAll(() => rmSync(folder, { recursive: true }))

const right = <A>(e: E.Either<{ readonly message: string }, A>): A =>
  E.getOrElseW((error: { readonly message: string }) => expect.fail(error.message))(e)

const message = (e: E.Either<FileError | CheckpointError | { readonly message: string }, unknown>): string =>
  E.isLeft(e) ? e.left.message : 'no mistake'

const leaf = fc.oneof(
  fc.float32Array({ maxLength: 4 }).map((x) => array(x)),
  fc.float64Array({ minLength: 4, maxLength: 4 }).map((x) => array(x, { shape: [2, 2] })),
  fc.int32Array({ maxLength: 3 }).map((x) => array(x)),
  fc.boolean().map((x) => array(x)),
  fc.nat().map((seed) => random.key(seed)),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
)
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.dictionary(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('a/b', 'a~1b', '~', 'a')), tie('tree'), {
      maxKeys: 3,
      noNullPrototype: true,
    }),
    fc.array(tie('tree'), { maxLength: 3 }),
    tie('tree').map((value) => O.some(value)),
  ),
}))

const metrics = fc.dictionary(fc.constantFrom('loss', 'constructor', '__proto__'), fc.double())
const histories: fc.Arbitrary<History> = fc
  .array(metrics, { maxLength: 4 })
  .map((epochs) => epochs.reduce((h, m) => addEpoch(h, m), noHistory))

describe('a tree of arrays', () => {
  test.prop([tree])('comes back from its arrays to the bit, each under a path of its own', (tree) => {
    expect(right(restoreTree(tree, treeArrays(tree)))).toEqual(tree)
  })

  test('has readable paths, escaped where a name holds a slash', () => {
    const x = array([1])
    const names = Object.keys(treeArrays({ params: [{ kernel: x }], 'a/b': x, 'a~': 1, key: random.key(3) }))
    expect(new Set(names)).toEqual(new Set(['params/0/kernel', 'a~1b', 'a~0', 'key/data']))
  })

  test('tells every difference at once', () => {
    const like = { w: array([1, 2]), b: array([1, 2], { dtype: 'int32' }), c: 1 }
    const found = restoreTree(like, treeArrays({ w: array([[1, 2]]), b: array([1, 2]), d: true }))
    expect(message(found)).toBe(
      'restoreTree: the arrays must fit the tree, got "b": expected int32 [2], found float32 [2]; ' +
        '"c": expected float64 [], found nothing; "w": expected float32 [2], found float32 [1, 2]; ' +
        '"d": expected nothing, found bool []',
    )
    expect(E.isLeft(found) && found.left.differences).toHaveLength(4)
  })

  test('shortens a long list of differences', () => {
    const like = Array.from({ length: 30 }, () => array([1]))
    expect(message(restoreTree(like, {}))).toMatch(/"19": expected float32 \[1\], found nothing; and 10 more$/)
  })

  test.each([
    ['text', { a: ['x'] }, 'treeArrays: leaves must be arrays, numbers or booleans, got string at "a/0"'],
    ['a Map', { m: new Map() }, 'treeArrays: leaves must be arrays, numbers or booleans, got Map at "m"'],
    ['a function', () => 0, 'treeArrays: leaves must be arrays, numbers or booleans, got function at ""'],
  ])('holds no %s', (_, tree, text) => {
    expect(() => treeArrays(tree)).toThrow(new TypeError(text))
  })
})

describe('a history in JSON', () => {
  test.prop([histories])('is read back to the bit, NaN, infinities and -0 included', (history) => {
    expect(right(historyOfJson(JSON.parse(JSON.stringify(historyJson(history))) as Json))).toEqual(history)
  })

  test.prop([fc.jsonValue()])('or refused, never half read', (json) => {
    const read = historyOfJson(json as Json)
    if (E.isRight(read)) expect(historyOfJson(historyJson(read.right))).toEqual(read)
    else expect(read.left.message).toMatch(/^history must /)
  })

  test.each<[Json, string]>([
    [{}, 'history must be a list of epochs'],
    [[1], 'history must hold an epoch and metrics in each record'],
    [[{ epoch: 1, metrics: [] }], 'history must hold an epoch and metrics in each record'],
    [[{ epoch: 0, metrics: {} }], 'history must have epochs that ascend from 1, got 0 after 0'],
    [[{ epoch: 1, metrics: { loss: 'low' } }], 'history must hold numbers, got another value as "loss"'],
  ])('%j is none', (json, text) => {
    expect(message(historyOfJson(json))).toBe(text)
  })
})

describe('a snapshot', () => {
  const snapshots = fc
    .record({
      state: tree,
      step: fc.nat(),
      position: fc.record({ epoch: fc.integer({ min: 1, max: 99 }), batch: fc.nat() }),
      history: histories,
      means: fc.record({ sums: metrics, weights: metrics }),
      meta: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
    })
    .map(({ state, ...rest }) => snapshotOf({ state }, rest))

  test.prop([snapshots])('is read back as it was written', (snapshot) => {
    expect(decodeSnapshot(encodeSnapshot(snapshot), snapshot.state)).toEqual(E.right(snapshot))
  })

  test.prop([snapshots, fc.nat()])('with any one bit flipped is refused', (snapshot, at) => {
    const bytes = encodeSnapshot(snapshot)
    const bit = at % (bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(decodeSnapshot(bytes, snapshot.state)).toMatchObject(E.left({ tag: 'checkpoint' }))
  })

  test('keeps weak types, whatever those of the tree to fill', () => {
    const step = jit(() => np.add(1, 2))
    const weak = step() as NdArray
    expect(weak.weakType).toBe(true)
    const like = array(0, { dtype: weak.dtype })
    const back = right(decodeSnapshot<{ x: NdArray }>(encodeSnapshot(snapshotOf({ x: weak })), { x: like }))
    expect(back.state.x.weakType).toBe(true)
  })

  test('is a copy: the state may be donated afterwards', () => {
    const grow = jit((x: NdArray) => np.add(x, 1), { donateArgnums: 0 })
    const state = array(Float32Array.of(1, 2, 3))
    const bytes = encodeSnapshot(snapshotOf({ state }))
    grow(state)
    expect(right(decodeSnapshot(bytes, { state: array(new Float32Array(3)) })).state.state).toEqual(
      array(Float32Array.of(1, 2, 3)),
    )
  })

  test('says that a model changed, that a file is of another kind, that counts are none', () => {
    const bytes = encodeSnapshot(snapshotOf({ w: array([1]) }))
    expect(message(decodeSnapshot(bytes, { w: array([1, 2]) }))).toBe(
      'snapshot: restoreTree: the arrays must fit the tree, got "w": expected float32 [2], found float32 [1]',
    )
    expect(message(decodeSnapshot(encodeCheckpoint({ arrays: {}, meta: { step: 1 } }), {}))).toMatch(
      /^snapshot: the checkpoint must hold step, epoch, batch/,
    )
    const meta = { step: -1, epoch: 1, batch: 0, history: [], sums: {}, weights: {}, weak: [], meta: null }
    expect(message(decodeSnapshot(encodeCheckpoint({ arrays: {}, meta }), {}))).toMatch(/^snapshot: step, epoch, batch/)
    expect(message(decodeSnapshot(encodeCheckpoint({ arrays: {}, meta: { ...meta, step: 0, history: 1 } }), {}))).toBe(
      'snapshot: history must be a list of epochs',
    )
    expect(message(decodeSnapshot(encodeCheckpoint({ arrays: {}, meta: { ...meta, step: 0, sums: 1 } }), {}))).toBe(
      'snapshot: sums and weights must be metrics, got something else',
    )
    expect(message(decodeSnapshot(encodeSafetensors({ arrays: {}, metadata: {} }), {}))).toMatch(/^checkpoint: format/)
    expect(() => encodeSnapshot(snapshotOf({}, { step: 1.5 }))).toThrow(
      'encodeSnapshot: step must be an integer from 0 up, got 1.5',
    )
    expect(() => encodeSnapshot(snapshotOf({}, { position: { epoch: 0, batch: 0 } }))).toThrow(
      'encodeSnapshot: position.epoch must be an integer from 1 up, got 0',
    )
    expect(startPosition).toEqual({ epoch: 1, batch: 0 })
  })
})

describe('rotation', () => {
  const saved = fc
    .uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 12 })
    .chain((steps) =>
      fc.tuple(
        ...steps.map((step) =>
          fc
            .oneof(fc.integer({ min: -3, max: 3 }), fc.constant(NaN))
            .map((loss): Kept => ({ step, metrics: { loss } })),
        ),
      ),
    )
  const keep = fc.integer({ min: 1, max: 5 })

  test.prop([saved, keep])('keeps the newest, divides all, and is settled after one turn', (all, keep) => {
    const { stay, go } = rotate(all, { keep })
    const ascending = all.slice().sort((a, b) => a.step - b.step)
    expect(stay).toEqual(ascending.slice(-keep))
    expect([...stay, ...go].sort((a, b) => a.step - b.step)).toEqual(ascending)
    expect(rotate(stay, { keep }).go).toEqual([])
  })

  test.prop([saved, keep])('after each save keeps the best of all time', (all, keep) => {
    const goal = { metric: 'loss', better: 'less' } as const
    const ascending = all.slice().sort((a, b) => a.step - b.step)
    const held = ascending.reduce<readonly Kept[]>((kept, entry) => rotate([...kept, entry], { keep, goal }).stay, [])
    expect(rotate(held, { keep, goal }).best).toEqual(rotate(ascending, { keep, goal }).best)
    expect(held.length).toBeLessThanOrEqual(keep + 1)
  })
})

describe('a folder of checkpoints', () => {
  const like = { w: array(new Float32Array(2)), key: random.key(0) }
  const at = (step: number, loss = 1) =>
    snapshotOf(
      { w: array(Float32Array.of(step, -0)), key: random.key(step) },
      { step, history: addEpoch(noHistory, { loss }) },
    )
  let next = 0
  const fresh = (): string => join(folder, `run ${String(next++)}`)

  test('goes on at the newest, keeps the last few and the best', async () => {
    const path = fresh()
    const options = { keep: 2, best: { metric: 'loss', better: 'less' } } as const
    const store = checkpointStore(path, like, options)
    expect(await store.latest()).toEqual(E.right(O.none))
    expect(await store.best()).toEqual(E.right(O.none))
    for (const [step, loss] of [
      [1, 5],
      [2, 3],
      [3, NaN],
      [4, 3],
    ] as const) {
      right(await store.save(at(step, loss))())
    }
    // A new process over the same folder knows the best as well.
    const later = checkpointStore(path, like, options)
    right(await later.save(at(5, 4))())
    expect(readdirSync(path).sort()).toEqual([2, 4, 5].map((n) => `step-00000000000${String(n)}.safetensors`))
    const latest = right(await later.latest())
    expect(latest).toEqual(
      O.some({ snapshot: at(5, 4), path: join(path, 'step-000000000005.safetensors'), skipped: [] }),
    )
    expect(O.toUndefined(right(await later.best()))?.snapshot.step).toBe(2)
    expect(await checkpointStore(path, like).best()).toEqual(E.right(O.none))
  })

  test('passes over damaged files, but not over all of them', async () => {
    const path = fresh()
    const store = checkpointStore(path, like)
    right(await store.save(at(1))())
    const second = right(await store.save(at(2))())
    writeFileSync(second, readFileSync(second).subarray(0, 99))
    const found = O.toUndefined(right(await store.latest()))
    expect(found?.snapshot).toEqual(at(1))
    expect(found?.skipped.map((e) => e.message)).toEqual([expect.stringContaining(`${second}: safetensors: `)])
    writeFileSync(join(path, 'step-000000000001.safetensors'), '')
    expect(message(await store.latest())).toMatch(/^latest: no checkpoint in .* is whole, got .*step-000000000002/)
  })

  test('does not start anew when the model changed', async () => {
    const path = fresh()
    right(await checkpointStore(path, like).save(at(1))())
    expect(message(await checkpointStore(path, { w: array([1]) }).latest())).toMatch(
      /step-000000000001\.safetensors: snapshot: restoreTree: the arrays must fit the tree, got "w"/,
    )
  })

  test('removes what killed runs left half-written, and nothing else', async () => {
    const path = fresh()
    right(await checkpointStore(path, like).save(at(1))())
    const half = '.step-000000000002.safetensors.0b3e9f4e-7d0e-4d53-a1a5-3a0f6a8a7f11.tmp'
    for (const name of [half, 'notes.txt', 'step-1.safetensors', '.other.tmp']) writeFileSync(join(path, name), 'x')
    right(await checkpointStore(path, like).save(at(2))())
    expect(readdirSync(path).sort()).toEqual(
      [
        '.other.tmp',
        'notes.txt',
        'step-1.safetensors',
        'step-000000000001.safetensors',
        'step-000000000002.safetensors',
      ].sort(),
    )
  })

  test('saves in the order asked for, and refuses to go back', async () => {
    const store = checkpointStore(fresh(), like, { keep: 1 })
    const both = await Promise.all([store.save(at(1))(), store.save(at(2))()])
    expect(both.map(E.isRight)).toEqual([true, true])
    expect(message(await store.save(at(1))())).toMatch(/^save: step must be at least 2, the newest in .*, got 1$/)
    expect(E.isRight(await store.save(at(2))())).toBe(true)
  })

  test('says why it cannot write', async () => {
    const inTheWay = fresh()
    writeFileSync(inTheWay, 'a file')
    expect(await checkpointStore(inTheWay, like).save(at(1))()).toMatchObject(
      E.left({ tag: 'file', operation: 'write' }),
    )
    expect(await checkpointStore(inTheWay, like).latest()).toMatchObject(E.left({ tag: 'file', operation: 'read' }))
    expect(() => checkpointStore(inTheWay, like, { keep: 0 })).toThrow(
      'checkpointStore: keep must be a positive integer, got 0',
    )
  })
})
