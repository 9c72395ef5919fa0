/** Learns a text character by character and writes more of the kind: `--text FILE` for a text of the user's. */
import { fileURLToPath } from 'node:url'
import { random } from '@pullback/autodiff'
import { terminalProgress } from '@pullback/train/node'
import { readOptions, runExample } from '../shared/commandLine.ts'
import { meansOver, pointsOf, writeReport } from '../shared/report.ts'
import { sample, train } from './characterModel.ts'
import { readText, showText, tokensOf } from './text.ts'
import { textOf } from './textFile.ts'

const PER_EPOCH = 50
const SONNETS = fileURLToPath(new URL('data/sonnets.txt', import.meta.url))

await runExample(async () => {
  const options = readOptions('character-model', process.argv.slice(2), {
    integers: {
      steps: { default: 400, help: 'training steps' },
      batch: { default: 24, help: 'windows in a step' },
      window: { default: 40, help: 'characters in a window' },
      units: { default: 128, help: 'size of the memory' },
      length: { default: 400, help: 'characters to write' },
      temperature: { default: 70, help: 'in percent: 100 as learnt, less is safer' },
    },
    texts: {
      text: { default: '', help: 'a text file in UTF-8; none: five sonnets' },
      begin: { default: '', help: 'what the writing begins with; none: as the text does' },
    },
  })
  if (options === null) return
  const text = readText(await textOf(options.text === '' ? SONNETS : options.text), options.window + 2)
  const beginning = options.begin === '' ? text.tokens.slice(0, 1) : tokensOf(text, options.begin)
  console.log(`${text.tokens.length} characters, ${text.vocabulary.length} of them different\n`)

  const progress = terminalProgress({ epochs: Math.ceil(options.steps / PER_EPOCH), steps: PER_EPOCH })
  const losses: number[] = []
  const start = performance.now()
  const { model, params } = train(text, options, (loss) => {
    losses.push(loss)
    progress.step({ loss })
    if (losses.length % PER_EPOCH === 0) progress.epoch({ loss, perplexity: Math.exp(loss) })
  })
  progress.end()
  const seconds = (performance.now() - start) / 1000
  const written = sample(model, params, beginning, random.key(options.seed), {
    length: options.length,
    temperature: options.temperature / 100,
  })
  const answer = showText(text, beginning) + showText(text, written)
  console.log(`\n${answer}\n`)
  const last = losses.slice(-PER_EPOCH)
  const final = last.reduce((a, b) => a + b, 0) / last.length
  await writeReport(options.out, {
    title: 'A text, character by character',
    lead: answer.replaceAll('\n', ' / ').slice(0, 300),
    cards: [
      { label: 'Surprise', value: `${(final / Math.LN2).toFixed(2)} bits`, note: 'at each character' },
      {
        label: 'Before training',
        value: `${Math.log2(text.vocabulary.length).toFixed(2)} bits`,
        note: `${text.vocabulary.length} characters`,
      },
      { label: 'Training', value: `${seconds.toFixed(1)} s`, note: `${options.steps} steps` },
    ],
    curves: [
      {
        title: 'Surprise at the next character, in nats',
        xLabel: 'step',
        series: [
          { name: 'of a step', points: pointsOf(losses.keys(), losses) },
          { name: 'mean of 20', points: meansOver(losses, 20) },
        ],
      },
    ],
    configuration: [
      ['text', options.text === '' ? 'five sonnets' : options.text],
      ['steps', options.steps],
      ['batch', options.batch],
      ['window', options.window],
      ['units', options.units],
      ['temperature', `${options.temperature} %`],
      ['seed', options.seed],
    ],
  })
})
