/** Weights from Keras files into the trees of a layer: all of them, or an error that lists what does not fit. */
import type { E } from '../fp.ts'
import type { AnyLayer, Layer } from '../layer.ts'
import { withVars, type State } from '../state.ts'
import { Refusal, refusals, type KerasFileError } from './fileError.ts'
import type { Hdf5Array, Hdf5Group } from './hdf5/index.ts'
import { childNames, innermost, slugsOf, walk, type Assign, type Place } from './slots.ts'
import { at, groupAt, misfit, openKeras, toArray } from './weightFile.ts'

/** Parameters and state that belong together. */
export interface Loaded<P, V> {
  readonly params: P
  readonly state: State<V>
}

/**
 * The parameters and variables of a layer from a Keras file: `.weights.h5`, `.keras` or legacy `.h5`, of Keras 3, Keras 2
 * or tf.keras.
 *
 * `params` and `state` are those of `layer.init` for the input it was made for: they say which shapes and dtypes the file
 * must have, and stay as they are. Floating weights are converted to their dtypes. Layers of a container are found by
 * their names where the file has them all, else by class and order, as Keras finds them. A layer that is no container
 * is taken for the only one of its file, or the file for its own weights. Weights of an optimiser are passed over.
 *
 * The file may be damaged or made to do harm: shapes, dtypes and places of everything are checked before arrays are made.
 * Left lists every weight that is missing, left over or does not fit, with its path in the file.
 *
 * @example
 * const loaded = loadKerasWeights(bytes, net, params, state)
 * if (E.isLeft(loaded)) console.error(showKerasFileError(loaded.left))
 */
export const loadKerasWeights = <P, V, X, Y>(
  bytes: Uint8Array,
  layer: Layer<P, V, X, Y>,
  params: P,
  state: State<V>,
): E.Either<KerasFileError, Loaded<P, V>> =>
  refusals(() => {
    const root = openKeras(bytes).weights
    const found = readWeights(root, layer, { params, vars: state.vars })
    return { params: found.params as P, state: withVars(state, found.vars as V) } // the trees that came, with other arrays
  })

/** Of the arrays in it only shape and dtype are read, so that specs may stand for them. */
interface Trees {
  readonly params: unknown
  readonly vars: unknown
}

/** The trees with the arrays of a file; throws Refusal listing what does not fit. */
export const readWeights = (root: Hdf5Group, layer: AnyLayer, trees: Trees): Trees => {
  const legacy = root.texts('layer_names') !== undefined ? root : groupAt(root, ['model_weights'])
  const problems: string[] = []
  const matched: Hdf5Array[] = []
  const visitor = legacy === undefined ? byPlace(root) : byOrder(legacy, layer, trees)
  walk(layer, trees, {
    ...visitor,
    unknown: (groups, { className }) => {
      problems.push(`${groups.join('/')}: weights must be in a flat record to have places, got others in ${className}`)
    },
    weight: (place, weight) => {
      const { path, found } = visitor.find(place)
      if (found === undefined) problems.push(`${path}: must be in the file, got nothing there`)
      else if (found.tag === 'group') problems.push(`${path}: must be an array, got a group`)
      else {
        const wrong = misfit(found, weight)
        if (wrong !== undefined) problems.push(`${path}: ${wrong}`)
        matched.push(found)
      }
      return weight
    },
  })
  problems.push(...visitor.leftOver(new Set(matched)))
  if (problems.length > 0) throw new Refusal(problems)
  const arrays = matched.values()
  return walk(layer, trees, {
    ...visitor,
    unknown: () => undefined,
    weight: (_, weight) => {
      const next = arrays.next()
      if (next.done === true) throw new Error('internal: fewer arrays than were compared')
      return toArray(next.value, weight.dtype)
    },
  })
}

interface Source {
  readonly assign: Assign
  readonly find: (place: Place) => { readonly path: string; readonly found: Hdf5Array | Hdf5Group | undefined }
  /** A problem for each array that no weight has taken. */
  readonly leftOver: (taken: ReadonlySet<Hdf5Array>) => readonly string[]
}

/** Files since Keras 2.13: a group for each layer, numbered weights in its `vars`. */
const byPlace = (root: Hdf5Group): Source => {
  // tf.keras 2.13 has another name for the groups of containers.
  const other = '_layer_checkpoint_dependencies'
  const isOther = root.children.has(other)
  const named = (groups: readonly string[]): readonly string[] =>
    isOther ? groups.map((g) => (g === 'layers' ? other : g)) : groups
  const isContainer = root.children.has(isOther ? other : 'layers')
  // A file of a model with one layer, read into that layer alone.
  const only = isContainer ? [...(groupAt(root, named(['layers']))?.children.keys() ?? [])] : []
  const pathOf = ({ groups, index }: Place): readonly string[] => {
    const inModel = isContainer && groups[0] !== 'layers' && only.length === 1 ? ['layers', ...only, ...groups] : groups
    const path = [...named(inModel), 'vars', String(index)]
    if (at(root, path) !== undefined) return path
    // tf.keras names the projections of attention by private attributes.
    const last = path.at(-3) ?? ''
    const hidden = [...path.slice(0, -3), `_${last}`, ...path.slice(-2)]
    return last.endsWith('_dense') && at(root, hidden) !== undefined ? hidden : path
  }
  return {
    find: (place) => {
      const path = pathOf(place)
      return { path: path.join('/'), found: at(root, path) }
    },
    assign: (container, groups) => {
      const slugs = slugsOf(container)
      const inFile = groupAt(root, named([...groups, 'layers']))
      return inFile === undefined ? slugs : namedSlugs(container, slugs, inFile)
    },
    leftOver: (taken) =>
      arraysIn(root, [])
        .filter(({ path, array }) => !taken.has(array) && !NO_WEIGHTS.test(path))
        .map(
          ({ path, array }) =>
            `${path}: must belong to a weight of the layer, got [${array.shape.join(', ')}] too many`,
        ),
  }
}

/** Groups whose arrays are no weights of layers: of the optimiser, of random numbers, of metrics. */
const NO_WEIGHTS = /(^|\/)(optimizer|_?seed_generator|metrics|compile_metrics|_compile_metrics)\//

/** The groups of layers by the names stored in them, for each class of which all names are there. */
const namedSlugs = (container: AnyLayer, slugs: readonly string[], inFile: Hdf5Group): readonly string[] => {
  const names = childNames(container)
  const byClass = new Map<string, number[]>()
  container.layers.forEach((layer, i) => {
    const { className } = innermost(layer)
    byClass.set(className, [...(byClass.get(className) ?? []), i])
  })
  const result = [...slugs]
  for (const members of byClass.values()) {
    const places = new Map<string, string>()
    for (const i of members) {
      const slug = slugs[i] ?? ''
      const name = groupAt(inFile, [slug, 'vars'])?.texts('name')?.[0]
      if (name !== undefined) places.set(name, slug)
    }
    if (places.size !== members.length || !members.every((i) => places.has(names[i] ?? ''))) continue
    for (const i of members) result[i] = places.get(names[i] ?? '') ?? ''
  }
  return result
}

const arraysIn = (
  group: Hdf5Group,
  path: readonly string[],
): readonly { readonly path: string; readonly array: Hdf5Array }[] =>
  [...group.children].flatMap(([name, child]) =>
    child.tag === 'group' ? arraysIn(child, [...path, name]) : [{ path: [...path, name].join('/'), array: child }],
  )

interface LegacyLayer {
  readonly name: string
  readonly weights: readonly string[]
}

/** Older files: for each layer of the model its weights in order, those that are trained first. */
const byOrder = (root: Hdf5Group, layer: AnyLayer, trees: Trees): Source => {
  const inFile = (listOf(root, 'layer_names') ?? [])
    .map((name): LegacyLayer => ({ name, weights: listOf(groupAt(root, name.split('/')), 'weight_names') ?? [] }))
    .filter(({ weights }) => weights.length > 0)
  // The weights of the layer by the group of the model's layer they belong to; a layer alone is a model of one.
  const places = new Map<string, Place[]>()
  const names = new Map<string, string>()
  const groupOf = ({ groups }: Place): string => (groups[0] === 'layers' ? (groups[1] ?? '') : '')
  walk(layer, trees, {
    assign: slugsOf,
    unknown: () => undefined,
    layer: (groups, _, name) => {
      if (groups.length === 2) names.set(groups[1] ?? '', name)
    },
    weight: (place, weight) => {
      places.set(groupOf(place), [...(places.get(groupOf(place)) ?? []), place])
      return weight
    },
  })
  const groups = [...places.keys()]
  const hasNames = groups.every((g) => inFile.some(({ name }) => name === names.get(g)))
  const paths = new Map<string, string>()
  groups.forEach((group, i) => {
    const source = hasNames ? inFile.find(({ name }) => name === names.get(group)) : inFile[i]
    const own = places.get(group) ?? []
    const ordered = [...own.filter((p) => p.isTrainable), ...own.filter((p) => !p.isTrainable)]
    ordered.forEach((place, k) => {
      const name = source?.weights[k]
      const where = source?.name ?? `layer ${i}`
      paths.set(keyOf(place), name === undefined ? `${where}/weight ${k}` : `${where}/${name}`)
    })
  })
  const find = (path: string): Hdf5Array | Hdf5Group | undefined => at(root, path.split('/'))
  return {
    assign: slugsOf,
    find: (place) => {
      const path = paths.get(keyOf(place)) ?? ''
      return { path, found: find(path) }
    },
    leftOver: (taken) =>
      inFile
        .flatMap(({ name, weights }) => weights.map((weight) => `${name}/${weight}`))
        .flatMap((path) => {
          const found = find(path)
          if (found === undefined) return [`${path}: must be in the file, got its name only`]
          return found.tag === 'array' && taken.has(found) ? [] : [`${path}: must belong to a weight of the layer, got one too many`] // prettier-ignore
        }),
  }
}

const keyOf = ({ groups, index }: Place): string => [...groups, index].join('/')

/** The entries of an attribute, which h5py may have cut into several where it is long. */
const listOf = (group: Hdf5Group | undefined, name: string): readonly string[] | undefined => {
  const whole = group?.texts(name)
  if (whole !== undefined || group === undefined) return whole
  const parts: string[] = []
  for (let i = 0; ; i++) {
    const part = group.texts(`${name}${i}`)
    if (part === undefined) return i === 0 ? undefined : parts
    parts.push(...part)
  }
}
