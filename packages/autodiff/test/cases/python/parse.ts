/** A recursive-descent parser for the Python that reference cases are written in. */
import type { BinaryOperator, ComparisonOperator, Node, Parameter, Statement, UnaryOperator } from './syntax.ts'
import { tokensOf, type Token } from './tokens.ts'

/** Binary operators by how tightly they bind, loosest first; `**` is apart because it binds to the right. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
]
const COMPARISONS: readonly string[] = ['<', '<=', '>', '>=', '==', '!=']
const UPDATES = /^(\*\*|\/\/|[-+*/])=$/

class Parser {
  readonly #tokens: readonly Token[]
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
    this.#tokens = tokensOf(source)
  }

  get #next(): Token {
    return this.#tokens[this.#at]!
  }

  #fail(wanted: string): never {
    throw new SyntaxError(`python: ${wanted} expected, got ${this.#next.text || this.#next.tag} in ${this.#source}`)
  }

  #is(text: string): boolean {
    const { tag, text: own } = this.#next
    return own === text && (tag === 'operator' || tag === 'name')
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false
    this.#at += 1
    return true
  }

  #need(text: string): void {
    if (!this.#take(text)) this.#fail(text)
  }

  #takeTag(tag: Token['tag']): boolean {
    if (this.#next.tag !== tag) return false
    this.#at += 1
    return true
  }

  #name(): string {
    const { tag, text } = this.#next
    if (tag !== 'name') this.#fail('a name')
    this.#at += 1
    return text
  }

  program(): readonly Statement[] {
    const body: Statement[] = []
    while (!this.#takeTag('end')) {
      if (this.#takeTag('newline')) continue
      body.push(...this.#statement())
    }
    return body
  }

  #block(): readonly Statement[] {
    this.#need(':')
    if (!this.#takeTag('newline')) return this.#line()
    if (!this.#takeTag('indent')) this.#fail('an indented block')
    const body: Statement[] = []
    while (!this.#takeTag('dedent')) body.push(...this.#statement())
    return body
  }

  #statement(): readonly Statement[] {
    if (this.#is('@') || this.#is('def')) return [this.#definition()]
    if (this.#take('if')) return [this.#conditional()]
    if (this.#take('while')) return [{ tag: 'while', test: this.#expression(), body: this.#block() }]
    if (this.#take('for')) {
      const target = this.#targets()
      this.#need('in')
      return [{ tag: 'for', target, iterable: this.#list(), body: this.#block() }]
    }
    return this.#line()
  }

  #conditional(): Statement {
    const test = this.#expression()
    const yes = this.#block()
    const no = this.#take('elif') ? [this.#conditional()] : this.#take('else') ? this.#block() : []
    return { tag: 'if', test, yes, no }
  }

  #definition(): Statement {
    const decorators: Node[] = []
    while (this.#take('@')) {
      decorators.push(this.#expression())
      this.#takeTag('newline')
    }
    this.#need('def')
    const name = this.#name()
    this.#need('(')
    const parameters = this.#parameters(')')
    this.#need(')')
    return { tag: 'def', name, decorators, parameters, body: this.#block() }
  }

  /** Simple statements up to the end of the line, separated by semicolons. */
  #line(): readonly Statement[] {
    const out: Statement[] = [this.#simple()]
    while (this.#take(';')) if (this.#next.tag !== 'newline') out.push(this.#simple())
    if (!this.#takeTag('newline')) this.#fail('the end of the line')
    return out
  }

  #simple(): Statement {
    if (this.#take('return')) {
      return { tag: 'return', value: this.#next.tag === 'newline' || this.#is(';') ? null : this.#list() }
    }
    if (this.#is('import') || this.#is('from')) {
      while (this.#next.tag !== 'newline' && !this.#is(';')) this.#at += 1
      return { tag: 'import' }
    }
    const first = this.#list()
    const update = UPDATES.exec(this.#next.text)
    if (this.#next.tag === 'operator' && update !== null) {
      this.#at += 1
      return { tag: 'update', target: first, op: update[1] as BinaryOperator, value: this.#list() }
    }
    const targets: Node[] = []
    let value = first
    while (this.#take('=')) {
      targets.push(value)
      value = this.#list()
    }
    return targets.length === 0 ? { tag: 'expression', value } : { tag: 'assign', targets, value }
  }

  /** Comma-separated expressions: one, or a tuple. */
  #list(): Node {
    const first = this.#item()
    if (!this.#is(',')) return first
    const items = [first]
    while (this.#take(',')) {
      if (this.#next.tag === 'newline' || this.#is('=') || this.#is(')') || this.#is(']')) break
      items.push(this.#item())
    }
    return { tag: 'sequence', items }
  }

  #item(): Node {
    return this.#take('*') ? { tag: 'star', value: this.#or() } : this.#expression()
  }

  /** What a `for` assigns to: names, perhaps in brackets, without comparisons (`in` follows). */
  #targets(): Node {
    const items = [this.#postfix()]
    while (this.#take(',')) items.push(this.#postfix())
    return items.length === 1 ? items[0]! : { tag: 'sequence', items }
  }

  #parameters(end: string): readonly Parameter[] {
    const out: Parameter[] = []
    while (!this.#is(end)) {
      const isRest = this.#take('*')
      const name = this.#name()
      out.push({ name, isRest, fallback: this.#take('=') ? this.#expression() : null })
      if (!this.#take(',')) break
    }
    return out
  }

  #expression(): Node {
    if (this.#take('lambda')) {
      const parameters = this.#parameters(':')
      this.#need(':')
      return { tag: 'lambda', parameters, body: this.#expression() }
    }
    const value = this.#or()
    if (!this.#take('if')) return value
    const test = this.#or()
    this.#need('else')
    return { tag: 'choice', test, yes: value, no: this.#expression() }
  }

  #or(): Node {
    let x = this.#and()
    while (this.#take('or')) x = { tag: 'logic', op: 'or', x, y: this.#and() }
    return x
  }

  #and(): Node {
    let x = this.#not()
    while (this.#take('and')) x = { tag: 'logic', op: 'and', x, y: this.#not() }
    return x
  }

  #not(): Node {
    return this.#take('not') ? { tag: 'unary', op: 'not', x: this.#not() } : this.#comparison()
  }

  #comparisonOperator(): ComparisonOperator | undefined {
    const { tag, text } = this.#next
    if (tag === 'operator' && COMPARISONS.includes(text)) {
      this.#at += 1
      return text as ComparisonOperator
    }
    if (this.#take('is')) return this.#take('not') ? 'is not' : 'is'
    if (this.#take('in')) return 'in'
    if (this.#is('not')) {
      this.#at += 1
      this.#need('in')
      return 'not in'
    }
    return undefined
  }

  #comparison(): Node {
    const items = [this.#binary(0)]
    const ops: ComparisonOperator[] = []
    for (let op = this.#comparisonOperator(); op !== undefined; op = this.#comparisonOperator()) {
      ops.push(op)
      items.push(this.#binary(0))
    }
    return ops.length === 0 ? items[0]! : { tag: 'comparison', ops, items }
  }

  #binary(level: number): Node {
    const ops = LEVELS[level]
    if (ops === undefined) return this.#unary()
    let x = this.#binary(level + 1)
    for (;;) {
      const op = ops.find((o) => this.#next.tag === 'operator' && this.#next.text === o)
      if (op === undefined) return x
      this.#at += 1
      x = { tag: 'binary', op, x, y: this.#binary(level + 1) }
    }
  }

  #unary(): Node {
    for (const op of ['-', '+', '~'] as const satisfies readonly UnaryOperator[]) {
      if (this.#take(op)) return { tag: 'unary', op, x: this.#unary() }
    }
    const x = this.#postfix()
    // The exponent may carry a sign: 2 ** -1.
    return this.#take('**') ? { tag: 'binary', op: '**', x, y: this.#unary() } : x
  }

  #postfix(): Node {
    let x = this.#atom()
    for (;;) {
      if (this.#take('.')) x = { tag: 'attribute', object: x, name: this.#name() }
      else if (this.#take('(')) x = this.#call(x)
      else if (this.#take('[')) x = { tag: 'subscript', object: x, index: this.#subscript() }
      else return x
    }
  }

  #call(callee: Node): Node {
    const positional: Node[] = []
    const keywords: (readonly [string, Node])[] = []
    while (!this.#is(')')) {
      const name = this.#next
      const after = this.#tokens[this.#at + 1]
      if (name.tag === 'name' && after?.tag === 'operator' && after.text === '=') {
        this.#at += 2
        keywords.push([name.text, this.#expression()])
      } else {
        const value = this.#item()
        positional.push(this.#is('for') ? this.#comprehension(value) : value)
      }
      if (!this.#take(',')) break
    }
    this.#need(')')
    return { tag: 'call', callee, positional, keywords }
  }

  #subscript(): Node {
    const items = [this.#range()]
    let isTuple = false
    while (this.#take(',')) {
      isTuple = true
      if (!this.#is(']')) items.push(this.#range())
    }
    this.#need(']')
    return isTuple ? { tag: 'sequence', items } : items[0]!
  }

  #range(): Node {
    const part = (): Node | null => (this.#is(':') || this.#is(']') || this.#is(',') ? null : this.#expression())
    const start = part()
    if (!this.#take(':')) return start ?? this.#fail('an index')
    const stop = part()
    return { tag: 'slice', start, stop, step: this.#take(':') ? part() : null }
  }

  #comprehension(value: Node): Node {
    this.#need('for')
    const target = this.#targets()
    this.#need('in')
    const iterable = this.#or()
    return { tag: 'comprehension', value, target, iterable, condition: this.#take('if') ? this.#or() : null }
  }

  #atom(): Node {
    const { tag, text } = this.#next
    if (tag === 'number') {
      this.#at += 1
      return { tag: /[.eE]/.test(text) ? 'float' : 'int', value: Number(text) }
    }
    if (tag === 'string') {
      this.#at += 1
      return { tag: 'string', value: text }
    }
    if (tag === 'name') {
      this.#at += 1
      return { tag: 'name', name: text }
    }
    if (this.#take('...')) return { tag: 'ellipsis' }
    if (this.#take('(')) return this.#bracketed(')')
    if (this.#take('[')) return this.#bracketed(']')
    if (this.#take('{')) return this.#dict()
    return this.#fail('an expression')
  }

  /** After `(` or `[`: a tuple, a list, a comprehension, or one expression in parentheses. */
  #bracketed(end: ')' | ']'): Node {
    const items: Node[] = []
    let isTuple = end === ']'
    while (!this.#is(end)) {
      const value = this.#item()
      if (this.#is('for')) {
        const all = this.#comprehension(value)
        this.#need(end)
        return all
      }
      items.push(value)
      if (!this.#take(',')) break
      isTuple = true
    }
    this.#need(end)
    return isTuple || items.length === 0 ? { tag: 'sequence', items } : items[0]!
  }

  #dict(): Node {
    const entries: (readonly [Node, Node])[] = []
    while (!this.#is('}')) {
      const key = this.#expression()
      this.#need(':')
      entries.push([key, this.#expression()])
      if (!this.#take(',')) break
    }
    this.#need('}')
    return { tag: 'dict', entries }
  }
}

/**
 * The statements of a program.
 * @throws SyntaxError for Python beyond this subset.
 */
export const parsePython = (source: string): readonly Statement[] => new Parser(source).program()
