/** Which of JAX's public names exist here: looked up in the packages, never listed by hand. */
import { readFileSync } from 'node:fs'
import * as autodiff from '../../packages/autodiff/src/index.ts'
import * as layers from '../../packages/layers/src/index.ts'

/** Why names of a module are absent. */
export interface Reason {
  readonly module: string
  readonly reason: string
  readonly names: readonly string[]
}

interface Names {
  readonly source: string
  readonly modules: Readonly<Record<string, readonly string[]>>
}

const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as unknown

/** Where the names of a module are looked for, in order: paths in the packages. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  'jax.numpy': ['np'],
  'jax.numpy.linalg': ['np.linalg', 'np'],
  'jax.numpy.fft': ['np.fft'],
  'jax.lax': ['lax', ''],
  'jax.lax.linalg': ['np.linalg'],
  'jax.nn': ['nn'],
  'jax.nn.initializers': ['layers.initializers', 'layers'],
  'jax.scipy.special': ['special'],
  'jax.scipy.linalg': ['np.linalg', 'np'],
  'jax.scipy.stats': ['stats'],
  'jax.scipy.signal': ['np'],
  'jax.scipy.integrate': ['np'],
  'jax.scipy.fft': ['np.fft'],
  'jax.scipy.interpolate': ['np'],
  'jax.scipy.ndimage': ['np'],
  'jax.ops': ['ops', 'np'],
  'jax.random': ['random'],
}

/** Names that differ by more than their case. */
const RENAMED: Readonly<Record<string, string>> = {
  'jax.lax.switch': 'switch_',
  'jax.numpy.ix_': 'np.ix_',
  'jax.lax.linalg.triangular_solve': 'np.linalg.solveTriangular',
  'jax.scipy.linalg.lu_factor': 'np.linalg.luFactor',
  'jax.random.PRNGKey': 'random.key',
}

const roots: Readonly<Record<string, unknown>> = { ...autodiff, layers }

const member = (path: string): unknown => {
  let x: unknown = roots
  for (const key of path.split('.').filter((k) => k !== '')) {
    x = typeof x === 'object' && x !== null ? (x as Readonly<Record<string, unknown>>)[key] : undefined
  }
  return x
}

const camel = (name: string): string =>
  name.replace(/_$/, '').replace(/(?<=\w)_+([a-zA-Z0-9])/g, (_, c: string) => c.toUpperCase())

/** Our path for a name of JAX, or undefined. */
export const ours = (module: string, name: string): string | undefined => {
  const renamed = RENAMED[`${module}.${name}`]
  const places = (PLACES[module] ?? []).map((p) => (p === '' ? camel(name) : `${p}.${camel(name)}`))
  return [...(renamed === undefined ? [] : [renamed]), ...places].find((p) => member(p) !== undefined)
}

export const names: Names = read('names.json') as Names // written by names.py
export const reasons: readonly Reason[] = read('reasons.json') as readonly Reason[]

/** What is wrong with the reasons: names that lack one, names that exist, names that JAX does not have. */
export const problems = (): readonly string[] => {
  const found: string[] = []
  for (const [module, list] of Object.entries(names.modules)) {
    const given = new Map(reasons.filter((r) => r.module === module).flatMap((r) => r.names.map((n) => [n, r.reason])))
    for (const name of list) {
      const here = ours(module, name)
      if (here === undefined && !given.has(name)) found.push(`${module}.${name} has neither a function nor a reason`)
      if (here !== undefined && given.has(name)) found.push(`${module}.${name} has a reason but exists as ${here}`)
    }
    for (const name of given.keys()) {
      if (!list.includes(name)) found.push(`${module}.${name} has a reason but JAX has no such name`)
    }
  }
  return found
}

/** The page. */
export const page = (): string => {
  const sections = Object.entries(names.modules).map(([module, list]) => {
    const present = list.flatMap((n) => {
      const here = ours(module, n)
      return here === undefined ? [] : [[n, here] as const]
    })
    const cells = present.map(([n, here]) => `\`${n}\` → \`${here}\``).join(', ')
    const absent = reasons
      .filter((r) => r.module === module)
      .map((r) => `- ${r.names.map((n) => `\`${n}\``).join(', ')}: ${r.reason}`)
    return [
      `## ${module}`,
      `${present.length} of ${list.length} names exist here.`,
      ...(cells === '' ? [] : [cells]),
      ...(absent.length === 0 ? [] : ['Absent:', absent.join('\n')]),
    ].join('\n\n')
  })
  const intro =
    `Every public name of the modules below (${names.source}), and what it is called here. The page is written by \`scripts/compatibility/write.ts\`, which looks each name up in the packages; ` +
    'names that are absent have their reason in `scripts/compatibility/reasons.json`. A test fails when the page is out of date.'
  return `# Compatibility with JAX\n\n${intro}\n\n${sections.join('\n\n')}\n`
}
