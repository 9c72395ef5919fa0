/** Finding what is configured by a Keras name, a configuration or a function: regularisers and constraints. */
import type { Config, Json } from './config.ts'

interface Configured {
  readonly config?: Config
}

/** What was found, or null for none, and how to write it down. */
export interface Found<F> {
  readonly found: F | null
  /** Throws TypeError for a function that is not known by name. */
  readonly config: () => Json
}

/**
 * What `given` means. Configurations are read by class name and options alone: nothing in one is ever run.
 * @throws RangeError for an unknown name, TypeError for what is neither name, function, configuration nor null.
 */
export const findByName = <F extends Configured & ((...args: never) => unknown)>(
  fn: string,
  kind: string,
  given: string | F | Config | null,
  classes: Readonly<Record<string, (options: object) => F>>,
  names: Readonly<Record<string, () => F>>,
): Found<F> => {
  const found = find(fn, kind, given, classes, names)
  return {
    found,
    config: () => {
      if (found === null) return null
      if (found.config !== undefined) return found.config
      throw new TypeError(`${fn}: config can hold a ${kind} by name only, got a function`)
    },
  }
}

const find = <F extends Configured & ((...args: never) => unknown)>(
  fn: string,
  kind: string,
  given: string | F | Config | null,
  classes: Readonly<Record<string, (options: object) => F>>,
  names: Readonly<Record<string, () => F>>,
): F | null => {
  if (given === null) return null
  if (typeof given === 'function') return given
  if (typeof given === 'string') {
    const byName = Object.hasOwn(names, given) ? names[given] : undefined
    if (byName !== undefined) return byName()
  }
  const { className, ...options } = typeof given === 'string' ? { className: given } : asConfig(fn, kind, given)
  const byClass = Object.hasOwn(classes, className) ? classes[className] : undefined
  if (byClass !== undefined) return byClass(options)
  throw new RangeError(
    `${fn}: ${kind} must be a known name, a function, its config or null, got ${JSON.stringify(className)}; known are ${[...Object.keys(names), ...Object.keys(classes)].join(', ')}`,
  )
}

const asConfig = (fn: string, kind: string, given: unknown): Config => {
  if (typeof given === 'object' && given !== null && 'className' in given && typeof given.className === 'string') {
    return given as Config
  }
  throw new TypeError(`${fn}: ${kind} must be a known name, a function, its config or null, got ${String(given)}`)
}
