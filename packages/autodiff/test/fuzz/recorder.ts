/** The library as random programs call it, and the same writing its calls down as source that a test can be made of. */
import { isValue, NdArray, numbersOf, type Shape, type Value } from '@pullback/core'
import * as pullback from '../../src/index.ts'
import { Key } from '../../src/random/index.ts'

/** What random programs are written with. */
export type Library = Pick<
  typeof pullback,
  'np' | 'nn' | 'lax' | 'random' | 'special' | 'grad' | 'jit' | 'jvp' | 'vjp' | 'vmap' | 'checkpoint'
>

const SPACES = ['np', 'nn', 'lax', 'random', 'special'] as const
const TRANSFORMS = ['grad', 'jit', 'jvp', 'vjp', 'vmap', 'checkpoint'] as const

/** The library itself. */
export const library: Library = pullback

type AnyFunction = (...args: readonly unknown[]) => unknown

/** Names values as they come and keeps the lines that make them. */
export class Recorder {
  readonly library: Library
  readonly #names = new Map<unknown, string>()
  #lines: string[] = []
  #count = 0

  constructor() {
    const spaces = SPACES.map((space) => [
      space,
      new Proxy(
        {},
        {
          get: (_, key) => {
            const f: unknown = Reflect.get(pullback[space], key)
            return typeof f === 'function' ? this.#recorded(() => `${space}.${String(key)}`, f as AnyFunction) : f
          },
        },
      ),
    ])
    const transforms = TRANSFORMS.map((name) => [
      name,
      this.#recorded(() => name, pullback[name] as unknown as AnyFunction),
    ])
    this.library = Object.fromEntries([...spaces, ...transforms]) as unknown as Library // each name stands for what it wraps
  }

  /** The lines written so far. */
  get lines(): readonly string[] {
    return this.#lines
  }

  /** Gives something a name of its own. */
  name(x: unknown, prefix = 'v'): string {
    const name = `${prefix}${this.#count++}`
    this.#names.set(x, name)
    return name
  }

  /** An argument as source. */
  show(x: unknown): string {
    const known = this.#names.get(x)
    if (known !== undefined) return known
    if (typeof x === 'number') return showNumber(x)
    if (typeof x === 'string') return `'${x}'`
    if (x instanceof NdArray) return showArray(x)
    if (Array.isArray(x)) return `[${x.map((y) => this.show(y)).join(', ')}]`
    if (typeof x !== 'object' || x === null) return String(x)
    const entries = Object.entries(x).filter(([, v]) => v !== undefined)
    return entries.length === 0 ? '{}' : `{ ${entries.map(([k, v]) => `${k}: ${this.show(v)}`).join(', ')} }`
  }

  /** The same function, its calls written down under this text. */
  #recorded(text: () => string, f: AnyFunction): AnyFunction {
    return (...args) => {
      const given = args.map((x) => this.#watched(x))
      const line = (): string => `${text()}(${given.map((g) => g.text()).join(', ')})`
      let y: unknown
      try {
        y = f(...given.map((g) => g.value))
      } catch (e) {
        this.#lines.push(line())
        throw e
      }
      if (typeof y === 'function') return this.#recorded(line, y as AnyFunction)
      if (!Array.isArray(y)) {
        // An operation may give back its operand, which then has a new name.
        const made = line()
        this.#lines.push(`const ${this.name(y)} = ${made}`)
        return y
      }
      const made = line()
      const parts = y.map((part: unknown) => {
        const name = `v${this.#count++}`
        const kept = typeof part === 'function' ? this.#recorded(() => name, part as AnyFunction) : part
        this.#names.set(kept, name)
        return { name, kept }
      })
      this.#lines.push(`const [${parts.map((p) => p.name).join(', ')}] = ${made}`)
      return parts.map((p) => p.kept)
    }
  }

  /** An argument with its text, which for a function is known once it has been called. */
  #watched(x: unknown): { readonly value: unknown; readonly text: () => string } {
    if (Array.isArray(x) && x.some((y) => typeof y === 'function')) {
      const parts = x.map((y) => this.#watched(y))
      return { value: parts.map((p) => p.value), text: () => `[${parts.map((p) => p.text()).join(', ')}]` }
    }
    if (typeof x !== 'function' || this.#names.has(x)) return { value: x, text: () => this.show(x) }
    let text = '() => 0'
    const value = (...args: readonly unknown[]): unknown => {
      const outer = this.#lines
      this.#lines = []
      const params = args.map((p) => this.#parameter(p))
      let y: unknown
      let ending = 'throw'
      try {
        y = (x as AnyFunction)(...args)
        ending = `return ${this.show(y)}`
      } finally {
        const lines = [...this.#lines, ending].join('\n').replace(/^/gm, '  ')
        text = `(${params.join(', ')}) => {\n${lines}\n}`
        this.#lines = outer
      }
      return y
    }
    return { value, text: () => text }
  }

  #parameter(p: unknown): string {
    if (Array.isArray(p)) return `[${p.map((x) => this.name(x)).join(', ')}]: readonly Value[]`
    return `${this.name(p)}: ${p instanceof Key ? 'random.Key' : isValue(p) ? 'Value' : 'unknown'}`
  }
}

const showNumber = (x: number): string => (Object.is(x, -0) ? '-0' : String(x))

const nested = (xs: readonly number[], shape: Shape): string => {
  if (shape.length === 0) return showNumber(xs[0]!)
  const [n, ...rest] = shape as readonly [number, ...number[]]
  const part = xs.length / Math.max(1, n)
  return `[${Array.from({ length: n }, (_, i) => nested(xs.slice(i * part, (i + 1) * part), rest)).join(', ')}]`
}

/** A call that makes this array. */
const showArray = (x: NdArray): string => {
  const xs = Array.from(numbersOf(x.data, x.dtype) as ArrayLike<number>)
  if (x.size === 0) return `np.zeros([${x.shape.join(', ')}], '${x.dtype}')`
  return `array(${nested(xs, x.shape)}, { dtype: '${x.dtype}' })`
}

/** A program as source: its inputs, the function, and the call that checks it. */
export const sourceOf = (
  f: (lib: Library, ...xs: readonly Value[]) => readonly Value[],
  inputs: readonly NdArray[],
  options: string,
): string => {
  const recorder = new Recorder()
  const lines = inputs.map((x) => `const ${recorder.name({}, 'x')} = ${showArray(x)}`)
  const params = inputs.map((x) => `${recorder.name(x, 'p')}: Value`)
  let ending: string
  try {
    ending = `return ${recorder.show(f(recorder.library, ...inputs))}`
  } catch (e) {
    ending = `// throws here: ${e instanceof Error ? e.message : String(e)}`
  }
  const body = [...recorder.lines, ending].join('\n').replace(/^/gm, '  ')
  const names = inputs.map((_, i) => `x${i}`).join(', ')
  return [...lines, `const f = (${params.join(', ')}) => {`, body, '}', `agree(f, [${names}]${options})`].join('\n')
}
