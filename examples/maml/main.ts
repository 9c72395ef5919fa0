/** Meta-trains a small network with MAML and shows how fast it learns waves it never saw. */
import { np, random, type NdArray, type Value } from '@pullback/autodiff'
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { dots, meansOver, pointsOf, writeReport } from '../shared/report.ts'
import { adapt, adaptedLoss, errorsAfter, plainLoss, predict, taskOf, train, type Objective } from './maml.ts'

const numbers = (x: Value): readonly number[] => [...(x as NdArray).values()]
const MOST = 5
const PER_EPOCH = 100

await runExample(async () => {
  const options = readOptions('maml', process.argv.slice(2), {
    integers: {
      steps: { default: 2000, help: 'steps of meta-training' },
      tasks: { default: 16, help: 'waves in a step' },
    },
  })
  if (options === null) return
  const progress = terminalProgress({ epochs: 2 * Math.ceil(options.steps / PER_EPOCH), steps: PER_EPOCH })
  const run = (name: string, objective: Objective) => {
    const losses: number[] = []
    const params = train(objective, options, (loss) => {
      losses.push(loss)
      progress.step({ [name]: loss })
      if (losses.length % PER_EPOCH === 0) {
        progress.epoch({ [name]: losses.slice(-PER_EPOCH).reduce((a, b) => a + b) / PER_EPOCH })
      }
    })
    return { params, losses }
  }
  const maml = run('maml', adaptedLoss)
  const plain = run('plain', plainLoss)
  progress.end()
  const [mamlErrors, plainErrors] = [maml, plain].map(({ params }) => errorsAfter(params, options.seed, MOST)) as [
    readonly number[],
    readonly number[],
  ]
  const told = (errors: readonly number[]): string => errors.map((e) => e.toFixed(3)).join('  ')
  console.log(
    `error on 200 waves never seen after 0 to ${MOST} steps of adapting\n  maml   ${told(mamlErrors)}\n  plain  ${told(plainErrors)}`,
  )

  const task = taskOf(random.key(2_000_000 + options.seed))
  const at = np.linspace(-5, 5, 150).reshape(-1, 1)
  const places = numbers(at)
  const drawn = (name: string, steps: number) => ({
    name,
    points: pointsOf(places, numbers(predict(adapt(maml.params, task.x, task.y, steps), at))),
  })
  const steps = Array.from({ length: MOST + 1 }, (_, i) => i)
  await writeReport(options.out, {
    title: 'Learning to learn',
    lead: 'MAML finds parameters from which one step of gradient descent on ten points fits a new wave. A network trained on all waves at once has nothing to adapt from.',
    cards: [
      { label: 'Before adapting', value: mamlErrors[0]!.toFixed(2), note: 'mean squared error' },
      { label: 'After one step', value: mamlErrors[1]!.toFixed(2), note: 'on 200 waves never seen' },
      { label: `After ${MOST} steps`, value: mamlErrors[MOST]!.toFixed(2) },
      { label: 'Without MAML', value: plainErrors[1]!.toFixed(2), note: 'after one step' },
    ],
    curves: [
      {
        title: 'A new wave, from ten points',
        xLabel: 'x',
        series: [
          drawn('before', 0),
          drawn('one step', 1),
          drawn(`${MOST} steps`, MOST),
          { name: 'ten points', points: dots(pointsOf(numbers(task.x), numbers(task.y))) },
        ],
      },
      {
        title: 'Error on new waves',
        xLabel: 'steps of adapting',
        series: [
          { name: 'MAML', points: pointsOf(steps, mamlErrors) },
          { name: 'plain', points: pointsOf(steps, plainErrors) },
        ],
      },
      {
        title: 'Meta-training',
        xLabel: 'step',
        scale: 'log',
        series: [
          { name: 'MAML', points: meansOver(maml.losses, 20) },
          { name: 'plain', points: meansOver(plain.losses, 20) },
        ],
      },
    ],
    configuration: [
      ['steps', options.steps],
      ['waves in a step', options.tasks],
      ['seed', options.seed],
    ],
  })
})
