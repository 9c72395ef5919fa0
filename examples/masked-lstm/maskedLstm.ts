/** A network for rows of different lengths: the embedding makes the mask, the LSTM stands still where it says so. */
import { jit, nn, np, random, valueAndGrad, type NdArray, type Value } from '@pullback/autodiff'
import { dense, embedding, evaluating, inputSpec, lstm, sequential, training } from '@pullback/layers'
import { adam, applyUpdates, chain, clipByGlobalNorm } from '@pullback/optim'
import type { Progress } from '@pullback/train'
import { rowsOf, TOKENS, type Rows } from './brackets.ts'

export const network = sequential(
  embedding({ inputDim: TOKENS, outputDim: 8, maskZero: true }),
  lstm({ units: 24 }),
  dense({ units: 1 }),
)
// Recurrent gradients now and then explode; a limit on their norm keeps such a step harmless.
const optimizer = chain(clipByGlobalNorm(1), adam({ learningRate: 1e-2 }))

export interface Options {
  readonly steps: number
  readonly batch: number
  readonly longest: number
  readonly seed: number
}

const init = (key: random.Key) => {
  const { params, state } = network.init(key, inputSpec([null, null], 'int32'))
  return { params, state, optimizer: optimizer.init(params) }
}
export type Training = ReturnType<typeof init>

/** How likely each row is balanced, as a logit: [rows]. */
export const logits = jit((params: Training['params'], state: Training['state'], tokens: Value): Value => {
  const [y] = network(params, evaluating(state), random.key(0), tokens)
  return y.reshape(-1)
})

const step = jit(
  (run: Training, tokens: Value, labels: Value) => {
    const loss = (params: Training['params']): Value => {
      const [y] = network(params, training(run.state), random.key(0), tokens)
      return np.mean(nn.sigmoidBinaryCrossEntropy(y.reshape(-1), labels))
    }
    const [value, grads] = valueAndGrad(loss)(run.params)
    const [updates, next] = optimizer.update(grads, run.optimizer, run.params)
    return [{ ...run, params: applyUpdates(run.params, updates), optimizer: next }, value] as const
  },
  { donateArgnums: 0 },
)

/** Whether each row is judged rightly. */
export const hits = ({ params, state }: Training, { tokens, labels }: Rows): readonly boolean[] => {
  const guesses = (logits(params, state, tokens) as NdArray).data
  return Array.from(labels.data, (label, r) => guesses[r]! > 0 === label > 0.5)
}

export const shareOf = (judged: readonly boolean[]): number => judged.filter(Boolean).length / judged.length

const PER_EPOCH = 50

/** Trains on rows drawn anew for every step; the same options give the same bits. */
export const train = (
  { steps, batch, longest, seed }: Options,
  progress?: Progress,
): { readonly run: Training; readonly losses: readonly number[] } => {
  const [initKey, dataKey] = random.split(random.key(seed)) as readonly [random.Key, random.Key]
  let run = init(initKey)
  const losses: number[] = []
  for (let i = 0; i < steps; i++) {
    const { tokens, labels } = rowsOf(random.foldIn(dataKey, i), batch, longest)
    const [next, value] = step(run, tokens, labels)
    run = next
    losses.push(Number(value.item()))
    progress?.step({ loss: losses.at(-1)! })
    if ((i + 1) % PER_EPOCH === 0)
      progress?.epoch({ loss: losses.slice(-PER_EPOCH).reduce((a, b) => a + b) / PER_EPOCH })
  }
  return { run, losses }
}

/** The rows that no step has seen. */
export const testRows = (longest: number, seed: number): Rows => rowsOf(random.key(1_000_000 + seed), 1000, longest)

export const epochsOf = (steps: number): { readonly epochs: number; readonly steps: number } => ({
  epochs: Math.ceil(steps / PER_EPOCH),
  steps: PER_EPOCH,
})
