/** Fits a Gaussian process to noisy measurements and draws what it knows, and where it knows little. */
import { jit, np, random, type NdArray, type Value } from '@pullback/autodiff'
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { dots, pointsOf, writeReport } from '../shared/report.ts'
import { measurements, NOISE, truth } from './data.ts'
import { fit, posterior } from './gaussianProcess.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]
const valueOf = (log: Value): number => Math.exp(Number(log.item()))

await runExample(async () => {
  const options = readOptions('gaussian-process', process.argv.slice(2), {
    integers: {
      count: { default: 30, min: 2, help: 'measurements' },
      steps: { default: 50, help: 'most steps of L-BFGS' },
    },
  })
  if (options === null) return
  const { x, y } = measurements(random.key(options.seed), options.count)
  const progress = terminalProgress({ epochs: options.steps, steps: 1 })
  const losses: number[] = []
  const found = fit(x, y, {
    steps: options.steps,
    told: ({ params, value, gradNorm }) => {
      losses.push(Number(value.item()))
      progress.step()
      progress.epoch({
        'minus log likelihood': Number(value.item()),
        gradient: Number(gradNorm.item()),
        length: valueOf(params.logLength),
        noise: valueOf(params.logNoise),
      })
    },
  })
  progress.end()
  const at = np.linspace(-1, 12, 200, { dtype: 'float64' })
  const { mean, deviation } = jit(posterior)(found.params, x, y, at)
  const places = numbers(at)
  const [length, amplitude, noise] = [
    valueOf(found.params.logLength),
    valueOf(found.params.logAmplitude),
    valueOf(found.params.logNoise),
  ]
  console.log(
    `length ${length.toFixed(3)}, amplitude ${amplitude.toFixed(3)}, noise ${noise.toFixed(3)} (true noise ${NOISE})`,
  )
  await writeReport(options.out, {
    title: 'Gaussian-process regression',
    lead: `${options.count} noisy measurements, none of them between 4 and 7: the band of two standard deviations opens there and beyond the ends.`,
    cards: [
      { label: 'Noise found', value: noise.toFixed(3), note: `true ${NOISE}` },
      { label: 'Length', value: length.toFixed(3) },
      { label: 'Amplitude', value: amplitude.toFixed(3) },
      {
        label: 'Steps of L-BFGS',
        value: String(losses.length),
        note: `gradient ${Number(found.gradNorm.item()).toExponential(1)}`,
      },
    ],
    curves: [
      {
        title: 'Mean and two standard deviations',
        xLabel: 'x',
        series: [
          { name: 'mean', points: pointsOf(places, numbers(mean)) },
          { name: 'above', points: pointsOf(places, numbers(mean.add(deviation.mul(2)))) },
          { name: 'below', points: pointsOf(places, numbers(mean.sub(deviation.mul(2)))) },
          { name: 'truth', points: pointsOf(places, places.map(truth)) },
          { name: 'measured', points: dots(pointsOf(numbers(x), numbers(y))) },
        ],
      },
      {
        title: 'Minus log likelihood',
        xLabel: 'step',
        series: [{ name: 'L-BFGS', points: losses.map((loss, i) => ({ x: i + 1, y: loss })) }],
      },
    ],
    configuration: [
      ['measurements', options.count],
      ['seed', options.seed],
    ],
  })
})
