/** Trains an LSTM to tell balanced rows of brackets from others, whatever their length. */
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { meansOver, pointsOf, writeReport } from '../shared/report.ts'
import { epochsOf, hits, shareOf, testRows, train } from './maskedLstm.ts'

const REACH = 4

await runExample(async () => {
  const options = readOptions('masked-lstm', process.argv.slice(2), {
    integers: {
      steps: { default: 600, help: 'training steps' },
      batch: { default: 64, help: 'rows in a step' },
      longest: { default: 24, min: 2, help: 'brackets in the longest row' },
    },
  })
  if (options === null) return
  const progress = terminalProgress(epochsOf(options.steps))
  const start = performance.now()
  const { run, losses } = train(options, progress)
  progress.end()
  const seconds = (performance.now() - start) / 1000
  const rows = testRows(options.longest, options.seed)
  const judged = hits(run, rows)
  // Rows longer than any seen in training: how far does what was learnt reach?
  const longer = testRows(REACH * options.longest, options.seed)
  const judgedLonger = hits(run, longer)
  const lengths = [...new Set(longer.lengths)].sort((a, b) => a - b)
  const byLength = lengths.map((n) => shareOf(judgedLonger.filter((_, r) => longer.lengths[r] === n)))
  const accuracy = `${(100 * shareOf(judged)).toFixed(1)} %`
  console.log(`${accuracy} of ${judged.length} rows never seen are judged rightly after ${seconds.toFixed(1)} s`)
  await writeReport(options.out, {
    title: 'Rows of different lengths',
    lead: `A masked LSTM says whether brackets are balanced. Rows of 2 to ${options.longest} brackets share one array; where a row has ended the mask lets the LSTM stand still.`,
    cards: [
      { label: 'Judged rightly', value: accuracy, note: `${judged.length} rows never seen` },
      {
        label: 'Final loss',
        value: losses
          .slice(-50)
          .reduce((a, b, _, { length }) => a + b / length, 0)
          .toFixed(4),
      },
      { label: 'Training', value: `${seconds.toFixed(1)} s`, note: `${options.steps} steps` },
    ],
    curves: [
      {
        title: 'Loss',
        xLabel: 'step',
        scale: 'log',
        series: [
          { name: 'of a step', points: pointsOf(losses.keys(), losses) },
          { name: 'mean of 25', points: meansOver(losses, 25) },
        ],
      },
      {
        title: `Judged rightly by length (trained up to ${options.longest})`,
        xLabel: 'brackets',
        format: 'percent',
        series: [{ name: 'rows never seen', points: pointsOf(lengths, byLength) }],
      },
    ],
    configuration: [
      ['steps', options.steps],
      ['batch', options.batch],
      ['longest row', options.longest],
      ['seed', options.seed],
    ],
  })
})
