/** MLIR text as tokens. */
import { Malformed } from './module.ts'

export interface Token {
  readonly kind: 'word' | 'value' | 'symbol' | 'block' | 'text' | 'number' | 'mark' | 'end'
  readonly text: string
  readonly line: number
}

/** In order: the longest of each kind is taken. Types such as `tensor<2x3xf32>` are one word. */
const RULES: readonly (readonly [Token['kind'], RegExp])[] = [
  ['word', /tensor<[^<>]*>/y],
  ['value', /%[A-Za-z0-9_$.]+(?:#\d+)?/y],
  ['symbol', /@[A-Za-z0-9_$.]+/y],
  ['block', /\^[A-Za-z0-9_]+/y],
  ['text', /"[^"\\\n]*"/y],
  ['mark', /->/y],
  ['number', /0x[0-9A-Fa-f]+|[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?/y],
  ['word', /#?[A-Za-z_][A-Za-z0-9_.$]*/y],
  ['mark', /[{}()<>[\],:=]/y],
]

const SPACE = /(?:[ \t\r\n]|\/\/[^\n]*)+/y

/** @throws Malformed at a character that begins no token. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  let at = 0
  let line = 1
  while (at < text.length) {
    SPACE.lastIndex = at
    const space = SPACE.exec(text)
    if (space !== null) {
      for (const c of space[0]) if (c === '\n') line++
      at += space[0].length
      continue
    }
    let found: Token | undefined
    for (const [kind, rule] of RULES) {
      rule.lastIndex = at
      const match = rule.exec(text)
      if (match === null) continue
      found = { kind, text: match[0], line }
      break
    }
    if (found === undefined) throw new Malformed(line, `expected MLIR, got ${JSON.stringify(text.slice(at, at + 12))}`)
    tokens.push(found)
    at += found.text.length
  }
  tokens.push({ kind: 'end', text: 'the end', line })
  return tokens
}
