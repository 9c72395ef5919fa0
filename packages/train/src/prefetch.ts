/** Asks for the next items while the present one is worked on. */

/**
 * The items of `source` in order, with up to `count` of them asked for ahead of need.
 *
 * Ahead begins with the first item taken. An error comes where its item would have come; leaving the loop early closes the
 * source. Only waiting is saved: what computes on this thread takes its time all the same. Throws RangeError when `count`
 * is no positive integer.
 */
export const prefetch = <A>(source: AsyncIterable<A> | Iterable<A | Promise<A>>, count = 2): AsyncIterable<A> => {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`prefetch: count must be a positive integer, got ${count}`)
  }
  return { [Symbol.asyncIterator]: () => ahead(asynchronous(source), count) }
}

async function* ahead<A>(source: AsyncIterator<A>, count: number): AsyncGenerator<A, void, undefined> {
  const asked: Promise<IteratorResult<A>>[] = []
  const ask = (): void => {
    const item = source.next()
    // Whoever awaits it sees the error; until then it is not an unhandled one.
    item.catch(() => undefined)
    asked.push(item)
  }
  let isOpen = true
  try {
    for (let i = 0; i < count; i++) ask()
    for (;;) {
      const item = await asked.shift()
      if (item === undefined || item.done === true) {
        isOpen = false
        return
      }
      ask()
      yield item.value
    }
  } catch (error) {
    isOpen = false
    throw error
  } finally {
    if (isOpen) await source.return?.()
  }
}

const asynchronous = <A>(source: AsyncIterable<A> | Iterable<A | Promise<A>>): AsyncIterator<A> => {
  if (Symbol.asyncIterator in source) return source[Symbol.asyncIterator]()
  const iterator = source[Symbol.iterator]()
  const settle = async ({ done, value }: IteratorResult<A | Promise<A>>): Promise<IteratorResult<A>> =>
    done === true ? { done, value: undefined } : { done: false, value: await value }
  return {
    next: async () => settle(iterator.next()),
    return: () => {
      iterator.return?.()
      return Promise.resolve({ done: true, value: undefined })
    },
  }
}
