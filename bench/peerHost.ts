/** A peer's process: `peerHost.js <peer> [level] [threads] [kernels]` does what the lines on its standard input say. */
import { createInterface } from 'node:readline'
import { cpuClock, wallClock, type Clock } from './measure.ts'
import { openLibrary } from './libraries/index.ts'
import { libraryIds, type Library } from './library.ts'
import { nativeWorks } from './libraries/native.ts'
import { onnxruntime } from './libraries/onnxruntime.ts'
import { settle, type Setting } from './libraries/pullbackWorks.ts'
import { peakMeter } from './peak.ts'
import { digestOf, MARK, type Answer, type Request } from './protocol.ts'
import { openArrays, openWork, type Offer, type Task } from './task.ts'
import { isMatmul, type WorkId } from './works.ts'

interface Peer {
  readonly name: string
  readonly version: string
  /** Whether a first call does more than later ones. */
  readonly isCompiling: boolean
  open(work: WorkId): Promise<Offer>
}

const say = (answer: Answer): void => {
  process.stdout.write(`${MARK}${JSON.stringify(answer)}\n`)
}

/** The module compiled last, for measuring it without what surrounds it. */
let lastRun: (() => void) | undefined
/** While it runs by itself nobody takes over what it hands out. */
let isAlone = false

interface Imports {
  readonly env?: { readonly result?: (...args: readonly number[]) => void }
}

const watchInstances = (): void => {
  WebAssembly.Instance = new Proxy(WebAssembly.Instance, {
    construct: (target, [module, imports]: [WebAssembly.Module, (WebAssembly.Imports & Imports)?]) => {
      const result = imports?.env?.result
      const env = result && {
        ...imports!.env,
        result: (...args: readonly number[]) => {
          if (!isAlone) result(...args)
        },
      }
      const instance = new target(module, env === undefined ? imports : { ...imports, env })
      const run = instance.exports['run']
      if (typeof run === 'function') lastRun = run as () => void
      return instance
    },
  })
}

/** The kernels alone: inputs lie in the module's memory since the call before. */
const kernelsOf = (offer: Offer): Offer => {
  if (typeof offer === 'string') return offer
  offer.run()
  const run = lastRun
  if (run === undefined) return 'no module was compiled'
  const alone = (): void => {
    isAlone = true
    run()
    isAlone = false
  }
  return { ...offer, run: alone }
}

const peerOf = async (id: string, setting: Setting, isKernels: boolean): Promise<Peer | string> => {
  if (id === 'node') {
    return { name: 'node', version: process.version, isCompiling: true, open: (work) => openArrays(nativeWorks, work) }
  }
  if (id === 'onnxruntime') {
    const { version, works } = await onnxruntime(setting.threads)
    return { name: id, version, isCompiling: true, open: (work) => openArrays(works, work) }
  }
  const known = libraryIds.find((name) => name === id)
  if (known === undefined) return `there is no library ${id}`
  if (known === 'pullback') {
    const problem = settle(setting)
    if (problem !== undefined) return problem
    if (isKernels) watchInstances()
  }
  const library: Library = await openLibrary(known)
  const open = async (work: WorkId): Promise<Offer> => {
    const offer = await openWork(library, work)
    if (!isKernels) return offer
    return work.startsWith('eager') ? 'not offered' : kernelsOf(offer)
  }
  return {
    name: known,
    version: library.name.split(' ')[1] ?? process.version,
    isCompiling: !known.startsWith('tfjs'),
    open,
  }
}

/** Why a library failed, short enough for a cell. */
const reason = (e: unknown): string => {
  const text = e instanceof Error ? e.message : String(e)
  return text.split('\n')[0]!.slice(0, 160)
}

const timeCalls = async (
  task: Task,
  clock: Clock,
  ms: number,
  batch: number,
): Promise<{ calls: number; ms: number }> => {
  let calls = 0
  const start = clock()
  let elapsed = 0
  do {
    for (let i = 0; i < batch; i++) {
      const pending = task.run()
      if (pending instanceof Promise) await pending
    }
    calls += batch
    elapsed = clock() - start
  } while (elapsed < ms)
  return { calls, ms: elapsed }
}

/** Calls in a row before the clock is read, so that reading it does not count. */
const batchFor = (callMs: number): number => Math.max(1, Math.min(1000, Math.floor(0.2 / callMs)))

interface Open {
  readonly task: Task
  /** For works that are told as a share of what the core gives. */
  readonly peak: (() => number) | undefined
  callMs: number
}

let open: Open | undefined

let meter: (() => number) | undefined

const openTask = async (peer: Peer, request: Request & { readonly do: 'open' }): Promise<Answer> => {
  const start = performance.now()
  const offer = await peer.open(request.work)
  if (typeof offer === 'string') return { tag: 'skipped', why: offer }
  const clock = request.cpu ? cpuClock : wallClock
  const { ms: firstCallMs } = await timeCalls(offer, clock, 0, 1)
  const firstMs = performance.now() - start
  // Where nothing is compiled, the first call tells already how long the others take.
  if (!peer.isCompiling && firstCallMs > 3 * request.limitMs) {
    return { tag: 'skipped', why: 'too slow', callMs: firstCallMs }
  }
  const { ms: callMs } = await timeCalls(offer, clock, 0, 1)
  if (callMs > request.limitMs) return { tag: 'skipped', why: 'too slow', callMs }
  const digests = (await offer.outputs()).map(digestOf)
  const peak = isMatmul(request.work) && peer.name === 'pullback' ? (meter ??= peakMeter()) : undefined
  open = { task: offer, peak, callMs }
  const warm = await timeCalls(offer, clock, request.warmupMs, 1)
  open.callMs = Math.min(callMs, warm.ms / warm.calls)
  return { tag: 'opened', firstMs, callMs, digests }
}

const answer = async (peer: Peer, request: Request): Promise<Answer> => {
  switch (request.do) {
    case 'open':
      return openTask(peer, request)
    case 'block': {
      if (open === undefined) return { tag: 'skipped', why: 'nothing is open' }
      const { task, peak, callMs } = open
      const before = peak?.()
      // The first call after a pause finds cold caches; long ones bring what they need themselves.
      if (callMs < 50) await timeCalls(task, wallClock, 0, 1)
      const times = await timeCalls(task, request.cpu ? cpuClock : wallClock, request.ms, batchFor(callMs))
      return { tag: 'block', ...times, ...(before === undefined ? {} : { peak: (before + peak!()) / 2 }) }
    }
    case 'close':
      open = undefined
      globalThis.gc?.()
      return { tag: 'closed' }
  }
}

const [id = '', level = 'plain', threads = '1', kernels] = process.argv.slice(2)
const peer = await peerOf(
  id,
  { level: level as Setting['level'], threads: Number(threads) }, // checked by setFeatureLevel
  kernels === 'kernels',
).catch((e: unknown) => reason(e))

if (typeof peer === 'string') say({ tag: 'skipped', why: peer })
else {
  say({ tag: 'ready', name: peer.name, version: peer.version })
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line) as Request
    say(await answer(peer, request).catch((e: unknown): Answer => ({ tag: 'skipped', why: reason(e) })))
  }
}
// Libraries with timers or workers of their own would keep the process.
process.exit(0)
