/** The command line of the digits example. */
import { parseArgs } from 'node:util'

export interface Options {
  /** The user's own table; the digits without it. */
  readonly data: string | undefined
  readonly epochs: number
  readonly batch: number
  readonly seed: number
  /** Folder for the report and the checkpoint. */
  readonly out: string
}

export const USAGE = `npm start -- [options]
  --data FILE    a CSV table to train on: number columns and a label column (default: the handwritten digits)
  --epochs N     passes over the training part (default 100)
  --batch N      rows in a step (default 32)
  --seed N       seed of every random choice (default 0)
  --out FOLDER   where the report and the checkpoint go (default runs/digits)
  --help         this text`

const integer = (name: string, text: string, min: number): number => {
  const n = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(n) || n < min) {
    throw new RangeError(`--${name} must be an integer from ${min}, got ${JSON.stringify(text)}`)
  }
  return n
}

/**
 * The options, or null when help is asked for.
 * @throws TypeError or RangeError that names the option.
 */
export const readOptions = (args: readonly string[]): Options | null => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      epochs: { type: 'string', default: '100' },
      batch: { type: 'string', default: '32' },
      seed: { type: 'string', default: '0' },
      out: { type: 'string', default: 'runs/digits' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  return {
    data: values.data,
    epochs: integer('epochs', values.epochs, 1),
    batch: integer('batch', values.batch, 1),
    seed: integer('seed', values.seed, Number.MIN_SAFE_INTEGER),
    out: values.out,
  }
}
