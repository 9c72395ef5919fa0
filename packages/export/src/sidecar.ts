/** The JSON file beside a module: names, types and places of its arguments and results. Written and read; no files. */
import { isDType, sizeOf, type DType, type Path, type Shape, type TreeDef } from '@pullback/core'
import type { ReadError } from './errors.ts'
import { E } from './fp.ts'
import { pathText, type Leaf } from './trace.ts'

/** The version of this format; a reader refuses others. */
export const SIDECAR_VERSION = 1

/** The platforms a module can be made for, as XLA names them. */
export const PLATFORMS = ['cpu', 'cuda', 'rocm', 'tpu'] as const
export type Platform = (typeof PLATFORMS)[number]

/** One argument or result of `main`. */
export interface SidecarLeaf {
  /** Its path as text, `[0].params.w`: unique among arguments, and among results. */
  readonly name: string
  /** Keys of records and indices of lists, from the tuple of arguments (or the result) down. */
  readonly path: readonly (string | number)[]
  readonly dtype: DType
  readonly shape: Shape
}

export interface SidecarArgument extends SidecarLeaf {
  /** Whether the caller gives its memory up to the call. */
  readonly donated: boolean
}

/** A tree with the numbers of its leaves in their places. */
export type Skeleton = number | null | readonly Skeleton[] | { readonly [key: string]: Skeleton }

export interface Sidecar {
  readonly format: 'pullback-stablehlo'
  readonly version: typeof SIDECAR_VERSION
  readonly name: string
  readonly platform: Platform
  readonly arguments: readonly SidecarArgument[]
  readonly results: readonly SidecarLeaf[]
  /** The tuple of arguments, and the result, as trees. */
  readonly argumentTree: Skeleton
  readonly resultTree: Skeleton
}

const entries = (path: Path): readonly (string | number)[] => path.map((e) => (e.tag === 'index' ? e.index : e.key))

const leafOf = ({ path, aval: { shape, dtype } }: Leaf): SidecarLeaf => ({
  name: pathText(path),
  path: entries(path),
  dtype,
  shape: [...shape],
})

/** The structure with leaf numbers: fp-ts sums and nodes of other classes as records or lists of their children. */
const skeletonOf = (root: TreeDef): Skeleton => {
  let next = 0
  const keyed = (keys: readonly string[], children: readonly TreeDef[]): Skeleton =>
    Object.fromEntries(children.map((child, i) => [keys[i] ?? String(i), go(child)]))
  const go = ({ kind, children }: TreeDef): Skeleton => {
    switch (kind.tag) {
      case 'leaf':
        return next++
      case 'null':
      case 'undefined':
        return null
      case 'array':
        return children.map(go)
      case 'record':
      case 'variant':
        return keyed(kind.keys, children)
      case 'custom': {
        const keys = kind.type.keys(kind.aux)
        return keys === undefined ? children.map(go) : keyed(keys, children)
      }
    }
  }
  return go(root)
}

export const makeSidecar = (
  name: string,
  platform: Platform,
  args: readonly (Leaf & { readonly donated: boolean })[],
  results: readonly Leaf[],
  argsDef: TreeDef,
  resultsDef: TreeDef,
): Sidecar => ({
  format: 'pullback-stablehlo',
  version: SIDECAR_VERSION,
  name,
  platform,
  arguments: args.map((a) => ({ ...leafOf(a), donated: a.donated })),
  results: results.map(leafOf),
  argumentTree: skeletonOf(argsDef),
  resultTree: skeletonOf(resultsDef),
})

/** Thrown and caught inside this file only. */
class Wrong extends Error {
  readonly at: string

  constructor(at: string, message: string) {
    super(message)
    this.at = at
  }
}

const kindOf = (x: unknown): string =>
  x === null
    ? 'null'
    : Array.isArray(x)
      ? 'a list'
      : typeof x === 'object'
        ? 'an object'
        : `${typeof x} ${JSON.stringify(x)}`

const record = (x: unknown, at: string): Readonly<Record<string, unknown>> => {
  if (typeof x !== 'object' || x === null || Array.isArray(x))
    throw new Wrong(at, `expected an object, got ${kindOf(x)}`)
  return x as Readonly<Record<string, unknown>> // an object that is no list
}

const listOf = (x: unknown, at: string): readonly unknown[] => {
  if (!Array.isArray(x)) throw new Wrong(at, `expected a list, got ${kindOf(x)}`)
  return x
}

const text = (x: unknown, at: string): string => {
  if (typeof x !== 'string') throw new Wrong(at, `expected text, got ${kindOf(x)}`)
  return x
}

const own = (r: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(r, key) ? r[key] : undefined)

const MAX_SIZE = 2 ** 53

const readLeaf = (x: unknown, at: string): SidecarLeaf => {
  const r = record(x, at)
  const shape = listOf(own(r, 'shape'), `${at}.shape`).map((n, i) => {
    if (!Number.isInteger(n) || (n as number) < 0)
      throw new Wrong(`${at}.shape[${i}]`, `expected a size, got ${kindOf(n)}`)
    return n as number // an integer
  })
  if (!(sizeOf(shape) < MAX_SIZE))
    throw new Wrong(`${at}.shape`, `expected fewer than 2^53 elements, got ${shape.join('x')}`)
  const dtype = own(r, 'dtype')
  if (!isDType(dtype)) throw new Wrong(`${at}.dtype`, `expected a dtype, got ${kindOf(dtype)}`)
  const path = listOf(own(r, 'path'), `${at}.path`).map((e, i) => {
    const fits = typeof e === 'string' || (typeof e === 'number' && Number.isInteger(e) && e >= 0)
    if (!fits) throw new Wrong(`${at}.path[${i}]`, `expected a key or an index, got ${kindOf(e)}`)
    return e
  })
  return { name: text(own(r, 'name'), `${at}.name`), path, dtype, shape }
}

const checkNames = (leaves: readonly SidecarLeaf[], at: string): void => {
  const seen = new Set<string>()
  leaves.forEach(({ name }, i) => {
    if (seen.has(name))
      throw new Wrong(`${at}[${i}].name`, `expected names that differ, got ${JSON.stringify(name)} twice`)
    seen.add(name)
  })
}

/** Deepest tree that is read: a hostile file must not exhaust the stack. */
const MAX_DEPTH = 200

const readSkeleton = (x: unknown, leaves: readonly SidecarLeaf[], at: string): Skeleton => {
  const seen = new Set<number>()
  const go = (node: unknown, path: readonly (string | number)[]): Skeleton => {
    if (path.length > MAX_DEPTH) throw new Wrong(at, `expected a tree of at most ${MAX_DEPTH} levels, got a deeper one`)
    if (node === null) return null
    if (typeof node === 'number') {
      const leaf = leaves[node]
      if (leaf === undefined || seen.has(node)) throw new Wrong(at, `expected each leaf's number once, got ${node}`)
      seen.add(node)
      const same = leaf.path.length === path.length && leaf.path.every((e, i) => e === path[i])
      if (!same) {
        throw new Wrong(at, `expected leaf ${node} at ${JSON.stringify(leaf.path)}, got it at ${JSON.stringify(path)}`)
      }
      return node
    }
    if (Array.isArray(node)) return node.map((child, i) => go(child, [...path, i]))
    return Object.fromEntries(Object.entries(record(node, at)).map(([key, child]) => [key, go(child, [...path, key])]))
  }
  const tree = go(x, [])
  if (seen.size !== leaves.length) {
    throw new Wrong(at, `expected the numbers of all ${leaves.length} leaves, got ${seen.size}`)
  }
  return tree
}

/** Checks a sidecar that came from outside, as JSON text or parsed; what it does not know is left out. */
export const readSidecar = (source: unknown): E.Either<ReadError, Sidecar> => {
  try {
    const r = record(typeof source === 'string' ? (JSON.parse(source) as unknown) : source, 'sidecar')
    if (own(r, 'format') !== 'pullback-stablehlo') {
      throw new Wrong('sidecar.format', `expected "pullback-stablehlo", got ${kindOf(own(r, 'format'))}`)
    }
    if (own(r, 'version') !== SIDECAR_VERSION) {
      throw new Wrong('sidecar.version', `expected ${SIDECAR_VERSION}, got ${kindOf(own(r, 'version'))}`)
    }
    const platform = PLATFORMS.find((p) => p === own(r, 'platform'))
    if (platform === undefined) {
      throw new Wrong('sidecar.platform', `expected one of ${PLATFORMS.join(', ')}, got ${kindOf(own(r, 'platform'))}`)
    }
    const args = listOf(own(r, 'arguments'), 'sidecar.arguments').map((x, i): SidecarArgument => {
      const at = `sidecar.arguments[${i}]`
      const donated = own(record(x, at), 'donated')
      if (typeof donated !== 'boolean')
        throw new Wrong(`${at}.donated`, `expected true or false, got ${kindOf(donated)}`)
      return { ...readLeaf(x, at), donated }
    })
    const results = listOf(own(r, 'results'), 'sidecar.results').map((x, i) => readLeaf(x, `sidecar.results[${i}]`))
    checkNames(args, 'sidecar.arguments')
    checkNames(results, 'sidecar.results')
    return E.right({
      format: 'pullback-stablehlo',
      version: SIDECAR_VERSION,
      name: text(own(r, 'name'), 'sidecar.name'),
      platform,
      arguments: args,
      results,
      argumentTree: readSkeleton(own(r, 'argumentTree'), args, 'sidecar.argumentTree'),
      resultTree: readSkeleton(own(r, 'resultTree'), results, 'sidecar.resultTree'),
    })
  } catch (e) {
    if (e instanceof Wrong) return E.left({ tag: 'read', at: e.at, message: e.message })
    if (e instanceof SyntaxError)
      return E.left({ tag: 'read', at: 'sidecar', message: `expected JSON, got ${e.message}` })
    throw e
  }
}
