/** Files of real Keras read, ours written and read, and what is refused. */
import { fc, test } from '@fast-check/vitest'
import type { NdArray } from '@pullback/core'
import { flatten, structureOf } from '@pullback/core'
import { jit, np, random, type Value } from '@pullback/autodiff'
import { either as E } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import {
  apply,
  batchNormalization,
  defineLayer,
  dense,
  dropout,
  input,
  inputSpec,
  lambda,
  model,
  multiHeadAttention,
  sequential,
  type Layer,
} from '../src/index.ts'
import {
  loadKerasModel,
  loadKerasWeights,
  saveKerasModel,
  saveKerasWeights,
  showKerasFileError,
  type KerasFileError,
  type KerasModel,
} from '../src/keras/index.ts'
import { readZip, writeZip } from '../src/zip/index.ts'
import { difference, fixture, MODELS } from './kerasFiles.ts'

const right = <T>(found: E.Either<KerasFileError, T>): T => {
  if (E.isLeft(found)) throw new Error(showKerasFileError(found.left))
  return found.right
}

const problems = (found: E.Either<KerasFileError, unknown>): readonly string[] =>
  E.isLeft(found) ? found.left.problems : []

/** Rounding of float32 in some hundred additions. */
const TOLERANCE = 1e-6

const bytesOf = (tree: unknown): readonly (readonly number[])[] =>
  flatten(tree).leaves.map((leaf) => [...(leaf as NdArray).data])

describe('models of Keras', () => {
  it.each(MODELS)('%s gives the outputs that Keras gave, from .keras and from .h5', (name) => {
    for (const suffix of ['.keras', '.h5']) {
      expect(difference(name, right(loadKerasModel(fixture(name + suffix))))).toBeLessThan(TOLERANCE)
    }
  })

  it.each(['dense', 'graph', 'images'])('%s is read from a file in the form of Keras 2', (name) => {
    expect(difference(name, right(loadKerasModel(fixture(`${name}.keras2.h5`))))).toBeLessThan(TOLERANCE)
  })

  it.each(MODELS)('%s is written and read again to the bit, and weights alone fit it', (name) => {
    const first: KerasModel = right(loadKerasModel(fixture(`${name}.keras`)))
    const { layer, params, state, input: spec } = first
    const again = right(loadKerasModel(saveKerasModel(layer, params, state, spec as never)))
    expect(bytesOf([again.params, again.state.vars])).toEqual(bytesOf([params, state.vars]))
    expect(difference(name, again)).toBe(difference(name, first))
    const zeros = layer.init(random.key(0), spec as never)
    for (const bytes of [fixture(`${name}.weights.h5`), saveKerasWeights(layer, params, state)]) {
      const loaded = right(loadKerasWeights(bytes, layer, zeros.params, zeros.state))
      expect(bytesOf([loaded.params, loaded.state.vars])).toEqual(bytesOf([params, state.vars]))
    }
  })

  it('layers that do not learn come frozen, and go back so', () => {
    const { layer, params, state, input: spec } = right(loadKerasModel(fixture('dense.keras')))
    const frozenIn = (l: KerasModel['layer']): readonly string[] => l.layers.map(({ className }) => className)
    expect(frozenIn(layer)).toContain('Frozen')
    const again = right(loadKerasModel(saveKerasModel(layer, params, state, spec as never)))
    expect(frozenIn(again.layer)).toEqual(frozenIn(layer))
  })

  it('initialisers, regularisers and constraints come with their options', () => {
    const { layer } = right(loadKerasModel(fixture('dense.keras')))
    expect(layer.layers[0]?.config).toMatchObject({
      name: 'first',
      kernelRegularizer: { className: 'L2', l2: 0.01 },
      biasConstraint: { className: 'NonNeg' },
    })
  })
})

const net = (): Layer<unknown, unknown> =>
  sequential(dense({ units: 3 }), batchNormalization(), dropout({ rate: 0.5 }), dense({ units: 2 })) as never // its types are of no interest here

describe('weights', () => {
  const layer = net()
  const begun = layer.init(random.key(0), inputSpec([null, 4]))
  const other = layer.init(random.key(7), inputSpec([null, 4]))
  const bytes = saveKerasWeights(layer, other.params, other.state)

  test.prop([fc.array(fc.float({ noDefaultInfinity: false }), { minLength: 3, maxLength: 3 })])(
    'NaN, infinities and -0 survive',
    (values) => {
      const one = dense({ units: 1, useBias: false })
      const params = { kernel: np.array([values]).reshape([3, 1]) }
      const { state } = one.init(random.key(0), inputSpec([null, 3]))
      const loaded = right(loadKerasWeights(saveKerasWeights(one, params, state), one, params, state))
      expect([...(loaded.params.kernel as NdArray).data]).toEqual(values.map(Math.fround))
    },
  )

  it('all mismatches are listed with their paths, and what came stays as it was', () => {
    const wider = sequential(dense({ units: 5 }), dense({ units: 2, useBias: false }))
    const { params, state } = wider.init(random.key(1), inputSpec([null, 4]))
    const before = bytesOf(params)
    expect(problems(loadKerasWeights(bytes, wider, params, state))).toEqual([
      'layers/dense/vars/0: must be float32[4, 5], got float32[4, 3]',
      'layers/dense/vars/1: must be float32[5], got float32[3]',
      'layers/dense_1/vars/0: must be float32[5, 2], got float32[3, 2]',
      'layers/batch_normalization/vars/0: must belong to a weight of the layer, got [3] too many',
      'layers/batch_normalization/vars/1: must belong to a weight of the layer, got [3] too many',
      'layers/batch_normalization/vars/2: must belong to a weight of the layer, got [3] too many',
      'layers/batch_normalization/vars/3: must belong to a weight of the layer, got [3] too many',
      'layers/dense_1/vars/1: must belong to a weight of the layer, got [2] too many',
    ])
    expect(bytesOf(params)).toEqual(before)
    const more = sequential(dense({ units: 3 }), batchNormalization(), dense({ units: 2 }), dense({ units: 1 }))
    const begunMore = more.init(random.key(1), inputSpec([null, 4]))
    expect(problems(loadKerasWeights(bytes, more, begunMore.params, begunMore.state))).toEqual([
      'layers/dense_2/vars/0: must be in the file, got nothing there',
      'layers/dense_2/vars/1: must be in the file, got nothing there',
    ])
  })

  it('float64 trees take float32 files, in their own dtype', () => {
    const wide = net().init(random.key(0), inputSpec([null, 4], 'float64'))
    const loaded = right(loadKerasWeights(bytes, layer, wide.params, wide.state))
    expect(flatten(loaded.params).leaves.map((w) => (w as Value).dtype)).toEqual(Array(6).fill('float64'))
    expect(bytesOf(loaded.params)).toEqual(bytesOf(other.params))
  })

  it('a file of one layer is read into that layer alone', () => {
    const one = dense({ units: 3 })
    const { params, state } = one.init(random.key(3), inputSpec([null, 2]))
    const zeros = one.init(random.key(4), inputSpec([null, 2]))
    const whole = sequential(one)
    const file = saveKerasWeights(whole, [params], whole.init(random.key(0), inputSpec([null, 2])).state)
    for (const data of [file, saveKerasWeights(one, params, state)]) {
      expect(bytesOf(right(loadKerasWeights(data, one, zeros.params, zeros.state)).params)).toEqual(bytesOf(params))
    }
  })

  it('layers are found by name where the file has the names, whatever their order', () => {
    const named = (...names: string[]): Layer<unknown, unknown> =>
      sequential(...names.map((name) => dense({ units: 2, name }))) as never // as net
    const [ab, ba] = [named('a', 'b'), named('b', 'a')]
    const { params, state } = ab.init(random.key(1), inputSpec([null, 2]))
    const loaded = right(loadKerasWeights(saveKerasWeights(ab, params, state), ba, params, state))
    expect(bytesOf(loaded.params)).toEqual(bytesOf([...(params as readonly unknown[])].reverse()))
  })

  it('layers of the user have their weights in order, unless they nest them', () => {
    const own = (params: unknown): Layer<unknown, unknown> =>
      defineLayer<unknown, unknown>({
        className: 'Own', name: 'own', options: () => ({}), structure: structureOf(params),
        init: () => ({ params, vars: {} }), outputSpec: (x) => x, call: (_, state, _rng, x) => [x, state],
      }) // prettier-ignore
    const flat = { b: np.ones([2]), a: np.zeros([1]) }
    const { state } = own(flat).init(random.key(0), inputSpec([null, 1]))
    const loaded = right(loadKerasWeights(saveKerasWeights(own(flat), flat, state), own(flat), flat, state))
    expect(bytesOf(loaded.params)).toEqual(bytesOf(flat))
    const deep = { in: flat }
    expect(() => saveKerasWeights(own(deep), deep, state)).toThrow(/weights must be in a flat record to have places, got others in own/) // prettier-ignore
    expect(problems(loadKerasWeights(bytes, own(deep), deep, state))[0]).toMatch(/must be in a flat record/)
  })

  it('traced weights are refused', () => {
    const f = jit((params: unknown) => {
      saveKerasWeights(layer, params, begun.state)
      return 0
    })
    expect(() => f(begun.params)).toThrow(
      /saveKerasWeights: weights must be arrays, got a traced value at layers\/dense\/vars\/0/,
    )
  })
})

describe('what is refused', () => {
  const archive = right(loadKerasModel(fixture('dense.keras')))
  const parts = (name: string): ReadonlyMap<string, Uint8Array> => {
    const read = readZip(fixture(name))
    if (E.isLeft(read)) throw new Error('a fixture')
    return read.right
  }
  const changed = (name: string, change: (text: string) => string): Uint8Array =>
    writeZip(
      [...parts(name)].map(([file, data]) => [
        file,
        file === 'config.json' ? new TextEncoder().encode(change(new TextDecoder().decode(data))) : data,
      ]),
    )

  it.each([
    [
      'an unknown class',
      (t: string) => t.replace('"class_name": "Dropout"', '"class_name": "__proto__"'),
      /className: must be one of/,
    ],
    [
      'code',
      (t: string) =>
        t.replace('"activation": "softmax"', '"activation": {"class_name": "__lambda__", "config": {"code": "4wA="}}'),
      /functions must be given by a registered name, got code, which is never run/,
    ],
    [
      'a function nobody knows',
      (t: string) => t.replace('"activation": "softmax"', '"activation": "evil"'),
      /activation must be a known name, got "evil"/,
    ],
    ['an absurd size', (t: string) => t.replace('"units": 3', '"units": 1e15'), /must be float32|elements|at most/],
    [
      'an unknown option',
      (t: string) => t.replace('"rate": 0.5', '"rate": 0.5, "speed": 2'),
      /options must be .* got "speed"/,
    ],
    ['deep nesting', () => '['.repeat(1e6), /nested at most 200 deep/],
    ['no JSON', () => '{', /config: must be JSON/],
    ['a list', () => '[]', /must have a class_name/],
    [
      'a state that Keras hides',
      (t: string) => t.replace('"rate": 0.5', '"stateful": true, "rate": 0.5'),
      /stateful: must be false/,
    ],
  ])('%s', (_, change, message) => {
    expect(problems(loadKerasModel(changed('dense.keras', change))).join('\n')).toMatch(message)
  })

  it('a graph that leads nowhere, or in a circle', () => {
    const nowhere = changed('graph.keras', (t) => t.replaceAll('["shared", 1, 0]', '["shared", 9, 0]'))
    expect(problems(loadKerasModel(nowhere)).join()).toMatch(/calls must lead back to inputs/)
    const circle = changed('graph.keras', (t) => t.replaceAll('["a", 0, 0]', '["out", 0, 0]'))
    expect(problems(loadKerasModel(circle)).join()).toMatch(/calls must lead back to inputs|must be made by input/)
  })

  it('a mask that is an argument, for masks go along with the arrays', () => {
    const odd = changed('sequences.keras', (t) => t.replace('"class_name": "NotEqual"', '"class_name": "Equal"'))
    expect(problems(loadKerasModel(odd)).join('\n')).toMatch(/calls must have arrays only, got the argument mask/)
  })

  it('files without what is asked for', () => {
    expect(problems(loadKerasModel(fixture('dense.weights.h5')))).toEqual([
      'file: must hold a configuration, got weights only; give a layer to loadKerasWeights',
    ])
    expect(problems(loadKerasModel(new Uint8Array(3)))).toEqual(['file: must be HDF5 or, as .keras is, a zip archive, got neither']) // prettier-ignore
    expect(problems(loadKerasModel(writeZip([['config.json', new Uint8Array(0)]])))).toEqual([
      'file: must contain model.weights.h5, got an archive without',
    ])
  })

  it('a Sequential that does not say its input needs one', () => {
    const { layer, params, state, input: spec } = archive
    const file = saveKerasModel(layer, params, state, spec as never)
    const read = readZip(file)
    if (E.isLeft(read)) throw new Error('our own file')
    const bare = writeZip(
      [...read.right].map(([name, data]) => {
        if (name !== 'config.json') return [name, data]
        const config = JSON.parse(new TextDecoder().decode(data)) as { config: { layers: unknown[] } }
        config.config.layers.shift()
        return [name, new TextEncoder().encode(JSON.stringify(config))]
      }),
    )
    expect(problems(loadKerasModel(bare))).toEqual(['config: must say the shape of the input, got none; give the option input']) // prettier-ignore
    expect(difference('dense', right(loadKerasModel(bare, { input: spec })))).toBeLessThan(TOLERANCE)
  })

  it('what Keras has no form for is not written', () => {
    const one = dense({ units: 1 })
    const made = one.init(random.key(0), inputSpec([null, 1]))
    expect(() => saveKerasModel(one, made.params, made.state, inputSpec([null, 1]))).toThrow(
      /saveKerasModel: layer must be a sequential or a model, got Dense; wrap it in sequential\(\)/,
    )
    const unnamed = sequential(lambda({ function: (x: Value) => x.mul(2) }))
    const { params, state } = unnamed.init(random.key(0), inputSpec([null, 1]))
    expect(() => saveKerasModel(unnamed, params, state, inputSpec([null, 1]))).toThrow(/registered name/)
    const x = input({ shape: [2, 4], name: 'multi_head_attention' })
    const graph = model({ inputs: x, outputs: apply(multiHeadAttention({ numHeads: 1, keyDim: 2, inputs: 1 }), x) })
    const begun = graph.init(random.key(0), inputSpec([null, 2, 4]))
    expect(() => saveKerasModel(graph, begun.params, begun.state, inputSpec([null, 2, 4]))).toThrow(
      /inputs and layers must have different names/,
    )
  })
})

describe('files that are damaged or made to do harm', () => {
  const target = right(loadKerasModel(fixture('dense.keras')))
  const files = ['dense.keras', 'dense.weights.h5', 'dense.h5', 'graph.keras', 'dense.keras2.h5'] as const
  /** An error of ours, or a model: nothing is thrown. */
  const survives = (bytes: Uint8Array): boolean => {
    const model = loadKerasModel(bytes)
    const before = bytesOf([target.params, target.state.vars])
    const weights = loadKerasWeights(bytes, target.layer, target.params, target.state)
    expect(bytesOf([target.params, target.state.vars])).toEqual(before)
    for (const found of [model, weights]) {
      if (E.isLeft(found)) {
        expect(found.left.tag).toBe('kerasFile')
        expect(found.left.problems.length).toBeGreaterThan(0)
      }
    }
    return E.isLeft(model) && E.isLeft(weights)
  }

  test.prop([fc.constantFrom(...files), fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })], {
    numRuns: 60,
  })('a file that is cut off is refused', (name, share) => {
    const bytes = fixture(name)
    expect(survives(bytes.slice(0, Math.floor(bytes.length * share)))).toBe(true)
  })

  test.prop([fc.constantFrom('dense.keras', 'graph.keras'), fc.nat(), fc.integer({ min: 0, max: 7 })], { numRuns: 60 })(
    'a bit of a .keras that is flipped is noticed, or changes nothing',
    (name, place, bit) => {
      const bytes = fixture(name).slice()
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      const found = loadKerasModel(bytes)
      // What no checksum covers are dates, flags and versions of the archive.
      if (E.isRight(found)) expect(difference(name.replace('.keras', ''), found.right)).toBeLessThan(TOLERANCE)
    },
  )

  test.prop([fc.constantFrom(...files), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 })], {
    numRuns: 150,
  })('bytes of whatever kind in whatever place end in an error or in numbers, never in an exception', (name, edits) => {
    const bytes = fixture(name).slice()
    // Most of a file is weights and gaps: the places are drawn towards its structures.
    for (const [place, byte] of edits) bytes[place % Math.min(bytes.length, 20_000)] = byte
    survives(bytes)
  })
})
