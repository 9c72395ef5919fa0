/** Format strings in the manner of Python's: `{}`, `{0}`, `{name}`, `{x:.3f}`. Checked before anything is printed. */
import { flatten, NdArray, showPath, pathsOf } from '@pullback/core'
import { mustBe } from '../given.ts'

/** A literal piece of text, or a field to fill in. */
type Piece =
  | { readonly tag: 'text'; readonly text: string }
  | { readonly tag: 'field'; readonly key: number | string; readonly spec: Spec }

interface Spec {
  readonly width: number
  readonly digits: number | undefined
  readonly sign: boolean
  readonly kind: 'd' | 'e' | 'f' | 'g' | '%' | ''
}

/** A parsed format string and the fields it names. */
export interface Format {
  readonly pieces: readonly Piece[]
  readonly positions: number
  readonly names: readonly string[]
}

const SPEC = /^(\+?)(\d*)(?:\.(\d+))?([defg%]?)$/

const parseSpec = (fn: string, text: string): Spec => {
  const found = SPEC.exec(text)
  if (found === null) {
    throw new RangeError(`${fn}: a format must look like .3f, 8.2e or +d, got ${JSON.stringify(text)}`)
  }
  const [, sign, width, digits, kind] = found
  return {
    sign: sign === '+',
    width: Number(width ?? 0),
    digits: digits === undefined ? undefined : Number(digits),
    kind: (kind ?? '') as Spec['kind'], // what the pattern admits
  }
}

/** @throws RangeError for a brace without partner, an unknown format, or numbered fields mixed with unnumbered ones. */
export const parseFormat = (fn: string, text: string): Format => {
  if (typeof text !== 'string') throw mustBe(fn, 'the message', 'a string', text)
  const pieces: Piece[] = []
  const names = new Set<string>()
  let positions = 0
  let automatic: boolean | undefined
  let plain = ''
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if ((c === '{' || c === '}') && text[i + 1] === c) {
      plain += c
      i++
      continue
    }
    if (c === '}')
      throw new RangeError(`${fn}: a closing brace must have an opening one or be doubled, got ${JSON.stringify(text)}`)
    if (c !== '{') {
      plain += c
      continue
    }
    const end = text.indexOf('}', i)
    if (end < 0)
      throw new RangeError(`${fn}: an opening brace must be closed or be doubled, got ${JSON.stringify(text)}`)
    const inside = text.slice(i + 1, end)
    const colon = inside.indexOf(':')
    const name = colon < 0 ? inside : inside.slice(0, colon)
    const spec = parseSpec(fn, colon < 0 ? '' : inside.slice(colon + 1))
    if (plain !== '') pieces.push({ tag: 'text', text: plain })
    plain = ''
    let key: number | string = name
    if (name === '' || /^\d+$/.test(name)) {
      const isAutomatic = name === ''
      if (automatic !== undefined && automatic !== isAutomatic) {
        throw new RangeError(`${fn}: fields must be all numbered or all without numbers, got ${JSON.stringify(text)}`)
      }
      automatic = isAutomatic
      key = isAutomatic ? positions : Number(name)
      positions = Math.max(positions, key + 1)
    } else names.add(name)
    pieces.push({ tag: 'field', key, spec })
    i = end
  }
  if (plain !== '') pieces.push({ tag: 'text', text: plain })
  return { pieces, positions, names: [...names] }
}

/**
 * Checks that a format and its values belong together.
 * @throws TypeError naming a field without value, or a value without field.
 */
export const checkFields = (fn: string, f: Format, count: number, names: readonly string[]): void => {
  if (f.positions > count) {
    throw new TypeError(`${fn}: there must be a value for each of ${f.positions} fields, got ${count}`)
  }
  for (let i = 0; i < count; i++) {
    if (!f.pieces.some((p) => p.tag === 'field' && p.key === i)) {
      throw new TypeError(`${fn}: every value must have a field {}, got ${count} values for ${f.positions} fields`)
    }
  }
  const missing = f.names.find((n) => !names.includes(n))
  if (missing !== undefined) {
    throw new TypeError(`${fn}: there must be a value for each named field, got none for {${missing}}`)
  }
  const unused = names.find((n) => !f.names.includes(n))
  if (unused !== undefined) throw new TypeError(`${fn}: every named value must have a field, got none for ${unused}`)
}

const formatNumber = (x: number, { width, digits, sign, kind }: Spec): string => {
  const raw =
    kind === 'f'
      ? x.toFixed(digits ?? 6)
      : kind === 'e'
        ? x.toExponential(digits ?? 6)
        : kind === '%'
          ? `${(100 * x).toFixed(digits ?? 6)}%`
          : kind === 'd'
            ? x.toFixed(0)
            : digits === undefined
              ? String(Object.is(x, -0) ? '-0' : x)
              : String(Number(x.toPrecision(Math.max(1, digits))))
  return (sign && (x >= 0 || Number.isNaN(x)) ? `+${raw}` : raw).padStart(width)
}

const isPlain = (s: Spec): boolean => s.kind === '' && s.digits === undefined && !s.sign

/** An array as NumPy prints it; with a format, each element in that format. */
const formatValue = (x: NdArray, spec: Spec): string => {
  if (isPlain(spec)) return x.toString().padStart(spec.width)
  const nested = (v: unknown): string =>
    Array.isArray(v) ? `[${v.map(nested).join(' ')}]` : formatNumber(Number(v), spec)
  return nested(x.toNested())
}

/** A tree of arrays: the array itself, or `{w: …, b: …}` and `[…, …]` around arrays. */
const formatTree = (tree: unknown, spec: Spec): string => {
  if (tree instanceof NdArray) return formatValue(tree, spec)
  const { leaves, def } = flatten(tree)
  const paths = pathsOf(def)
  const parts = leaves.map(
    (x, i) => `${showPath(paths[i]!)}: ${x instanceof NdArray ? formatValue(x, spec) : String(x)}`,
  )
  return `{${parts.join(', ')}}`
}

/** The text with its fields filled in. */
export const fillFormat = (f: Format, values: readonly unknown[], named: Readonly<Record<string, unknown>>): string =>
  f.pieces
    .map((p) =>
      p.tag === 'text' ? p.text : formatTree(typeof p.key === 'number' ? values[p.key] : named[p.key], p.spec),
    )
    .join('')
