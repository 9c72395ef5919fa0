/** Loading what bench/package.json lists. The names stay out of import statements: type-checking works without them. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { benchFolder } from '../folders.ts'

const require = createRequire(join(benchFolder, 'package.json'))

export interface Loaded {
  readonly module: unknown
  readonly version: string
}

/** Where a package lies. */
export const packageFolder = (name: string): string => join(benchFolder, 'node_modules', name)

/** A package as a user's `import` gives it; CommonJS ones as their exports. */
export const load = async (name: string): Promise<Loaded> => {
  const { type, version } = JSON.parse(readFileSync(join(packageFolder(name), 'package.json'), 'utf8')) as {
    readonly type?: string
    readonly version: string
  }
  const module: unknown = type === 'module' ? await import(name) : require(name)
  return { module, version }
}
