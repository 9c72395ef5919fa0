/** Where in the user's own code something was called, for messages. */

/** More frames than the library ever has on the stack between a call and what reports it, tracing included. */
const FRAMES = 100

/** A frame's `file:line:column`, without the scheme and host of a URL. */
const placeOf = (frame: string): string | undefined => {
  const found = /\(?((?:\w+:\/\/)?[^()\s][^()]*:\d+:\d+)\)?$/.exec(frame.replace(/^\s*at\s+(?:.*\s\()?/, ''))
  return found?.[1]?.replace(/^\w+:\/\/[^/]*/, '')
}

const address: string | undefined = import.meta.url

/**
 * The folder of all packages of this library, as it appears in stack traces. Undefined in a bundle: there the library's code
 * and the user's stand in one file, which may be a classic script and have no address at all.
 */
const packages: string | undefined =
  /^\w+:\/\/[^/]*(\/.*\/)autodiff\/(?:src\/userLine|dist\/(?:userLine|bundled\/[\w/.-]+))\.[jt]s(?:\?.*)?$/
    .exec(decodeURIComponent(address ?? ''))
    ?.at(1)

/** Whether a place is in the library's code: `<folder>/<package>/src/…` or `dist`. */
const isOwn = (place: string, folder: string): boolean =>
  place.startsWith(folder) && /^[\w.-]+\/(?:src|dist)\//.test(place.slice(folder.length))

const isEngine = (place: string): boolean => place.startsWith('node:') || place.includes('internal/')

/**
 * `path/file.ts:12:5`: the innermost frame of the stack that is not the library's, or undefined where there is none or the
 * engine keeps no stacks, and in a bundle. Slow (some microseconds): for messages and for modes that were asked for.
 */
export const userLine = (): string | undefined => {
  if (packages === undefined) return undefined
  // V8's own; elsewhere it is a property that nobody reads.
  const engine = Error as { stackTraceLimit?: number | undefined }
  const limit = engine.stackTraceLimit
  engine.stackTraceLimit = FRAMES
  const { stack } = new Error()
  engine.stackTraceLimit = limit
  if (stack === undefined) return undefined
  for (const frame of stack.split('\n').slice(1)) {
    const place = placeOf(frame)
    if (place !== undefined && !isOwn(place, packages) && !isEngine(place)) return place
  }
  return undefined
}

/** ` at path/file.ts:12:5`, or nothing. */
export const atUserLine = (): string => {
  const line = userLine()
  return line === undefined ? '' : ` at ${line}`
}
