/** Arrays given up to a compiled function: which results take their memory over, and handing it over for one call. */
import { flatten, pathsOf, shapesEqual, showPath, type NdArray, type Storage, type TreeDef } from '@pullback/core'
import { showAval } from '../aval.ts'
import { outputAvals, type Program } from '../program.ts'

/** Runs `call` with the arrays' storages, those that are taken being donated for good unless it throws. */
export const withDonated = <A>(
  name: string,
  arrays: readonly NdArray[],
  taken: readonly boolean[],
  def: TreeDef,
  call: (storages: readonly Storage[]) => A,
): A => {
  const storages = new Array<Storage>(arrays.length)
  let done = false
  try {
    if (!claim(arrays, taken, storages)) {
      giveBack(arrays, taken, storages)
      checkDonation(name, arrays, taken, def)
      for (const x of arrays) void x.storage // throws for the one that was donated earlier
    }
    const out = call(storages)
    done = true
    return out
  } finally {
    if (!done) giveBack(arrays, taken, storages)
  }
}

/** Donates what is taken and fills `storages`; false, with some left undone, if an array was given away or occurs twice. */
const claim = (arrays: readonly NdArray[], taken: readonly boolean[], storages: Storage[]): boolean => {
  for (let i = 0; i < arrays.length; i++) {
    if (taken[i] !== true) continue
    if (arrays[i]!.isDonated) return false
    storages[i] = arrays[i]!.donate()
  }
  for (let i = 0; i < arrays.length; i++) {
    if (taken[i] === true) continue
    if (arrays[i]!.isDonated) return false
    storages[i] = arrays[i]!.storage
  }
  return true
}

/** Undoes the donations that `claim` made. */
const giveBack = (arrays: readonly NdArray[], taken: readonly boolean[], storages: readonly Storage[]): void => {
  storages.forEach((s, i) => {
    if (taken[i] === true) arrays[i]!.restore(s)
  })
}

const checkDonation = (name: string, arrays: readonly NdArray[], taken: readonly boolean[], def: TreeDef): void => {
  const seen = new Map<NdArray, number>()
  arrays.forEach((x, i) => {
    const before = seen.get(x)
    if (before !== undefined && (taken[i] === true || taken[before] === true)) {
      const paths = pathsOf(def)
      throw new TypeError(
        `jit: a donated array must be passed once, got the same ${showAval(x)} as argument ${showPath(paths[before]!)} and ${showPath(paths[i]!)} of ${name}`,
      )
    }
    seen.set(x, i)
  })
}

/** For each dynamic leaf, whether its argument is donated. */
export const donatedLeaves = (
  args: readonly unknown[],
  fixed: readonly number[],
  given: readonly number[],
): readonly boolean[] =>
  args.flatMap((x, i) => (fixed.includes(i) ? [] : flatten(x).leaves.map(() => given.includes(i))))

/** For each dynamic leaf the output that takes its memory over, the first of its type not yet taken, or -1. */
export const matchDonations = (
  p: Program,
  skip: number,
  donates: readonly boolean[],
  title: string,
): readonly number[] => {
  if (!donates.includes(true)) return donates.map(() => -1)
  const outs = outputAvals(p)
  const free = new Set(outs.keys())
  const inputs = new Set<unknown>(p.inputs)
  const seen = new Set<unknown>()
  // An output that is an input, or occurs twice, keeps its own memory.
  p.outputs.forEach((a, i) => {
    if (a.tag === 'literal' || inputs.has(a) || seen.has(a)) free.delete(i)
    seen.add(a)
  })
  return donates.map((d, i) => {
    if (!d) return -1
    const a = p.inputs[skip + i]!.aval
    for (const o of free) {
      if (outs[o]!.dtype === a.dtype && shapesEqual(outs[o]!.shape, a.shape)) {
        free.delete(o)
        return o
      }
    }
    if (seen.has(p.inputs[skip + i]!)) return -1
    console.warn(`${title}: no result has the type of donated ${showAval(a)}, so it is kept`)
    return -1
  })
}
