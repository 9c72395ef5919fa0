/** Trains an ensemble in one compiled step and draws what its members agree on, and where they do not. */
import { np, type NdArray, type Value } from '@pullback/autodiff'
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { dots, meansOver, pointsOf, writeReport } from '../shared/report.ts'
import { consensus, predictEach, train, truth } from './ensemble.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]
const PER_EPOCH = 100
const SHOWN = 4

await runExample(async () => {
  const options = readOptions('ensemble', process.argv.slice(2), {
    integers: {
      members: { default: 16, min: 2, help: 'networks' },
      steps: { default: 1500, help: 'training steps' },
      points: { default: 80, help: 'points to learn from' },
    },
  })
  if (options === null) return
  const progress = terminalProgress({ epochs: Math.ceil(options.steps / PER_EPOCH), steps: PER_EPOCH })
  const means: number[] = []
  const start = performance.now()
  const { members, data } = train(options, (losses) => {
    means.push(losses.reduce((a, b) => a + b) / losses.length)
    const metrics = { mean: means.at(-1)!, worst: Math.max(...losses) }
    progress.step(metrics)
    if (means.length % PER_EPOCH === 0) progress.epoch(metrics)
  })
  progress.end()
  const seconds = (performance.now() - start) / 1000
  const at = np.linspace(-4, 4, 161).reshape(-1, 1)
  const places = numbers(at)
  const { mean, spread } = consensus(members, at)
  const spreads = numbers(spread)
  const meanSpread = (low: number, high: number): number => {
    const within = spreads.filter((_, i) => places[i]! >= low && places[i]! <= high)
    return within.reduce((a, b) => a + b) / within.length
  }
  const [known, gap] = [meanSpread(-2.8, -0.7), meanSpread(-0.2, 0.7)]
  console.log(
    `${options.members} networks in ${seconds.toFixed(1)} s; they stray by ${known.toFixed(3)} where points are, by ${gap.toFixed(3)} in the gap`,
  )
  const each = predictEach(members, at) as NdArray
  const member = (i: number): readonly number[] => numbers(each).slice(i * places.length, (i + 1) * places.length)
  await writeReport(options.out, {
    title: 'An ensemble by vmap',
    lead: `${options.members} networks, each with its own start and its own draw of the ${options.points} points, trained by one compiled step. Where there are no points they disagree.`,
    cards: [
      { label: 'Spread where points are', value: known.toFixed(3) },
      { label: 'Spread in the gap', value: gap.toFixed(3), note: 'between -0.2 and 0.7' },
      {
        label: 'Training',
        value: `${seconds.toFixed(1)} s`,
        note: `${options.steps} steps of ${options.members} networks`,
      },
    ],
    curves: [
      {
        title: 'Mean and two deviations',
        xLabel: 'x',
        series: [
          { name: 'mean', points: pointsOf(places, numbers(mean)) },
          { name: 'above', points: pointsOf(places, numbers(mean.add(spread.mul(2)))) },
          { name: 'below', points: pointsOf(places, numbers(mean.sub(spread.mul(2)))) },
          { name: 'truth', points: pointsOf(places, places.map(truth)) },
          { name: 'points', points: dots(pointsOf(numbers(data.x), numbers(data.y))) },
        ],
      },
      {
        title: 'Some of the members',
        xLabel: 'x',
        series: Array.from({ length: Math.min(SHOWN, options.members) }, (_, i) => ({
          name: `network ${i + 1}`,
          points: pointsOf(places, member(i)),
        })),
      },
      { title: 'Loss', xLabel: 'step', scale: 'log', series: [{ name: 'mean of all', points: meansOver(means, 10) }] },
    ],
    configuration: [
      ['networks', options.members],
      ['steps', options.steps],
      ['points', options.points],
      ['seed', options.seed],
    ],
  })
})
