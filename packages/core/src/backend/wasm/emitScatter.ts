/** Emits scatters: values, guards and addresses in vectors, merged into memory element by element in order. */
import { bytesOf, type KernelDType } from '../../dtype.ts'
import type { ScatterKernel } from '../../kernel/kernel.ts'
import { Body, levelsOf, type Copy } from './body.ts'
import { cutLoops, emitDriver, pointsPerCall } from './chunks.ts'
import type { EmitContext } from './context.ts'
import { buildDag } from './dag.ts'
import { referencesOf, widthOf } from './emitLoop.ts'
import type { FunctionBuilder } from './assembler.ts'
import { emitBinary, type Width } from './lanes.ts'
import { emitLoad, emitStore } from './lanesMemory.ts'
import { mergeLoops, Walk } from './nest.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { I32, V128 } from './opcodes.ts'
import { emitRow } from './rows.ts'

export const emitScatterKernel = (context: EmitContext, kernel: ScatterKernel): number => {
  const { extents, buffer, merge } = kernel
  const { dtype } = kernel.value
  const dag = buildDag([kernel.address, kernel.guard, kernel.value])
  const [address, guard, value] = [kernel.address, kernel.guard, kernel.value].map((e) => dag.numberOf(e)) as [
    number,
    number,
    number,
  ] // one number per root
  const roots = [address, guard, value]
  const width: Width = dtype === 'float64' ? 2 : widthOf(dag)
  const { references, indexed } = referencesOf(dag, [])
  // Points keep their order: later ones win.
  const dims = extents.map((_, d) => d)
  const loops = mergeLoops(dims, extents, references, indexed)
  const inner = loops.length - 1
  const cut = cutLoops(loops, 1, pointsPerCall(dag.nodes.length + 16), width)

  return emitDriver(context.module, loops, cut, (f, outer, from, to) => {
    const walk = new Walk(context, f, loops)
    for (const r of references) walk.register(r)
    const body = new Body(context, walk, dag, levelsOf(dag, walk, inner), inner, width)
    const points = (vectors: readonly Copy[]): void => {
      vectors.forEach((copy, c) => {
        body.begin(roots, c, c + 1)
        const [addresses, guards, values] = roots.map((r) => {
          body.push(r, copy, c)
          const v = f.local(V128)
          f.set(v)
          return v
        }) as [number, number, number] // one local per root
        for (let lane = 0; lane < copy.active; lane++) {
          mergeLane(context, f, { buffer, dtype, merge, width, lane, addresses, guards, values })
        }
        f.free(addresses, guards, values)
      })
    }
    const whole: readonly Copy[] = [{ shift: 0, active: width }]
    const nest = (loop: number): void => {
      const extent = loops[loop]!.extent
      const [first, last] = loop === outer.length ? [from, to] : [0, extent]
      if (loop === inner) {
        emitRow(walk, { extent, width, copies: 1, from: first, to: last, points })
        return
      }
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
    body.hoist(-1, roots, whole)
    outer.forEach((counter, loop) => {
      walk.enterAt(counter)
      body.hoist(loop, roots, whole)
    })
    nest(outer.length)
  })
}

interface Lane {
  readonly buffer: number
  readonly dtype: KernelDType
  readonly merge: ScatterKernel['merge']
  readonly width: Width
  readonly lane: number
  readonly addresses: number
  readonly guards: number
  readonly values: number
}

/** If the guard holds and the address is inside the buffer: element = merge(element, value). */
const mergeLane = (context: EmitContext, f: FunctionBuilder, l: Lane): void => {
  const bytes = bytesOf(l.dtype)
  const at = f.local(I32)
  f.get(l.addresses).lane(simd.i32x4_extract_lane, l.lane).tee(at)
  // Negative addresses are large ones without sign.
  f.i32(context.buffer(l.buffer).elements).op(op.i32_lt_u)
  f.get(l.guards).lane(simd.i32x4_extract_lane, l.lane).op(op.i32_and)
  f.if()
  f.get(at).i32(bytes).op(op.i32_mul).set(at)
  const place = { pointer: at, offset: context.address(l.buffer) }
  const x = f.local(V128)
  if (l.merge !== 'set') emitLoad(f, l.dtype, place, 0, l.width, 1)
  f.get(l.values)
  const shuffle = Array.from({ length: 16 }, (_, b) => {
    const size = l.dtype === 'float64' ? 8 : 4
    return l.lane * size + (b % size)
  })
  if (l.lane > 0) f.get(l.values).shuffle(shuffle)
  if (l.merge !== 'set') emitBinary(f, l.merge, l.dtype, l.width, context)
  f.set(x)
  emitStore(f, l.dtype, place, 1, l.width, 1, x)
  f.end()
  f.free(at, x)
}
