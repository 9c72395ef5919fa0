/**
 * A training run that may be killed at any moment and started again: `node worker.mjs <folder>`.
 *
 * Prints "ready" when training begins and the hash of everything it holds when it is done. It goes on from the newest
 * checkpoint in the folder, which is all it knows of its past.
 */
import { createHash } from 'node:crypto'
import { array, jit, nn, np, random, valueAndGrad, type NdArray, type Value } from '@pullback/autodiff'
import { dense, dropout, sequential, training } from '@pullback/layers'
import { adam, applyUpdates } from '@pullback/optim'
import { either as E, option as O } from 'fp-ts'
import { addEpoch, addMeans, encodeSnapshot, epochBatches, meansOf, noMeans, snapshotOf } from '../../src/index.ts'
import { checkpointStore } from '../../src/node/index.ts'

const EPOCHS = 4
const SAVE_EVERY = 3

const [folder = ''] = process.argv.slice(2)
const [dataKey, initKey, orderKey, stepKey] = random.split(random.key(20261122), 4)
const data = {
  x: random.normal(dataKey, [72, 6]) as NdArray,
  labels: array(Int32Array.from({ length: 72 }, (_, i) => (i * 7) % 3)),
}
const model = sequential(dense({ units: 16, activation: 'tanh' }), dropout({ rate: 0.3 }), dense({ units: 3 }))
const optimizer = adam({ learningRate: 3e-3 })
const { params, state: variables } = model.init(initKey, { shape: [null, 6], dtype: 'float32' })
const initial = { params, variables, moments: optimizer.init(params), key: stepKey }
type State = typeof initial

const loss = (p: State['params'], v: State['variables'], key: random.Key, x: Value, labels: Value) => {
  const [logits, next] = model(p, training(v), key, x)
  return [np.mean(nn.softmaxCrossEntropy(logits, labels)), next] as const
}
const step = jit(
  (s: State, x: Value, labels: Value) => {
    const [now, key] = random.split(s.key)
    const [[value, next], grads] = valueAndGrad(loss, { hasAux: true })(s.params, s.variables, now, x, labels)
    const [updates, moments] = optimizer.update(grads, s.moments, s.params)
    return [{ params: applyUpdates(s.params, updates), variables: next, moments, key }, value] as const
  },
  { donateArgnums: 0 },
)

const orThrow = <A>(e: E.Either<{ readonly message: string }, A>): A => {
  if (E.isLeft(e)) throw new Error(e.left.message)
  return e.right
}

const store = checkpointStore(folder, initial, { keep: 2, best: { metric: 'loss', better: 'less' } })
const found = orThrow(await store.latest())
let run = O.isSome(found) ? found.value.snapshot : snapshotOf(initial)
process.stdout.write(`ready ${String(run.step)}\n`)
for (const batch of epochBatches(data, { size: 7, epochs: EPOCHS, key: orderKey, from: run.position })) {
  const [state, value] = step(run.state, batch.data.x, batch.data.labels)
  const means = addMeans(run.means, { loss: Number(value.item()) }, batch.data.labels.shape[0])
  run = {
    ...run,
    state: state as State,
    step: run.step + 1,
    position: batch.next,
    history: batch.isLast ? addEpoch(run.history, meansOf(means)) : run.history,
    means: batch.isLast ? noMeans : means,
  }
  if (run.step % SAVE_EVERY === 0 || batch.isLast) orThrow(await store.save(run)())
}
process.stdout.write(`done ${createHash('sha256').update(encodeSnapshot(run)).digest('hex')}\n`)
