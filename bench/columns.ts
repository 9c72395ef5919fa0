/** Who takes part: one process each, told apart by library, engine, feature level and threads. */
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { FeatureLevel } from '@pullback/autodiff'
import { benchFolder, distFolder } from './folders.ts'

export const families = [
  'pullback',
  'jax-js',
  'tfjs-wasm',
  'tfjs-cpu',
  'onnxruntime',
  'jax',
  'torch',
  'numpy',
  'node',
] as const
export type Family = (typeof families)[number]

export type Threads = 'one' | 'all'

export interface Column {
  readonly id: string
  readonly family: Family
  readonly title: string
  readonly threads: Threads
  /** Of ours: the level, and whether the compiled module is measured without what surrounds it. */
  readonly level?: FeatureLevel
  readonly isKernels?: boolean
  /** Major version of the Node it runs on, where that is not the one of the suite. */
  readonly node?: string
  readonly command: readonly string[]
  /** The same for the first call of a process; absent where that is not measured. */
  readonly first?: (what: string) => readonly string[]
  /** Inputs go through files. */
  readonly isForeign: boolean
}

/** An engine to run ours on. */
export interface Engine {
  readonly path: string
  /** Undefined for the one the suite runs on. */
  readonly name?: string
}

const cores = availableParallelism()

const nodeCommand = (engine: string, args: readonly string[]): readonly string[] => [
  engine,
  '--expose-gc',
  join(distFolder, 'peerHost.js'),
  ...args,
]

const firstOf =
  (engine: string, args: readonly string[]): ((what: string) => readonly string[]) =>
  (what) => [engine, join(distFolder, 'firstCall.js'), args[0]!, what, ...args.slice(1)]

const ownColumns = ({ path, name }: Engine, isQuick: boolean): readonly Column[] => {
  const column = (level: FeatureLevel, threads: Threads, isKernels = false): Column => {
    const plain = level === 'plain'
    const words = [
      ...(name === undefined ? [] : [`Node ${name}`]),
      ...(plain && name !== undefined ? ['plain'] : plain ? [] : [level]),
      ...(isKernels ? ['kernels only'] : []),
      ...(threads === 'all' ? [`${cores} threads`] : []),
    ]
    const args = ['pullback', level, String(threads === 'all' ? cores : 1)]
    return {
      id: ['pullback', ...(name === undefined ? [] : [`node${name}`]), level, ...(isKernels ? ['kernels'] : []), ...(threads === 'all' ? ['all'] : [])].join('/'), // prettier-ignore
      family: 'pullback',
      title: words.length === 0 ? 'pullback' : words.join(', '),
      threads,
      level,
      isKernels,
      ...(name === undefined ? {} : { node: name }),
      command: nodeCommand(path, isKernels ? [...args, 'kernels'] : args),
      ...(isKernels ? {} : { first: firstOf(path, args) }),
      isForeign: false,
    }
  }
  if (isQuick) {
    return [
      column('plain', 'one'),
      ...(name === undefined ? [column('plain', 'one', true)] : []),
      column('relaxed-wide', 'one'),
      column('relaxed', 'one'),
      column('plain', 'all'),
    ]
  }
  return [
    column('plain', 'one'),
    ...(name === undefined ? [column('plain', 'one', true)] : []),
    column('wide', 'one'),
    column('relaxed', 'one'),
    column('relaxed-wide', 'one'),
    column('plain', 'all'),
    column('relaxed', 'all'),
    column('relaxed-wide', 'all'),
  ]
}

const library = (id: Family, title: string): Column => ({
  id,
  family: id,
  title,
  threads: 'one',
  command: nodeCommand(process.execPath, [id]),
  ...(id === 'node' ? {} : { first: firstOf(process.execPath, [id]) }),
  isForeign: false,
})

const pythonFile = join(benchFolder, 'python', 'peers.py')

const foreign = (python: string, family: Family, threads: Threads): Column => {
  const args = [family, threads === 'all' ? 'all' : '1']
  const name = { jax: 'JAX', torch: 'torch', numpy: 'numpy' }[family as 'jax' | 'torch' | 'numpy']
  return {
    id: `${family}/${threads}`,
    family,
    title: `${name}, ${threads === 'all' ? `${cores} threads` : '1 thread'}`,
    threads,
    command: [python, pythonFile, ...args],
    ...(family === 'numpy' ? {} : { first: () => [python, pythonFile, 'first', ...args] }),
    isForeign: true,
  }
}

const runtime = (threads: Threads): Column => ({
  id: `onnxruntime/${threads}`,
  family: 'onnxruntime',
  title: `onnxruntime, ${threads === 'all' ? `${cores} threads` : '1 thread'}`,
  threads,
  command: nodeCommand(process.execPath, ['onnxruntime', 'plain', String(threads === 'all' ? cores : 1)]),
  isForeign: false,
})

/** Which of JAX, torch and numpy a Python has; undefined where there is no Python at all. */
const probe = (python: string): readonly Family[] | undefined => {
  try {
    const printed = execFileSync(python, [pythonFile, '--probe'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(printed) as readonly Family[]
  } catch {
    return undefined
  }
}

/** A Node of another version, fetched with npx if it is not there. */
const engineOf = (version: string): Engine | undefined => {
  try {
    const args = ['-y', `node@${version}`, '-p', 'process.execPath']
    const path = execFileSync('npx', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    return { path, name: version }
  } catch {
    return undefined
  }
}

export interface Cast {
  readonly columns: readonly Column[]
  /** Who is missing and why, a line each. */
  readonly notes: readonly string[]
}

/** Everybody who can take part here. */
export const castOf = (isQuick: boolean, nodes: readonly string[], wanted: (family: Family) => boolean): Cast => {
  const notes: string[] = []
  const engines: Engine[] = [{ path: process.execPath }]
  for (const version of nodes) {
    const engine = engineOf(version)
    if (engine === undefined) notes.push(`Node ${version} is left out: npx could not fetch it`)
    else engines.push(engine)
  }
  const python = process.env['PULLBACK_PYTHON'] ?? 'python3'
  const isAsked = (['jax', 'torch', 'numpy'] as const).some(wanted)
  const there = isAsked ? probe(python) : []
  const missing = (['jax', 'torch', 'numpy'] as const).filter((f) => wanted(f) && there?.includes(f) !== true)
  if (missing.length > 0) {
    notes.push(
      `${missing.join(', ')} left out: ${there === undefined ? `${python} does not run` : `${python} does not have them`} (PULLBACK_PYTHON names another Python)`,
    )
  }
  const threads: readonly Threads[] = cores > 1 ? ['one', 'all'] : ['one']
  const columns = [
    ...engines.flatMap((engine) => ownColumns(engine, isQuick)),
    library('jax-js', 'jax-js'),
    library('tfjs-wasm', 'tfjs wasm'),
    library('tfjs-cpu', 'tfjs cpu'),
    ...threads.map(runtime),
    ...(['jax', 'torch', 'numpy'] as const)
      .filter((family) => there?.includes(family) === true)
      .flatMap((family) => threads.map((t) => foreign(python, family, t))),
    library('node', 'Node'),
  ]
  const distinct = columns.filter(({ threads: t }) => cores > 1 || t === 'one')
  return { columns: distinct.filter(({ family }) => wanted(family)), notes }
}
