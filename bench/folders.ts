/** Where the benchmarks live, seen from the sources as well as from what is built of them. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The nearest folder above `from` with the benchmarks' own lockfile. */
const find = (from: string): string => {
  if (existsSync(join(from, 'package-lock.json')) && existsSync(join(from, 'run.ts'))) return from
  if (dirname(from) === from) throw new Error('bench: the folder bench was not found above this file')
  return find(dirname(from))
}

export const benchFolder: string = find(import.meta.dirname)
/** What is built of the sources, as it would be published; beside node_modules, so that packages are found. */
export const distFolder: string = join(benchFolder, 'dist')
export const resultsFolder: string = join(benchFolder, 'results', 'runs')
