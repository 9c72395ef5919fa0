/** A program as a line of events, and when each buffer holds a value that matters. Loops are laid out once. */
import { buffersOf, type BufferCopy, type Kernel, type KernelProgram, type SlicePair } from '../../kernel/kernel.ts'
import { rowStrides } from '../../kernel/rows.ts'

/** First and last event during which a buffer is in use: -1 is before the program, the number of events after it. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** A kernel without kernels inside, or a step of a structured one: copies, or the reading of a predicate or index. */
export interface Event {
  readonly kernel: Kernel | undefined
  readonly reads: readonly number[]
  readonly writes: readonly number[]
}

/** The events of kernels that are run row by row, so that none of them ends before the last one begins. */
export interface RowEvents extends Interval {
  /** The elements of each buffer that belong to one row, 0 where rows share elements. */
  readonly strides: ReadonlyMap<number, number>
}

export interface Schedule {
  readonly events: readonly Event[]
  readonly rows: readonly RowEvents[]
  /** Event number of each leaf kernel, in the order of a walk through the program. */
  readonly leaves: readonly number[]
  readonly live: readonly Interval[]
  /** The last event that reads each buffer, or the end of the loop around it if a later pass may; -1 for none. */
  readonly lastRead: readonly number[]
}

export const scheduleOf = (program: KernelProgram): Schedule => {
  const events: Event[] = []
  const leaves: number[] = []
  const loops: Interval[] = []
  const rows: RowEvents[] = []
  const step = (reads: readonly number[], writes: readonly number[]): void => {
    events.push({ kernel: undefined, reads, writes })
  }
  const slices = (pairs: readonly SlicePair[], isRead: boolean): void => {
    const stacked = pairs.map((p) => p.stacked)
    const slice = pairs.map((p) => p.slice)
    if (isRead) step(stacked, slice)
    else step(slice, stacked)
  }
  const carries = (list: readonly BufferCopy[]): void => {
    step(
      list.map((c) => c.from),
      list.map((c) => c.to),
    )
  }
  const visit = (k: Kernel): void => {
    const from = events.length
    switch (k.tag) {
      case 'loop':
      case 'reduce':
      case 'contract':
      case 'scatter':
      case 'sort':
      case 'host':
        leaves.push(events.length)
        events.push({ kernel: k, ...(isEmptyLoop(k) ? { reads: [], writes: [] } : buffersOf(k)) })
        return
      case 'rows':
        k.body.forEach(visit)
        rows.push({ from, to: events.length - 1, strides: rowStrides(k.body) })
        return
      case 'repeat':
        slices(k.reads, true)
        k.body.forEach(visit)
        slices(k.writes, false)
        carries(k.carries)
        break
      case 'while':
        k.condition.forEach(visit)
        step([k.predicate], [])
        k.body.forEach(visit)
        carries(k.carries)
        break
      case 'branch':
        step([k.index], [])
        for (const branch of k.branches) branch.forEach(visit)
        return
    }
    loops.push({ from, to: events.length - 1 })
  }
  program.kernels.forEach(visit)
  return { events, leaves, rows, ...liveness(program, events, loops) }
}

const isEmptyLoop = (k: Kernel): boolean => (k.tag === 'loop' || k.tag === 'reduce') && k.extents.includes(0)

const liveness = (
  program: KernelProgram,
  events: readonly Event[],
  loops: readonly Interval[],
): Pick<Schedule, 'live' | 'lastRead'> => {
  const end = events.length
  const count = program.buffers.length
  const from = new Array<number>(count).fill(Infinity)
  const to = new Array<number>(count).fill(-Infinity)
  const lastRead = new Array<number>(count).fill(-1)
  const touch = (b: number, at: number): void => {
    from[b] = Math.min(from[b]!, at)
    to[b] = Math.max(to[b]!, at)
  }
  for (const b of program.inputs) touch(b, -1)
  for (const c of program.constants) {
    touch(c.buffer, -1)
    touch(c.buffer, end)
  }
  events.forEach((e, at) => {
    for (const b of e.reads) {
      touch(b, at)
      lastRead[b] = Math.max(lastRead[b]!, at)
    }
    for (const b of e.writes) touch(b, at)
  })
  const isInput = new Set(program.inputs)
  // An input that is an output is handed back as it came and needs no place to the end.
  for (const b of program.outputs) if (!isInput.has(b)) touch(b, end)

  const live = from.map((f, b) => ({ from: Math.min(f, end), to: Math.max(to[b]!, -1) }))
  for (const loop of loops) {
    const { inside, carried } = touchedIn(events, loop)
    for (const b of inside) {
      // What comes from outside, goes outside, or passes from one round to the next lasts for the whole loop.
      if (from[b]! >= loop.from && to[b]! <= loop.to && !carried.has(b)) continue
      live[b] = { from: Math.min(live[b]!.from, loop.from), to: Math.max(live[b]!.to, loop.to) }
      if (lastRead[b]! >= loop.from) lastRead[b] = Math.max(lastRead[b]!, loop.to)
    }
  }
  return { live, lastRead }
}

/** The buffers used in a loop, and those among them that a round reads before it writes them. */
const touchedIn = (
  events: readonly Event[],
  loop: Interval,
): { readonly inside: ReadonlySet<number>; readonly carried: ReadonlySet<number> } => {
  const inside = new Set<number>()
  const carried = new Set<number>()
  for (let at = loop.from; at <= loop.to; at++) {
    const { reads, writes } = events[at]!
    for (const b of reads) if (!inside.has(b)) carried.add(b)
    for (const b of reads) inside.add(b)
    for (const b of writes) inside.add(b)
  }
  return { inside, carried }
}

/** Kernels without kernels inside, in the order of a walk through the program. */
export const leafKernels = (kernels: readonly Kernel[]): readonly Kernel[] =>
  kernels.flatMap((k) => {
    switch (k.tag) {
      case 'rows':
      case 'repeat':
        return leafKernels(k.body)
      case 'while':
        return [...leafKernels(k.condition), ...leafKernels(k.body)]
      case 'branch':
        return k.branches.flatMap(leafKernels)
      case 'loop':
      case 'reduce':
      case 'contract':
      case 'scatter':
      case 'sort':
      case 'host':
        return [k]
    }
  })
