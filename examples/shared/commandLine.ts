/** The command line of an example: integers and texts with defaults, a seed, a folder, help. */
import { parseArgs } from 'node:util'

export interface Choice<T extends number | string> {
  readonly default: T
  readonly help: string
  /** Of integers; default 1. */
  readonly min?: number
}

const SEED: Choice<number> = { default: 0, help: 'seed of every random choice', min: 0 }

const integer = (name: string, text: string, min: number): number => {
  const n = Number(text)
  if (text.trim() === '' || !Number.isSafeInteger(n) || n < min) {
    throw new RangeError(`--${name} must be an integer from ${min}, got ${JSON.stringify(text)}`)
  }
  return n
}

/** What `--help` prints. */
export const usageOf = (name: string, choices: Readonly<Record<string, Choice<number | string>>>): string =>
  [
    `node scripts/run.mjs examples/${name}/main.ts [options]`,
    ...Object.entries(choices).map(
      ([option, { default: value, help }]) =>
        `  --${option} ${typeof value === 'number' ? 'N' : 'TEXT'}`.padEnd(20) +
        help +
        (value === '' ? '' : ` (default ${value})`),
    ),
  ].join('\n')

/**
 * The options of an example, `seed` and `out` among them; null after help was asked for and printed.
 * @throws TypeError or RangeError that names the option.
 */
export const readOptions = <I extends string = never, S extends string = never>(
  name: string,
  args: readonly string[],
  choices: {
    readonly integers?: Readonly<Record<I, Choice<number>>>
    readonly texts?: Readonly<Record<S, Choice<string>>>
  },
): Readonly<Record<I | 'seed', number> & Record<S | 'out', string>> | null => {
  const all: Readonly<Record<string, Choice<number | string>>> = {
    ...choices.integers,
    ...choices.texts,
    seed: SEED,
    out: { default: `runs/${name}`, help: 'folder of the report' },
  }
  const options = Object.fromEntries(
    Object.entries(all).map(([option, { default: value }]) => [
      option,
      { type: 'string' as const, default: String(value) },
    ]),
  )
  const { values, tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean' } },
    tokens: true,
  })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    console.log(usageOf(name, all))
    return null
  }
  return Object.fromEntries(
    Object.entries(all).map(([option, { default: value, min = 1 }]) => {
      const text = String((values as Readonly<Record<string, unknown>>)[option])
      return [option, typeof value === 'number' ? integer(option, text, min) : text]
    }),
  ) as Readonly<Record<I | 'seed', number> & Record<S | 'out', string>> // one entry for each choice, of its type
}

/** Runs an example: what goes wrong is told in one line, with exit code 1. */
export const runExample = async (body: () => void | Promise<void>): Promise<void> => {
  try {
    await body()
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
