/** Where in the user's own code something was called, for messages. */

/** More frames than the library ever has on the stack between a call and what reports it, tracing included. */
const FRAMES = 100

/** A frame's `file:line:column`, without the scheme and host of a URL. */
const placeOf = (frame: string): string | undefined => {
  const found = /\(?((?:\w+:\/\/)?[^()\s][^()]*:\d+:\d+)\)?$/.exec(frame.replace(/^\s*at\s+(?:.*\s\()?/, ''))
  return found?.[1]?.replace(/^\w+:\/\/[^/]*/, '')
}

/** The folder of all packages of this library, as it appears in stack traces: this file is `<folder>/autodiff/src/userLine`. */
const packages = decodeURIComponent(new URL('../..', import.meta.url).href.replace(/^\w+:\/\/[^/]*/, ''))

/** Whether a place is in the library's code: `<folder>/<package>/src/…` or `dist`. */
const isOwn = (place: string): boolean =>
  place.startsWith(packages) && /^[\w.-]+\/(?:src|dist)\//.test(place.slice(packages.length))

const isEngine = (place: string): boolean => place.startsWith('node:') || place.includes('internal/')

/**
 * `path/file.ts:12:5`: the innermost frame of the stack that is not the library's, or undefined where there is none or the
 * engine keeps no stacks. Slow (some microseconds): for messages and for modes that were asked for.
 */
export const userLine = (): string | undefined => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = FRAMES
  const { stack } = new Error()
  Error.stackTraceLimit = limit
  if (stack === undefined) return undefined
  for (const frame of stack.split('\n').slice(1)) {
    const place = placeOf(frame)
    if (place !== undefined && !isOwn(place) && !isEngine(place)) return place
  }
  return undefined
}

/** ` at path/file.ts:12:5`, or nothing. */
export const atUserLine = (): string => {
  const line = userLine()
  return line === undefined ? '' : ` at ${line}`
}
