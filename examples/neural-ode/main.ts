/** Learns how a pendulum moves from noisy observations, then predicts motions longer than any it saw. */
import { array, jit, type NdArray, type Value } from '@pullback/autodiff'
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { pointsOf, writeReport } from '../shared/report.ts'
import { DT, integrate, learnt, pendulum, train, type Law } from './neuralOde.ts'

const PER_EPOCH = 50
const REACH = 4
const START = array([2, 0])

await runExample(async () => {
  const options = readOptions('neural-ode', process.argv.slice(2), {
    integers: {
      steps: { default: 600, help: 'training steps' },
      motions: { default: 16, help: 'motions observed' },
      observed: { default: 40, help: 'observations of each' },
    },
  })
  if (options === null) return
  const progress = terminalProgress({ epochs: Math.ceil(options.steps / PER_EPOCH), steps: PER_EPOCH })
  const losses: number[] = []
  const { before, params } = train(options, (loss) => {
    losses.push(loss)
    progress.step({ loss })
    if (losses.length % PER_EPOCH === 0) progress.epoch({ loss })
  })
  progress.end()

  const length = REACH * options.observed
  const times = Array.from({ length }, (_, i) => (i + 1) * DT)
  const anglesOf = (law: Law): readonly number[] =>
    [...(jit((start: Value) => integrate(law, start, length))(START) as NdArray).values()].filter((_, i) => i % 2 === 0)
  const [truth, first, found] = [pendulum, learnt(before), learnt(params)].map(anglesOf) as [
    readonly number[],
    readonly number[],
    readonly number[],
  ]
  const error = Math.sqrt(truth.reduce((s, a, i) => s + (a - found[i]!) ** 2, 0) / length)
  const seconds = options.observed * DT
  console.log(
    `a motion of ${(length * DT).toFixed(0)} s, ${REACH} times as long as any seen, is predicted to ${error.toFixed(3)} rad (root mean square)`,
  )
  const accelerations = (law: Law): readonly number[] => {
    const at = jit((angle: Value) => law(array([0, 0]).add(angle.mul(array([1, 0])))))
    return angles.map((a) => (at(array(a)) as NdArray).data[1]!)
  }
  const angles = Array.from({ length: 81 }, (_, i) => -3 + (6 * i) / 80)
  await writeReport(options.out, {
    title: 'A law of motion, learnt',
    lead: `${options.motions} motions of a pendulum with friction were observed for ${seconds.toFixed(0)} s each, with errors. A network for the acceleration is integrated by Runge-Kutta steps in a scan and trained through it.`,
    cards: [
      {
        label: 'Error of the angle',
        value: `${error.toFixed(3)} rad`,
        note: `over ${(length * DT).toFixed(0)} s from [2, 0]`,
      },
      { label: 'Final loss', value: losses.at(-1)!.toExponential(2), note: 'errors of measurement: 4.0e-4' },
      { label: 'Seen', value: `${seconds.toFixed(0)} s`, note: 'of each motion' },
    ],
    curves: [
      {
        title: `Angle over time (seen up to ${seconds.toFixed(0)} s)`,
        xLabel: 'seconds',
        series: [
          { name: 'true', points: pointsOf(times, truth) },
          { name: 'learnt', points: pointsOf(times, found) },
          { name: 'before training', points: pointsOf(times, first) },
        ],
      },
      {
        title: 'Acceleration at rest',
        xLabel: 'angle',
        series: [
          { name: 'true', points: pointsOf(angles, accelerations(pendulum)) },
          { name: 'learnt', points: pointsOf(angles, accelerations(learnt(params))) },
        ],
      },
      {
        title: 'Loss',
        xLabel: 'step',
        scale: 'log',
        series: [{ name: 'training', points: pointsOf(losses.keys(), losses) }],
      },
    ],
    configuration: [
      ['steps', options.steps],
      ['motions', options.motions],
      ['observations of each', options.observed],
      ['seed', options.seed],
    ],
  })
})
