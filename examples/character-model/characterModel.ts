/** A model of the next character: an LSTM trained on windows of a text, and sampled by one compiled loop. */
import { array, jit, nn, np, random, scan, valueAndGrad, type NdArray, type Value } from '@pullback/autodiff'
import { dense, embedding, initialState, inputSpec, lstm } from '@pullback/layers'
import { adam, applyUpdates, chain, clipByGlobalNorm, cosineDecaySchedule } from '@pullback/optim'
import type { Text } from './text.ts'

/** What the LSTM remembers: [rows, units] each. */
export type Memory = readonly [h: Value, c: Value]

const EMBEDDED = 32
// The layers have no variables and draw nothing.
const STATELESS = initialState({})
const NO_KEY = random.key(0)

/** The model as functions: parameters, and logits of the next character at each place beside the memory at the end. */
export const characterModel = (vocabulary: number, units: number) => {
  const letters = embedding({ inputDim: vocabulary, outputDim: EMBEDDED })
  const memory = lstm({ units, returnSequences: true, returnState: true, takesState: true })
  const next = dense({ units: vocabulary })

  const init = (key: random.Key) => {
    const [lettersKey, memoryKey, nextKey] = random.split(key, 3)
    const before = inputSpec([null, units])
    return {
      letters: letters.init(lettersKey, inputSpec([null, null], 'int32')).params,
      memory: memory.init(memoryKey, [inputSpec([null, null, EMBEDDED]), before, before]).params,
      next: next.init(nextKey, inputSpec([null, null, units])).params,
    }
  }

  const blank = (rows: number): Memory => [np.zeros([rows, units]), np.zeros([rows, units])]

  /** tokens [rows, time] -> logits [rows, time, vocabulary]. */
  const logits = (params: ReturnType<typeof init>, tokens: Value, before: Memory): readonly [Value, Memory] => {
    const [vectors] = letters(params.letters, STATELESS, NO_KEY, tokens)
    const [[seen, h, c]] = memory(params.memory, STATELESS, NO_KEY, [vectors, ...before])
    const [y] = next(params.next, STATELESS, NO_KEY, seen)
    return [y, [h, c]]
  }
  return { init, logits, blank }
}

export type Model = ReturnType<typeof characterModel>
export type Params = ReturnType<Model['init']>

/** Mean surprise at the next character, in nats, over windows [rows, time + 1]. */
export const surprise = (model: Model, params: Params, windows: Value): Value => {
  const given = np.slice(windows, null, [null, -1])
  const [logits] = model.logits(params, given, model.blank(windows.shape[0]!))
  return np.mean(nn.softmaxCrossEntropy(logits, np.slice(windows, null, [1, null])))
}

export interface Options {
  readonly steps: number
  readonly batch: number
  /** Characters predicted in a window. */
  readonly window: number
  readonly units: number
  readonly seed: number
}

/** Trains a model of a text; the same options give the same bits. */
export const train = (
  { vocabulary, tokens }: Text,
  { steps, batch, window, units, seed }: Options,
  told: (loss: number, model: Model, params: Params) => void = () => {},
): { readonly model: Model; readonly params: Params } => {
  const model = characterModel(vocabulary.length, units)
  const optimizer = chain(
    clipByGlobalNorm(1),
    adam({ learningRate: cosineDecaySchedule({ initValue: 1e-2, decaySteps: steps }) }),
  )
  const init = (key: random.Key) => {
    const params = model.init(key)
    return { params, moments: optimizer.init(params) }
  }
  type Training = ReturnType<typeof init>
  const step = jit(
    ({ params, moments }: Training, key: random.Key, text: Value) => {
      const starts = random.randint(key, [batch, 1], 0, text.shape[0]! - window)
      const windows = np.take(text, starts.add(np.arange(window + 1)))
      const [value, grads] = valueAndGrad((p: Params) => surprise(model, p, windows))(params)
      const [updates, next] = optimizer.update(grads, moments, params)
      return [{ params: applyUpdates(params, updates), moments: next }, value] as const
    },
    { donateArgnums: 0 },
  )
  const [initKey, dataKey] = random.split(random.key(seed))
  const text = array(tokens)
  let run = init(initKey)
  for (let i = 0; i < steps; i++) {
    const [next, value] = step(run, random.foldIn(dataKey, i), text)
    run = next
    told(Number(value.item()), model, run.params)
  }
  return { model, params: run.params }
}

export interface SampleOptions {
  readonly length: number
  /** 1 draws as the model has learnt; less is safer, more is bolder. */
  readonly temperature: number
}

/** Continues a beginning, tokens [n] with n > 0, by `length` characters: tokens [length]. The loop is one compiled program. */
export const sampler = (model: Model, { length, temperature }: SampleOptions) =>
  jit((params: Params, beginning: Value, key: random.Key): Value => {
    const last = (logits: Value): Value => np.slice(logits, 0, -1)
    const [first, memory] = model.logits(params, beginning.reshape(1, -1), model.blank(1))
    const [, drawn] = scan(
      ([before, logits]: readonly [Memory, Value], i: Value) => {
        const token = random.categorical(random.foldIn(key, i), logits.div(temperature))
        const [next, after] = model.logits(params, token.reshape(1, 1), before)
        return [[after, last(next)] as const, token] as const
      },
      [memory, last(first)] as const,
      np.arange(length),
    )
    return drawn
  })

/** `sampler` for one call, as numbers. */
export const sample = (
  model: Model,
  params: Params,
  beginning: Int32Array,
  key: random.Key,
  options: SampleOptions,
): Int32Array => (sampler(model, options)(params, array(beginning), key) as NdArray).data as Int32Array
