/** The grammar of the modules that are written here: generic operations inside functions. */
import { DTYPES, MAX_RANK, sizeOf, type DType } from '@pullback/core'
import { ELEMENT, type TensorType } from '../types.ts'
import { tokensOf, type Token } from './lexer.ts'
import {
  Malformed,
  type Attribute,
  type Constant,
  type Element,
  type Func,
  type Module,
  type Op,
  type Region,
} from './module.ts'

const BY_ELEMENT: ReadonlyMap<string, DType> = new Map(DTYPES.map((d) => [ELEMENT[d], d]))

/** How deep regions and lists may nest: a hostile file must not exhaust the stack. */
const MAX_DEPTH = 200
/** Most elements of a tensor type that is read. */
const MAX_ELEMENTS = 2 ** 31

class Parser {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  get #next(): Token {
    return this.#tokens[this.#at]!
  }

  #fail(expected: string): never {
    const { text, line } = this.#next
    throw new Malformed(line, `expected ${expected}, got ${JSON.stringify(text.slice(0, 40))}`)
  }

  #take(kind: Token['kind'], expected: string): string {
    if (this.#next.kind !== kind) this.#fail(expected)
    return this.#tokens[this.#at++]!.text
  }

  #is(text: string): boolean {
    const { kind } = this.#next
    return this.#next.text === text && kind !== 'end' && kind !== 'text'
  }

  #skip(text: string): boolean {
    if (!this.#is(text)) return false
    this.#at++
    return true
  }

  #expect(text: string): void {
    if (!this.#skip(text)) this.#fail(JSON.stringify(text))
  }

  /** Items up to `close`, commas between. */
  #list<T>(close: string, item: () => T): T[] {
    const items: T[] = []
    if (this.#skip(close)) return items
    do items.push(item())
    while (this.#skip(','))
    this.#expect(close)
    return items
  }

  #type(): TensorType {
    const text = this.#take('word', 'a tensor type')
    const type = typeOf(text)
    if (type === undefined) {
      this.#at--
      this.#fail('a tensor type of known element type and static shape')
    }
    return type
  }

  #types(): readonly TensorType[] {
    return this.#skip('(') ? this.#list(')', () => this.#type()) : [this.#type()]
  }

  module(): Module {
    this.#expect('module')
    const name = this.#take('symbol', 'the name of the module').slice(1)
    this.#expect('{')
    const functions = new Map<string, Func>()
    while (!this.#skip('}')) {
      const f = this.#function()
      if (functions.has(f.name))
        throw new Malformed(f.line, `expected functions of different names, got @${f.name} twice`)
      functions.set(f.name, f)
    }
    if (this.#next.kind !== 'end') this.#fail('the end')
    return { name, functions }
  }

  #function(): Func {
    const { line } = this.#next
    this.#expect('func.func')
    if (!this.#skip('public')) this.#skip('private')
    const name = this.#take('symbol', 'the name of a function').slice(1)
    this.#expect('(')
    const args = this.#list(')', () => this.#argument())
    this.#expect('->')
    const outTypes = this.#types()
    this.#expect('{')
    const ops = this.#operations('return', 0)
    this.#expect('return')
    const results: string[] = []
    if (!this.#is('}')) {
      do results.push(this.#take('value', 'a value'))
      while (this.#skip(','))
      this.#expect(':')
      do this.#type()
      while (this.#skip(','))
    }
    this.#expect('}')
    return { name, line, body: { args, ops, results }, outTypes }
  }

  #argument(): { readonly name: string; readonly type: TensorType } {
    const name = this.#take('value', 'an argument')
    this.#expect(':')
    return { name, type: this.#type() }
  }

  /** Operations up to one called `end`. */
  #operations(end: string, depth: number): readonly Op[] {
    if (depth > MAX_DEPTH) this.#fail(`regions nested at most ${MAX_DEPTH} deep`)
    const ops: Op[] = []
    while (!this.#is(end) && this.#next.text !== `"${end}"`) ops.push(this.#operation(depth))
    return ops
  }

  #operation(depth: number): Op {
    const { line } = this.#next
    let results: readonly string[] = []
    if (this.#next.kind === 'value') {
      const id = this.#take('value', 'a value')
      results = [id]
      if (this.#skip(':')) {
        const count = Number(this.#take('number', 'how many results'))
        if (!Number.isInteger(count) || count < 1 || count > this.#tokens.length) this.#fail('how many results')
        results = Array.from({ length: count }, (_, i) => `${id}#${i}`)
      }
      this.#expect('=')
    }
    const name = this.#take('text', 'an operation').slice(1, -1)
    this.#expect('(')
    const ins = this.#list(')', () => this.#take('value', 'an operand'))
    const attributes = new Map<string, Attribute>()
    if (this.#skip('<')) {
      this.#expect('{')
      for (const [key, value] of this.#list('}', () => this.#named())) attributes.set(key, value)
      this.#expect('>')
    }
    const regions = this.#skip('(') ? this.#list(')', () => this.#region(depth + 1)) : []
    this.#expect(':')
    const inTypes = this.#types()
    this.#expect('->')
    const outTypes = this.#types()
    if (inTypes.length !== ins.length || outTypes.length !== results.length) {
      throw new Malformed(
        line,
        `${name}: expected a type for each of ${ins.length} operands and ${results.length} results, got ${inTypes.length} and ${outTypes.length}`,
      )
    }
    return { line, name, results, ins, attributes, regions, inTypes, outTypes }
  }

  #region(depth: number): Region {
    this.#expect('{')
    let args: Region['args'] = []
    if (this.#next.kind === 'block') {
      this.#at++
      this.#expect('(')
      args = this.#list(')', () => this.#argument())
      this.#expect(':')
    }
    const ops = this.#operations('stablehlo.return', depth)
    this.#at++
    this.#expect('(')
    const results = this.#list(')', () => this.#take('value', 'a value'))
    this.#expect(':')
    this.#types()
    this.#expect('->')
    this.#expect('(')
    this.#expect(')')
    this.#expect('}')
    return { args, ops, results }
  }

  #named(): readonly [string, Attribute] {
    const name = this.#take('word', 'the name of an attribute')
    this.#expect('=')
    return [name, this.#attribute()]
  }

  #attribute(): Attribute {
    const { kind, text } = this.#next
    if (kind === 'number') {
      this.#at++
      if (this.#skip(':')) this.#take('word', 'an integer type')
      return { tag: 'number', value: Number(text) }
    }
    if (kind === 'symbol') return { tag: 'word', value: this.#take('symbol', 'a symbol').slice(1) }
    if (this.#skip('[')) return { tag: 'words', values: this.#list(']', () => this.#enumerated()) }
    if (text === 'array') return { tag: 'numbers', values: this.#array() }
    if (text === 'dense') return { tag: 'constant', constant: this.#dense() }
    if (text === 'true' || text === 'false') return { tag: 'word', value: this.#take('word', 'a word') }
    if (text === '#stablehlo') return { tag: 'word', value: this.#enumerated() }
    if (text === '#stablehlo.conv') return this.#conv()
    if (text.startsWith('#stablehlo.')) return this.#record()
    return this.#fail('an attribute')
  }

  /** `#stablehlo<kind VALUE>`. */
  #enumerated(): string {
    this.#expect('#stablehlo')
    this.#expect('<')
    this.#take('word', 'a kind')
    const value = this.#take('word', 'a value')
    this.#expect('>')
    return value
  }

  #array(): readonly number[] {
    this.#expect('array')
    this.#expect('<')
    this.#take('word', 'an integer type')
    return this.#skip(':') ? this.#list('>', () => this.#integer()) : (this.#expect('>'), [])
  }

  #integer(): number {
    const n = Number(this.#take('number', 'an integer'))
    if (!Number.isSafeInteger(n)) {
      this.#at--
      this.#fail('an integer')
    }
    return n
  }

  #numbers(): readonly number[] {
    return this.#skip('[') ? this.#list(']', () => this.#integer()) : [this.#integer()]
  }

  #record(): Attribute {
    this.#at++
    this.#expect('<')
    const fields = this.#list('>', () => {
      const name = this.#take('word', 'a field')
      this.#expect('=')
      return [name, this.#numbers()] as const
    })
    return { tag: 'record', fields: new Map(fields) }
  }

  /** `#stablehlo.conv<[b, 0, f]x[o, i, 0]->[b, 0, f]>`: the axes of each in the order of the primitive's specification. */
  #conv(): Attribute {
    this.#at++
    this.#expect('<')
    const lhs = this.#axes('b', 'f')
    const { kind, text } = this.#next
    if (kind !== 'word' || text !== 'x') this.#fail('"x"')
    this.#at++
    const rhs = this.#axes('o', 'i')
    this.#expect('->')
    const out = this.#axes('b', 'f')
    this.#expect('>')
    return {
      tag: 'record',
      fields: new Map([
        ['lhs', lhs],
        ['rhs', rhs],
        ['out', out],
      ]),
    }
  }

  #axes(first: string, second: string): readonly number[] {
    this.#expect('[')
    const names = this.#list(']', () => this.#tokens[this.#at++]?.text ?? '')
    const order = [first, second, ...Array.from({ length: Math.max(0, names.length - 2) }, (_, i) => String(i))]
    const axes = order.map((name) => names.indexOf(name))
    if (axes.includes(-1) || new Set(names).size !== order.length) this.#fail(`axes ${order.join(', ')} before`)
    return axes
  }

  #dense(): Constant {
    this.#expect('dense')
    this.#expect('<')
    const elements = this.#elements()
    this.#expect('>')
    this.#expect(':')
    const text = this.#take('word', 'a tensor type')
    const type = typeOf(text)
    if (type === undefined && !/^tensor<(\d+x)*i64>$/.test(text)) {
      this.#at--
      this.#fail('a tensor type of known element type and static shape')
    }
    return { type, elements }
  }

  #elements(): Constant['elements'] {
    if (this.#is('>')) return { tag: 'list', values: [] }
    if (this.#next.kind === 'text') {
      const hex = this.#take('text', 'bytes').slice(1, -1)
      if (!/^0x([0-9A-Fa-f]{2})*$/.test(hex)) this.#fail('hexadecimal bytes before')
      return { tag: 'bytes', hex: hex.slice(2) }
    }
    if (!this.#is('[')) return { tag: 'splat', value: this.#element() }
    const values: Element[] = []
    const list = (depth: number): void => {
      if (depth > MAX_RANK) this.#fail(`lists nested at most ${MAX_RANK} deep`)
      this.#expect('[')
      this.#list(']', () => {
        if (this.#is('[')) list(depth + 1)
        else values.push(this.#element())
      })
    }
    list(1)
    return { tag: 'list', values }
  }

  #element(): Element {
    if (this.#skip('true')) return 1
    if (this.#skip('false')) return 0
    const text = this.#take('number', 'an element')
    return text.startsWith('0x') ? { bits: BigInt(text) } : Number(text)
  }
}

const typeOf = (text: string): TensorType | undefined => {
  const match = /^tensor<((?:\d+x)*)([a-z0-9]+)>$/.exec(text)
  const dtype = BY_ELEMENT.get(match?.[2] ?? '')
  if (match === null || dtype === undefined) return undefined
  const shape = (match[1] ?? '').split('x').slice(0, -1).map(Number)
  if (shape.length > MAX_RANK || !shape.every(Number.isSafeInteger) || !(sizeOf(shape) < MAX_ELEMENTS)) return undefined
  return { shape, dtype }
}

/** @throws Malformed with the line where the text leaves the grammar. */
export const parseModule = (text: string): Module => new Parser(text).module()
