/** What runs in a helping thread, as source text: it must start from any bundle, in Node and in browsers, without a file of its own. */
import { CREW, WORD } from './control.ts'

/** Milliseconds without work after which a thread goes to sleep. */
const RESTLESS = 0.3

/** Rounds of looking for work before JavaScript looks around: some microseconds. */
const ROUNDS = 1000

/**
 * A message is `{ words, place }` once, with the crew's words and this thread's position; then `{ program, module, memory, wide,
 * loops }` for each program to help with, and `{ forget }` for one that is gone. Between messages the thread sleeps or helps; it
 * goes back to its event loop only when it has mail.
 */
export const WORKER_SOURCE: string = `'use strict'
const node = typeof process === 'object' && process.getBuiltinModule ? process.getBuiltinModule('node:worker_threads') : undefined
const port = node ? node.parentPort : self
const programs = new Map()
let words
let place = 0
let received = 0

const unused = () => {}
const add = ({ program, module, memory, wide, loops }) => {
  const exportsOf = (m) => (m === undefined ? {} : new WebAssembly.Instance(m, { env: { memory } }).exports)
  const env = { memory, kernel: unused, wake: unused, stalled: unused }
  const { help } = new WebAssembly.Instance(module, { wide: exportsOf(wide), loops: exportsOf(loops), env }).exports
  programs.set(program, { help, words: new Int32Array(memory.buffer, 0, 16) })
}

const help = (current, rounds) => {
  if (current === undefined) return false
  try {
    return current.help(rounds) !== 0
  } catch (error) {
    Atomics.store(current.words, ${WORD.failed / 4}, 1)
    throw error
  }
}

const sleep = (id, current, bell) => {
  if (current !== undefined) Atomics.add(current.words, ${WORD.parked / 4}, 1)
  Atomics.add(words, ${CREW.parked}, 1)
  // Who offers work looks for sleepers afterwards; so a sleeper looks for work once more after it has said that it sleeps.
  if (Atomics.load(words, ${CREW.current}) === id && !help(current, 1)) Atomics.wait(words, ${CREW.bell}, bell)
  Atomics.sub(words, ${CREW.parked}, 1)
  if (current !== undefined) Atomics.sub(current.words, ${WORD.parked / 4}, 1)
}

const watch = () => {
  let since = performance.now()
  while (Atomics.load(words, ${CREW.mail} + ${CREW.each} * place) === received) {
    const bell = Atomics.load(words, ${CREW.bell})
    const id = Atomics.load(words, ${CREW.current})
    const current = programs.get(id)
    if (!help(current, ${ROUNDS})) {
      if (performance.now() - since < ${RESTLESS}) continue
      sleep(id, current, bell)
    }
    since = performance.now()
  }
}

// Said before the letters are counted: who raises the count and then sees that nobody serves knows that nobody will.
const serve = () => {
  const serving = ${CREW.serving} + ${CREW.each} * place
  Atomics.store(words, serving, 1)
  try {
    watch()
  } finally {
    Atomics.store(words, serving, 0)
    Atomics.notify(words, serving)
  }
}

const receive = (message) => {
  received++
  if (message.words !== undefined) ({ words, place } = message)
  else if (message.forget !== undefined) programs.delete(message.forget)
  else add(message)
  serve()
}
if (node) port.on('message', receive)
else port.onmessage = (event) => receive(event.data)
`
