/** The threads that help with the programs of this process: started when first needed, woken for work, ended on a change of number. */
import { CREW, WORD } from './control.ts'
import { availableCores, maySleep, startThread, supportsThreads, type Thread } from './host.ts'
import { Jobs } from './jobs.ts'
import { theTeam, ThreadFailure, useTeam, type Task, type Team } from './team.ts'
import { isWorthThreads } from './worth.ts'

/** Threads beyond this are not worth their memory. */
const MOST_THREADS = 64

/** Tasks that the threads keep ready; older ones are sent again when they are run again. */
const KEPT_TASKS = 48

/** Times that threads which ended by themselves are replaced. */
const REPLACEMENTS = 3

/** Milliseconds that a thread without a part may take to leave the program it looks at: it takes microseconds, once it has its turn. */
const LEAVE_MS = 1000

/** Milliseconds that a thread may take for a part before it counts as dead: a thousand times more than parts take. */
const PATIENCE_MS = 10_000

let wanted = 1
let words: Int32Array = new Int32Array(0)
let threads: (Thread | undefined)[] = []
let replaced = 0
/** By number: tasks that all threads have, oldest first. They do not keep a task from going. */
const known = new Map<number, WeakRef<Task>>()
const numbers = new WeakMap<Task, number>()
let nextNumber = 1

/** How many threads programs compiled from now on may use, the calling one included: what `setThreads` last returned, or 1. */
export const threadCount = (): number => wanted

/**
 * Lets programs compiled from now on use `count` threads, the calling one included, and returns how many they will: 1
 * where the host cannot share memory between threads. `'auto'` stands for the cores there are. The default is 1.
 *
 * Threads are started when the first program that has work for them runs; asleep they cost nothing, and they do not
 * keep a process from ending. The bits of results do not depend on the number. Node needs nothing else; a page must be
 * cross-origin isolated.
 * @throws RangeError when `count` is neither 'auto' nor a whole number from 1 to 64
 */
export const setThreads = (count: number | 'auto'): number => {
  if (count !== 'auto' && !(Number.isInteger(count) && count >= 1 && count <= MOST_THREADS)) {
    throw new RangeError(`setThreads: count must be 'auto' or a whole number from 1 to ${MOST_THREADS}, got ${count}`)
  }
  const asked = count === 'auto' ? Math.min(availableCores(), MOST_THREADS) : count
  const next = supportsThreads() ? asked : 1
  if (next !== wanted) dismiss()
  if (next > 1 && theTeam() === undefined) useTeam(team)
  wanted = next
  return wanted
}

/**
 * Ends all threads: with no part open, after they have left the program they look at. One that was ended between taking a
 * part of the next run and doing it would take the part with it.
 */
const dismiss = (hasOpenParts = false): void => {
  const ended = threads
  threads = []
  known.clear()
  // A count without a letter: they go to their letter boxes and stay there.
  ended.forEach((_, place) => Atomics.add(words, mailOf(place), 1))
  if (ended.length > 0) ring()
  if (!hasOpenParts) ended.forEach((_, place) => { waitToLeave(place) }) // prettier-ignore
  for (const t of ended) t?.end()
}

const mailOf = (place: number): number => CREW.mail + CREW.each * place
const servingOf = (place: number): number => CREW.serving + CREW.each * place

const waitToLeave = (place: number): void => {
  const start = performance.now()
  while (Atomics.load(words, servingOf(place)) !== 0 && performance.now() - start < LEAVE_MS) {
    if (maySleep()) Atomics.wait(words, servingOf(place), 1, 1)
  }
}

const ring = (): void => {
  Atomics.add(words, CREW.bell, 1)
  Atomics.notify(words, CREW.bell)
}

const post = (place: number, message: object): void => {
  // Counted first: a thread that sees the number change goes to its letter box, and one that is there serves when it has all.
  Atomics.add(words, mailOf(place), 1)
  threads[place]?.post(message)
}

const hire = (): void => {
  replaced = 0
  words = new Int32Array(new SharedArrayBuffer(4 * (CREW.mail + CREW.each * (wanted - 1))))
  threads = Array.from({ length: wanted - 1 }, () => undefined)
  for (let place = 0; place < threads.length; place++) start(place)
}

const start = (place: number): void => {
  const crew = threads
  const thread = startThread(`pullback ${place + 1}`, () => {
    if (threads !== crew || threads[place] !== thread) return
    threads[place] = undefined
    if (replaced++ < REPLACEMENTS) {
      Atomics.store(words, mailOf(place), 0)
      Atomics.store(words, servingOf(place), 0)
      start(place)
      for (const [number, task] of known) {
        const alive = task.deref()
        if (alive !== undefined) post(place, letter(number, alive))
      }
    }
  })
  threads[place] = thread
  post(place, { words, place })
}

const letter = (number: number, task: Task): object => ({ program: number, ...task })

/** Has the threads look for parts of this task. Call it before the program runs. */
const engage = (task: Task): void => {
  if (wanted === 1) return
  if (threads.length === 0) hire()
  let number = numbers.get(task)
  if (number === undefined) numbers.set(task, (number = nextNumber++))
  if (!known.has(number)) introduce(number, task)
  Atomics.store(words, CREW.current, number)
  if (Atomics.load(words, CREW.parked) > 0) ring()
}

const introduce = (number: number, task: Task): void => {
  known.set(number, new WeakRef(task))
  gone.register(task, number)
  const message = letter(number, task)
  for (let place = 0; place < threads.length; place++) post(place, message)
  ring()
  const [oldest] = known.keys()
  if (known.size > KEPT_TASKS) forget(oldest!)
}

const forget = (number: number): void => {
  if (!known.delete(number)) return
  for (let place = 0; place < threads.length; place++) post(place, { forget: number })
  ring()
}

/** Lets go of the memory of tasks that nobody can run any more. */
const gone = new FinalizationRegistry(forget)

/** Wakes the sleeping threads. What a program calls when it has work and someone sleeps. */
const wake = (): void => {
  if (words.length > 0) ring()
}

/** What a program calls again and again while it waits for others: sleeps a moment, and loses patience in the end. */
class Stall {
  readonly #words: Int32Array
  #done = -1
  #since = 0
  #last = 0

  constructor(memory: WebAssembly.Memory) {
    this.#words = new Int32Array(memory.buffer, 0, 16)
  }

  /**
   * @throws Error when a thread has failed at its part, or has not finished one in time. The memory is of no use then.
   */
  readonly wait = (): void => {
    const done = Atomics.load(this.#words, WORD.done / 4)
    const now = performance.now()
    // Nothing has been asked for a while: another wait has begun, or the whole process was stopped.
    if (done !== this.#done || now - this.#last > 100) {
      this.#done = done
      this.#since = now
    }
    this.#last = now
    if (Atomics.load(this.#words, WORD.failed / 4) !== 0) fail('has failed at its part of the work')
    if (now - this.#since > patience) fail(`has not finished its part of the work within ${patience / 1000} s`)
    if (maySleep()) Atomics.wait(this.#words, WORD.done / 4, done, 0.05)
  }
}

let patience = PATIENCE_MS

/** Changes how long a part may take; for tests. Returns how long it was. */
export const setPatience = (ms: number): number => {
  const before = patience
  patience = ms
  return before
}

const fail = (what: string): never => {
  dismiss(true)
  throw new ThreadFailure(`run: a thread ${what}; the program's results are lost, and its threads were ended`)
}

const team: Team = {
  count: threadCount,
  isWorth: isWorthThreads,
  jobs: (module, grain) => new Jobs(module, grain),
  imports: (memory) => ({ wake, stalled: new Stall(memory).wait }),
  engage,
}
