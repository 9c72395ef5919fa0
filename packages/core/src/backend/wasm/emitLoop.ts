/** Emits loop kernels: dimensions merged and ordered, the best one in vectors, the rest of a row by lanes. */
import { bytesOf } from '../../dtype.ts'
import type { LoopKernel, Store } from '../../kernel/kernel.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { buildDag, type Dag } from './dag.ts'
import type { Width } from './lanes.ts'
import { mergeLoops, vectorScore, Walk, type NestLoop, type Reference } from './nest.ts'
import { emitPoints, emitRow } from './rows.ts'

/** Lanes that carry all values of a kernel: two once a float64 is among them. */
export const widthOf = (dag: Dag): Width => (dag.nodes.some((n) => n.e.dtype === 'float64') ? 2 : 4)

/** All memory references of a kernel, and the dimensions whose index it uses. */
export const referencesOf = (
  dag: Dag,
  stores: readonly Store[],
): { readonly references: readonly Reference[]; readonly indexed: ReadonlySet<number> } => {
  const references: Reference[] = stores.map((s) => ({
    access: s.access,
    bytes: bytesOf(s.value.dtype),
    isStore: true,
  }))
  const indexed = new Set<number>()
  for (const { e } of dag.nodes) {
    if (e.tag === 'load') references.push({ access: e.access, bytes: bytesOf(e.dtype), isStore: false })
    else if (e.tag === 'index') indexed.add(e.dim)
  }
  return { references, indexed }
}

/** Kernels of fewer operations than this run two vectors per round. */
const CHEAP = 24

export const emitLoopKernel = (context: EmitContext, kernel: LoopKernel): number => {
  const { extents, stores } = kernel
  const dag = buildDag(stores.map((s) => s.value))
  const roots = stores.map((s) => dag.numberOf(s.value))
  const width = widthOf(dag)
  const { references, indexed } = referencesOf(dag, stores)
  const loops = orderLoops(extents, references, indexed)
  const inner = loops.length - 1
  const extent = loops[inner]?.extent ?? 1
  const copies = dag.nodes.length <= CHEAP && extent >= 4 * width ? 2 : 1
  const cut = cutLoops(loops, 1, pointsPerCall(dag.nodes.length), width * copies)

  return emitDriver(context.module, loops, cut, (f, outer, from, to) => {
    const walk = new Walk(f, loops)
    for (const r of references) walk.register(r.access, r.bytes)
    const body = new Body(context, walk, dag, levelsOf(dag, walk, inner), inner, width)
    const points = (vectors: readonly Copy[]): void => {
      emitPoints(context, body, stores, roots, vectors, inner)
    }
    const whole: readonly Copy[] = [{ shift: 0, active: width }]
    const hoist = (level: number): void => void body.hoist(level, roots, whole)
    const nest = (loop: number): void => {
      if (loop === inner) {
        const [first, last] = loop === outer.length ? [from, to] : [0, extent]
        emitRow(walk, { extent, width, copies, from: first, to: last, points })
        return
      }
      const [first, last] = loop === outer.length ? [from, to] : [0, loops[loop]!.extent]
      walk.loop(
        first,
        last,
        1,
        () => {
          const release = body.hoist(loop, roots, whole)
          nest(loop + 1)
          release()
        },
        true,
      )
    }
    if (inner < 0) {
      points([{ shift: 0, active: 1 }])
      return
    }
    hoist(-1)
    outer.forEach((counter, loop) => {
      walk.enterAt(counter)
      hoist(loop)
    })
    nest(outer.length)
  })
}

/** The vector loop innermost, the others as they were. */
const orderLoops = (
  extents: readonly number[],
  references: readonly Reference[],
  indexed: ReadonlySet<number>,
): readonly NestLoop[] => {
  const dims = extents.flatMap((e, d) => (e > 1 ? [d] : []))
  let best = dims[dims.length - 1]
  if (best === undefined) return []
  for (let i = dims.length - 2; i >= 0; i--) {
    const d = dims[i]!
    if (vectorScore(d, extents[d]!, references) > vectorScore(best, extents[best]!, references)) best = d
  }
  return mergeLoops([...dims.filter((d) => d !== best), best], extents, references, indexed)
}
