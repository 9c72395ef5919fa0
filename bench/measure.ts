/** Timing: blocks of calls, contestants taking turns, medians. */

/** Something to be timed beside others. */
export interface Contestant {
  readonly id: string
  /** Called before each block, outside the time taken. */
  prepare(): Promise<void>
  run(): unknown
}

export interface Effort {
  /** Blocks per contestant. */
  readonly blocks: number
  /** A block lasts at least this long, and takes at least one call. */
  readonly blockMs: number
  /** Calls before the first block use at least this much processor time, so that engines reach their optimised code. */
  readonly warmupMs: number
}

/** Milliseconds since some moment. */
export type Clock = () => number

export const wallClock: Clock = () => performance.now()

/** Processor time of the process: steady where other processes share the machine, but it counts background threads too. */
export const cpuClock: Clock = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds per call in each block, by contestant. */
export type Samples = ReadonlyMap<string, readonly number[]>

export const median = (xs: readonly number[]): number => {
  const sorted = xs.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Milliseconds per call over calls that last at least `ms`; the clock is read once per `batch` calls. */
const timeBlock = (clock: Clock, run: () => unknown, ms: number, batch: number): number => {
  let calls = 0
  const start = clock()
  let elapsed = 0
  do {
    for (let i = 0; i < batch; i++) run()
    calls += batch
    elapsed = clock() - start
  } while (elapsed < ms)
  return elapsed / calls
}

/** Times contestants in turns, so that other load on the machine meets all of them; another one begins each round. */
export const measure = async (contestants: readonly Contestant[], effort: Effort, clock: Clock): Promise<Samples> => {
  const samples = new Map<string, number[]>(contestants.map(({ id }) => [id, []]))
  const batches = new Map<string, number>()
  for (const c of contestants) {
    await c.prepare()
    const perCall = timeBlock(cpuClock, () => c.run(), effort.warmupMs, 1)
    batches.set(c.id, Math.max(1, Math.floor(effort.blockMs / 20 / perCall)))
  }
  for (let round = 0; round < effort.blocks; round++) {
    for (let i = 0; i < contestants.length; i++) {
      const c = contestants[(i + round) % contestants.length]!
      await c.prepare()
      c.run()
      samples.get(c.id)!.push(timeBlock(clock, () => c.run(), effort.blockMs, batches.get(c.id)!))
    }
  }
  return samples
}

/** How many times slower `other` is: the median over rounds of the ratios within a round. */
export const ratio = (own: readonly number[], other: readonly number[]): number =>
  median(other.map((ms, i) => ms / own[i]!))
