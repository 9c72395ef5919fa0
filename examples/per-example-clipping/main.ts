/** Trains on digits of which some are broken: with a limit for the gradient of each example, and without. */
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { writeReport } from '../shared/report.ts'
import { accuracy, brokenDigits, stepsOf, train } from './train.ts'

await runExample(async () => {
  const options = readOptions('per-example-clipping', process.argv.slice(2), {
    integers: {
      epochs: { default: 15, help: 'passes over the digits, for each of the two runs' },
      batch: { default: 32, help: 'rows in a batch' },
      every: { default: 2, help: 'batches that make one update' },
      broken: { default: 50, min: 2, help: 'one example in so many is broken' },
    },
  })
  if (options === null) return
  const { epochs, batch, every, seed, out } = options
  const digits = brokenDigits(options.broken)
  const progress = terminalProgress({ epochs: 2 * epochs, steps: stepsOf(digits.train, batch) })
  const run = (name: string, limit: number): readonly number[] => {
    const shares: number[] = []
    train(
      digits.train,
      { epochs, batch, every, seed, limit, learningRate: 0.1 },
      {
        step: progress.step,
        epoch: (params) => {
          shares.push(accuracy(params, digits.test))
          progress.epoch({ [name]: shares.at(-1)! })
        },
      },
    )
    return shares
  }
  const start = performance.now()
  const [limited, free] = [run('limited', 1), run('free', Infinity)]
  progress.end()
  const seconds = (performance.now() - start) / 1000
  const percent = (x: number): string => `${(100 * x).toFixed(1)} %`
  console.log(`test accuracy ${percent(limited.at(-1)!)} with the limit, ${percent(free.at(-1)!)} without it`)
  const points = (shares: readonly number[]) => shares.map((y, i) => ({ x: i + 1, y }))
  await writeReport(out, {
    title: 'A limit for each example',
    lead: `One in ${options.broken} of the training digits is a thousand times too bright. When the gradient of each example is limited before the mean is taken, they do no harm.`,
    cards: [
      { label: 'With the limit', value: percent(limited.at(-1)!), note: 'test accuracy' },
      { label: 'Without it', value: percent(free.at(-1)!), note: 'test accuracy' },
      { label: 'An update', value: `${every * batch} rows`, note: `${every} batches of ${batch}` },
      { label: 'Training', value: `${seconds.toFixed(1)} s`, note: 'both runs' },
    ],
    curves: [
      {
        title: 'Test accuracy',
        format: 'percent',
        series: [
          { name: 'with the limit', points: points(limited) },
          { name: 'without it', points: points(free) },
        ],
      },
    ],
    configuration: [
      ['epochs', epochs],
      ['batch', batch],
      ['batches in an update', every],
      ['limit', 1],
      ['seed', seed],
    ],
  })
})
