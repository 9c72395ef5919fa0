/** `npm start`: trains a network on handwritten digits, or on a table of the user's, and tells what came out. */
import { join, resolve } from 'node:path'
import { treePaths } from './treePaths.ts'
import { summarize, summary } from '@pullback/layers'
import { saveCheckpoint, writeFileAtomic } from '@pullback/train/node'
import { either as E } from 'fp-ts'
import { digits, readTable } from './dataset.ts'
import { readOptions, USAGE, type Options } from './options.ts'
import { reportOf, testAccuracy } from './report.ts'
import { classifier } from './step.ts'
import { train } from './train.ts'

const fail = (message: string): void => {
  console.error(message)
  process.exitCode = 1
}

const run = async (options: Options): Promise<void> => {
  const read = options.data === undefined ? E.right(digits()) : await readTable(options.data)
  if (E.isLeft(read)) {
    fail(read.left)
    return
  }
  const dataset = read.right
  const { model } = classifier(dataset.classes.length, 1)
  const input = { shape: [null, dataset.features], dtype: 'float32' } as const
  console.log(`${dataset.title}: ${dataset.train.count} to train on, ${dataset.test.count} held out\n`)
  console.log(`${summary(model, input)}\n`)
  const result = train(dataset, options)
  const accuracy = testAccuracy(dataset, result)
  const seconds = (result.trainMs / 1000).toFixed(1)
  const rate = Math.round((result.stepsDone / result.trainMs) * 1000)
  console.log(
    `test accuracy ${(100 * accuracy).toFixed(2)} % after ${result.stepsDone} steps in ${seconds} s (${rate} steps/s)`,
  )

  const report = join(options.out, 'report.html')
  const checkpoint = join(options.out, 'checkpoint.safetensors')
  const meta = { seed: options.seed, epochs: options.epochs, accuracy, classes: dataset.classes }
  const saved = await saveCheckpoint(checkpoint, { arrays: treePaths(result.state), meta })()
  const written = await writeFileAtomic(report, reportOf(dataset, result, options, summarize(model, input).rows))()
  for (const [path, outcome] of [
    [report, written],
    [checkpoint, saved],
  ] as const) {
    if (E.isLeft(outcome)) fail(outcome.left.message)
    else console.log(`wrote ${resolve(path)}`)
  }
}

/** The options, or nothing after saying what is wrong with them. */
const optionsOrUsage = (): Options | null => {
  try {
    const options = readOptions(process.argv.slice(2))
    if (options === null) console.log(USAGE)
    return options
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`)
    return null
  }
}

const options = optionsOrUsage()
if (options !== null) await run(options)
