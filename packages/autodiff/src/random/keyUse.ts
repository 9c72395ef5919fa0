/** Marks that say where a key is used up, left while `debugKeyReuse` looks. What they lead to is in keyReuse.ts. */
import { NdArray } from '@pullback/core'
import type { Unary } from '../arity.ts'
import { aval } from '../aval.ts'
import { bind } from '../bind.ts'
import { lineOfNow } from '../debug/lines.ts'
import type { Primitive } from '../primitive.ts'
import { checkKey, Key } from './key.ts'

/** One use of a key in the user's program: a call of a sampler or of `split`. */
export interface KeyUse {
  /** The function called; null for `clone`, which makes a key that counts as new. */
  readonly by: string | null
  readonly line: string | undefined
  /** Its number: programs that compute the same draw a second time carry the same one. */
  readonly event: number
}

type Note = (words: NdArray, use: KeyUse) => void

let note: Note | undefined
let events = 0
/** Whether a sampler is at work: what it does with its key is no use of its own. */
let isInside = false

/** Whether uses of keys are being marked. */
export const isMarkingKeys = (): boolean => note !== undefined

/** Starts marking, or ends it, and returns who was told of uses before. */
export const exchangeNote = (by: Note | undefined): Note | undefined => {
  const before = note
  note = by
  return before
}

/** Identity of the words of a key. */
export const keyUseP: Primitive<KeyUse, Unary> = {
  name: 'useKey',
  avals: ([x]) => [aval(x.shape, x.dtype)],
  lower: { tag: 'elementwise', exprs: ([x]) => [x] },
  impl: ([x], use) => {
    if (use.by === null) return [new NdArray(x.dtype, x.shape, x.data)]
    note?.(x, use)
    return [x]
  },
  batch: ([x], _, use) => [bind(keyUseP, [x], use)],
  show: ({ by }) => `by=${by ?? 'clone'}`,
}

const marked = (k: Key, by: string | null): Key =>
  new Key(bind(keyUseP, [k.data], { by, line: by === null ? undefined : lineOfNow(), event: events++ }))

/** What `draw` gives for the key, which it uses up. Every sampler and `split` go through here. */
export const using = <A>(fn: string, k: Key, draw: (k: Key) => A): A => {
  if (note === undefined || isInside) return draw(k)
  const one = marked(checkKey(fn, k), fn)
  isInside = true
  try {
    return draw(one)
  } finally {
    isInside = false
  }
}

/** A key or batch with the same words that counts as unused. */
export const cloned = (k: Key): Key => {
  const { data } = k
  if (data instanceof NdArray) return new Key(new NdArray(data.dtype, data.shape, data.data))
  return note === undefined ? new Key(data) : marked(k, null)
}
