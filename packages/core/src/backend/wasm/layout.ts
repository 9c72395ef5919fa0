/** Where each buffer of a program lies in linear memory: liveness, sharing and packing. Nothing is emitted or allocated here. */
import { bytesOf } from '../../dtype.ts'
import { SEAL_BYTES } from '../../sealed.ts'
import { readsOf, type Kernel, type KernelProgram, type LoopKernel, type ReduceKernel } from '../../kernel/kernel.ts'
import type { Access } from '../../kernel/expr.ts'
import { scheduleOf, type Interval } from './schedule.ts'

/** Every buffer starts at a multiple of this. */
export const ALIGN = 64

/** Readable bytes behind the last buffer, so that whole-vector loads at a row's end stay inside the memory. Never written. */
export const SLACK = 256

/** Bytes of large arguments that a program may keep for its next call. */
export const KEEP_BYTES: number = 2 ** 26

/** Bytes a wasm32 memory can hold. */
export const MAX_BYTES: number = 2 ** 32

/** A donated input and the output that takes its place. */
export interface Donation {
  /** Positions in `inputs` and `outputs`. */
  readonly input: number
  readonly output: number
  /** The output was computed elsewhere and is moved into the input's place when the program ends. */
  readonly copy: boolean
}

export interface Layout {
  /** Byte address of each buffer; buffers nobody touches have one too. */
  readonly addresses: readonly number[]
  /** Byte address and size of the working space of each kernel that has none inside, in the order of a walk through the program. */
  readonly scratch: readonly number[]
  readonly scratchBytes: readonly number[]
  /** Bytes of memory the program needs, slack included. */
  readonly bytes: number
  readonly donations: readonly Donation[]
  /** When each buffer is in use. */
  readonly live: readonly Interval[]
  /** By input position: whether its elements still lie there, untouched, when the program has ended. */
  readonly keeps: readonly boolean[]
}

export interface LayoutOptions {
  /** Bytes of working space that each such kernel needs while it runs. */
  readonly scratchBytes: readonly number[]
  /** Donated places keep their value between runs, so nothing else may lie there at any time. */
  readonly residents: boolean
  /** Unused bytes kept between buffers; tests look for stray writes there. */
  readonly guardBytes: number
  /** Large inputs that are not donated stay to the end if they take no more than this together. */
  readonly keepBytes: number
  /** Bytes that are kept of a buffer at a time, if not all. */
  readonly windows: ReadonlyMap<number, { readonly bytes: number }>
}

/** A byte range with the interval during which it is occupied; several buffers may share one. */
interface Place {
  bytes: number
  from: number
  to: number
  address: number
}

const sameAccess = (a: Access, b: Access): boolean =>
  a.offset === b.offset && a.strides.length === b.strides.length && a.strides.every((s, d) => s === b.strides[d])

/**
 * Whether `kernel` may write `output` over `input` while it still reads it: a loop in which every read of the input
 * is of the very element that the point then writes.
 */
export const mayOverwrite = (kernel: Kernel, input: number, output: number): boolean => {
  if (kernel.tag !== 'loop') return false
  const stores = kernel.stores.filter((s) => s.buffer === output)
  const first = stores[0]
  if (first === undefined || stores.length > 1) return false
  for (const e of readsOf(kernel)) {
    if (e.buffer === input && (e.tag === 'loadAt' || !sameAccess(e.access, first.access))) return false
  }
  // A repeated element would be written by one point and read by another.
  return isInjective(first.access, kernel.extents)
}

/**
 * Whether the points of a kernel can be done in any order, by several threads: each result is written once, and none is
 * read but by the point that writes it.
 */
export const isIndependent = (kernel: LoopKernel | ReduceKernel): boolean => {
  if (!kernel.stores.every((s) => isInjective(s.access, kernel.extents))) return false
  for (const e of readsOf(kernel)) {
    for (const s of kernel.stores) {
      if (s.buffer === e.buffer && (e.tag === 'loadAt' || !sameAccess(e.access, s.access))) return false
    }
  }
  return true
}

/** Whether no two points share an element: sorted by stride, each dimension steps over all that the smaller ones reach. */
export const isInjective = (access: Access, extents: readonly number[]): boolean => {
  const dims = extents
    .map((extent, d) => ({ extent, stride: Math.abs(access.strides[d]!) }))
    .filter((d) => d.extent > 1)
    .sort((a, b) => a.stride - b.stride)
  let reach = 0
  for (const d of dims) {
    if (d.stride <= reach) return false
    reach += d.stride * (d.extent - 1)
  }
  return true
}

/**
 * Plans the memory of a program.
 * @throws RangeError when it needs more than a 32-bit memory holds.
 */
export const planLayout = (program: KernelProgram, options: LayoutOptions): Layout => {
  const { buffers, inputs, outputs } = program
  const { events, leaves, rows, lastRead, ...schedule } = scheduleOf(program)
  const end = events.length
  const { windows } = options
  const bytes = buffers.map((b, i) => windows.get(i)?.bytes ?? b.elements * bytesOf(b.dtype))
  const lasting = new Set(inputs.filter((b, i) => program.donated[i]! < 0 && bytes[b]! >= SEAL_BYTES))
  const isKept = [...lasting].reduce((sum, b) => sum + bytes[b]!, 0) <= options.keepBytes
  const live = isKept ? schedule.live.map((l, b) => (lasting.has(b) ? { ...l, to: end } : l)) : schedule.live
  const isInput = new Set(inputs)
  const fixed = new Set([...outputs, ...program.constants.map((c) => c.buffer)])
  /** Whether event `at` may write `output` where `input` lies. */
  const mayReplace = (at: number, input: number, output: number): boolean => {
    const kernel = events[at]?.kernel
    return kernel !== undefined && mayOverwrite(kernel, input, output) && keepsRows(at, input, output)
  }
  /** Whether `output`, first written at event `at`, may lie where `input` does though other rows still read that. */
  const keepsRows = (at: number, input: number, output: number): boolean => {
    const strides = rows.find((r) => r.from <= at && at <= r.to)?.strides
    const stride = strides?.get(input)
    return stride === undefined || (stride > 0 && stride === strides?.get(output))
  }

  const places: (Place | undefined)[] = new Array<Place | undefined>(buffers.length).fill(undefined)
  const donations: Donation[] = []

  // Donated inputs first: their outputs move in where the last read allows it.
  const taken = new Set<number>()
  program.donated.forEach((output, input) => {
    if (output < 0) return
    const i = inputs[input]!
    const o = outputs[output]!
    if (i === o || isInput.has(o) || fixed.has(i) || taken.has(o) || places[i] !== undefined) return
    if (program.constants.some((c) => c.buffer === o)) return
    taken.add(o)
    const first = live[o]!.from
    const legal = (first > lastRead[i]! && keepsRows(first, i, o)) || (first === lastRead[i] && mayReplace(first, i, o))
    const place = { bytes: bytes[i]!, from: -1, to: options.residents ? end : live[i]!.to, address: 0 }
    if (legal) place.to = end
    places[i] = place
    if (legal) places[o] = place
    // Moved in at the end: the place must be free of others then.
    else if (options.residents) place.to = end
    donations.push({ input, output, copy: !legal })
  })

  // Then any result that can be written over an operand that dies there.
  const overwritten = new Set<number>()
  events.forEach(({ reads, writes }, at) => {
    for (const o of writes) {
      if (places[o] !== undefined || live[o]!.from !== at || isInput.has(o)) continue
      const i = reads.find(
        (r) =>
          r !== o &&
          live[r]!.to === at &&
          !fixed.has(r) &&
          !overwritten.has(r) &&
          bytes[r] === bytes[o] &&
          windows.has(r) === windows.has(o) &&
          buffers[r]!.dtype === buffers[o]!.dtype &&
          (places[r] === undefined || places[r].to === at) &&
          mayReplace(at, r, o),
      )
      if (i === undefined) continue
      overwritten.add(i)
      const place = places[i] ?? { bytes: bytes[i]!, from: live[i]!.from, to: live[i]!.to, address: 0 }
      place.to = live[o]!.to
      places[i] = place
      places[o] = place
    }
  })
  buffers.forEach((_, b) => {
    places[b] ??= { bytes: bytes[b]!, from: live[b]!.from, to: live[b]!.to, address: 0 }
  })

  const scratch = options.scratchBytes.map((n, i): Place => {
    const at = leaves[i]!
    return { bytes: n, from: at, to: at, address: 0 }
  })
  const all = [...new Set([...(places as Place[]), ...scratch])]
  for (const r of rows) {
    for (const p of all) {
      if (p.from > r.to || p.to < r.from) continue
      p.from = Math.min(p.from, r.from)
      p.to = Math.max(p.to, r.to)
    }
  }
  const top = pack(all, ALIGN, options.guardBytes)
  if (top + SLACK > MAX_BYTES) {
    const sizes = bytes.filter((n) => n > 2 ** 24).map((n) => `${Math.ceil(n / 2 ** 20)} MiB`)
    throw new RangeError(
      `compile: a program may use at most 4096 MiB of memory at a time, got ${Math.ceil(top / 2 ** 20)} MiB (large buffers: ${sizes.slice(0, 12).join(', ')})`,
    )
  }
  const written = new Set(events.flatMap((e) => e.writes))
  const isAlone = (b: number): boolean => {
    const own = places[b]!
    const others = all.filter((p) => p !== own && p.bytes > 0)
    return (
      !written.has(b) &&
      places.every((p, other) => p !== own || other === b) &&
      others.every((p) => p.address >= own.address + own.bytes || own.address >= p.address + p.bytes)
    )
  }
  return {
    addresses: places.map((p) => p!.address),
    scratch: scratch.map((p) => p.address),
    scratchBytes: options.scratchBytes,
    bytes: top + SLACK,
    donations,
    live,
    keeps: inputs.map((b) => lasting.has(b) && isAlone(b)),
  }
}

const alignUp = (n: number): number => Math.ceil(n / ALIGN) * ALIGN

/** Gives every place an address, largest first, each at the lowest gap left by those alive at the same time. Returns the end. */
const pack = (places: readonly Place[], base: number, guardBytes: number): number => {
  let top = base
  /** By address. */
  const placed: Place[] = []
  for (const p of [...places].sort((a, b) => b.bytes - a.bytes || a.from - b.from)) {
    let address = base
    if (p.bytes > 0) {
      for (const q of placed) {
        if (q.from > p.to || p.from > q.to) continue
        if (address + p.bytes + guardBytes <= q.address) break
        address = Math.max(address, alignUp(q.address + q.bytes + guardBytes))
      }
      let i = placed.length
      while (i > 0 && placed[i - 1]!.address > address) i--
      placed.splice(i, 0, p)
      top = Math.max(top, address + p.bytes + guardBytes)
    }
    p.address = address
  }
  return alignUp(top)
}
