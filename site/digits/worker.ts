/** The thread that trains: the page stays free to draw and to listen while steps run here. */
import { decodeDigits, splitDigits } from '../../examples/digits/decodeDigits.ts'
import type { Reply, Request } from './messages.ts'
import { startTraining, type TrainingRun } from './training.ts'

/** Steps run for this long before messages are read again: what is drawn is recognised without a wait that can be felt. */
const SLICE_MS = 12

const reply = (message: Reply): void => self.postMessage(message)

const digits = fetch(new URL('digits.bin', self.location.href)).then(async (response) => {
  if (!response.ok) throw new Error(`digits.bin: ${response.status} ${response.statusText}`)
  return splitDigits(decodeDigits(new Uint8Array(await response.arrayBuffer())))
})

let run: TrainingRun | null = null
let isPaused = false
/** Counts the runs, so that a slice of one that was replaced does nothing. */
let current = 0

const work = (id: number): void => {
  if (id !== current || isPaused || run === null) return
  const until = performance.now() + SLICE_MS
  while (performance.now() < until) {
    const report = run.step()
    if (report === null) return reply({ tag: 'done' })
    if (report !== 'step') reply({ tag: 'epoch', report })
  }
  setTimeout(guarded(() => work(id)))
}

const handle = async (request: Request): Promise<void> => {
  switch (request.tag) {
    case 'train': {
      const id = ++current
      const parts = await digits
      if (id !== current) return
      isPaused = false
      run = startTraining(parts, request)
      reply({ tag: 'started', parameters: run.parameters, trained: parts.train.count, tested: parts.test.count })
      return work(id)
    }
    case 'pause':
      isPaused = true
      return
    case 'resume':
      if (!isPaused) return
      isPaused = false
      return work(current)
    case 'ask':
      if (run !== null) reply({ tag: 'answer', probabilities: run.ask(request.image) })
  }
}

/** An error is told to the page, which shows it: nobody looks at a worker's console. */
const guarded = (f: () => unknown) => (): void => {
  const tell = (error: unknown): void =>
    reply({ tag: 'failed', message: error instanceof Error ? error.message : String(error) })
  try {
    void Promise.resolve(f()).catch(tell)
  } catch (error) {
    tell(error)
  }
}

self.onmessage = ({ data }: MessageEvent<Request>) => guarded(() => handle(data))()
