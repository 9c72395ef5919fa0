/** Runs the Python that reference cases are written in. What operators and names mean is the host's business. */
import { parsePython } from './parse.ts'
import type { BinaryOperator, ComparisonOperator, Node, Parameter, Statement, UnaryOperator } from './syntax.ts'

/** A Python float; JavaScript numbers stand for ints. */
export class Float {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
}

/** `start:stop:step` in a subscript. */
export class Slice {
  readonly start: unknown
  readonly stop: unknown
  readonly step: unknown
  constructor(start: unknown, stop: unknown, step: unknown) {
    this.start = start
    this.stop = stop
    this.step = step
  }
}

/** `...` in a subscript. */
export const ELLIPSIS: unique symbol = Symbol('...')

export type Keywords = Readonly<Record<string, unknown>>

/** Python values: numbers (ints), Float, strings, booleans, null, arrays (tuples, lists), plain objects (dicts), and the host's own. */
export interface Host {
  /** The value of a name that the program did not bind. */
  readonly global: (name: string) => unknown
  readonly attribute: (object: unknown, name: string) => unknown
  readonly subscript: (object: unknown, index: unknown) => unknown
  readonly call: (f: unknown, positional: readonly unknown[], keywords: Keywords) => unknown
  readonly unary: (op: Exclude<UnaryOperator, 'not'>, x: unknown) => unknown
  readonly binary: (op: BinaryOperator, x: unknown, y: unknown) => unknown
  readonly compare: (op: ComparisonOperator, x: unknown, y: unknown) => unknown
  readonly truth: (x: unknown) => boolean
  /** Makes a function value of what the program defines. */
  readonly define: (name: string, run: (positional: readonly unknown[], keywords: Keywords) => unknown) => unknown
  readonly items: (x: unknown) => readonly unknown[]
}

class Scope {
  readonly #own = new Map<string, unknown>()
  readonly #outer: Scope | undefined

  constructor(outer?: Scope) {
    this.#outer = outer
  }

  get(name: string, host: Host): unknown {
    if (this.#own.has(name)) return this.#own.get(name)
    return this.#outer === undefined ? host.global(name) : this.#outer.get(name, host)
  }

  has(name: string): boolean {
    return this.#own.has(name)
  }

  set(name: string, value: unknown): void {
    this.#own.set(name, value)
  }
}

/** What a `return` carries; undefined when a block ran to its end. */
interface Returned {
  readonly value: unknown
}

const CONSTANTS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['None', null],
  ['True', true],
  ['False', false],
])

/** A running program: its bindings, and the evaluation of expressions in them. */
export class Program {
  readonly #host: Host
  readonly #globals = new Scope()

  constructor(host: Host) {
    this.#host = host
  }

  set(name: string, value: unknown): void {
    this.#globals.set(name, value)
  }

  /** Whether the program, or `set`, has bound a name. */
  has(name: string): boolean {
    return this.#globals.has(name)
  }

  /** Runs statements; the value of the last one if it is an expression. */
  run(source: string): unknown {
    let last: unknown
    for (const s of parsePython(source)) {
      last = s.tag === 'expression' ? this.#eval(s.value, this.#globals) : this.#statement(s, this.#globals)
    }
    return last
  }

  #block(body: readonly Statement[], scope: Scope): Returned | undefined {
    for (const s of body) {
      const returned = this.#statement(s, scope)
      if (returned !== undefined) return returned
    }
    return undefined
  }

  #statement(s: Statement, scope: Scope): Returned | undefined {
    switch (s.tag) {
      case 'def': {
        let f = this.#function(s.name, s.parameters, scope, (inner) => this.#block(s.body, inner)?.value ?? null)
        for (const d of [...s.decorators].reverse()) f = this.#host.call(this.#eval(d, scope), [f], {})
        scope.set(s.name, f)
        return undefined
      }
      case 'assign': {
        const value = this.#eval(s.value, scope)
        for (const t of s.targets) this.#bind(t, value, scope)
        return undefined
      }
      case 'update':
        this.#bind(s.target, this.#host.binary(s.op, this.#eval(s.target, scope), this.#eval(s.value, scope)), scope)
        return undefined
      case 'return':
        return { value: s.value === null ? null : this.#eval(s.value, scope) }
      case 'expression':
        this.#eval(s.value, scope)
        return undefined
      case 'if':
        return this.#block(this.#host.truth(this.#eval(s.test, scope)) ? s.yes : s.no, scope)
      case 'for':
        for (const x of this.#host.items(this.#eval(s.iterable, scope))) {
          this.#bind(s.target, x, scope)
          const returned = this.#block(s.body, scope)
          if (returned !== undefined) return returned
        }
        return undefined
      case 'while':
        while (this.#host.truth(this.#eval(s.test, scope))) {
          const returned = this.#block(s.body, scope)
          if (returned !== undefined) return returned
        }
        return undefined
      case 'import':
        return undefined
    }
  }

  #function(name: string, parameters: readonly Parameter[], outer: Scope, body: (inner: Scope) => unknown): unknown {
    const fallbacks = parameters.map((p) => (p.fallback === null ? undefined : this.#eval(p.fallback, outer)))
    return this.#host.define(name, (positional, keywords) => {
      const inner = new Scope(outer)
      parameters.forEach((p, i) => {
        if (p.isRest) inner.set(p.name, positional.slice(i))
        else if (i < positional.length) inner.set(p.name, positional[i])
        else if (Object.hasOwn(keywords, p.name)) inner.set(p.name, keywords[p.name])
        else if (p.fallback !== null) inner.set(p.name, fallbacks[i])
        else throw new TypeError(`python: ${name} needs argument ${p.name}`)
      })
      const most = parameters.some((p) => p.isRest) ? Infinity : parameters.length
      if (positional.length > most)
        throw new TypeError(`python: ${name} takes ${most} arguments, got ${positional.length}`)
      return body(inner)
    })
  }

  #bind(target: Node, value: unknown, scope: Scope): void {
    if (target.tag === 'name') scope.set(target.name, value)
    else if (target.tag === 'sequence') {
      const items = this.#host.items(value)
      const rest = target.items.findIndex((t) => t.tag === 'star')
      if (rest < 0 ? items.length !== target.items.length : items.length < target.items.length - 1) {
        throw new TypeError(`python: cannot unpack ${items.length} values into ${target.items.length} names`)
      }
      const extra = items.length - target.items.length
      target.items.forEach((t, i) => {
        if (t.tag === 'star') this.#bind(t.value, items.slice(i, i + extra + 1), scope)
        else this.#bind(t, items[rest >= 0 && i > rest ? i + extra : i], scope)
      })
    } else throw new SyntaxError(`python: cannot assign to ${target.tag}`)
  }

  #all(nodes: readonly Node[], scope: Scope): readonly unknown[] {
    return nodes.flatMap((n) =>
      n.tag === 'star' ? this.#host.items(this.#eval(n.value, scope)) : [this.#eval(n, scope)],
    )
  }

  #eval(n: Node, scope: Scope): unknown {
    const host = this.#host
    const ev = (x: Node): unknown => this.#eval(x, scope)
    switch (n.tag) {
      case 'int':
        return n.value
      case 'float':
        return new Float(n.value)
      case 'string':
        return n.value
      case 'name':
        return CONSTANTS.has(n.name) ? CONSTANTS.get(n.name) : scope.get(n.name, host)
      case 'sequence':
        return this.#all(n.items, scope)
      case 'star':
        throw new SyntaxError('python: a starred expression stands alone')
      case 'dict':
        return Object.fromEntries(n.entries.map(([k, v]) => [String(ev(k)), ev(v)]))
      case 'lambda':
        return this.#function('<lambda>', n.parameters, scope, (inner) => this.#eval(n.body, inner))
      case 'call':
        return host.call(
          ev(n.callee),
          this.#all(n.positional, scope),
          Object.fromEntries(n.keywords.map(([k, v]) => [k, ev(v)])),
        )
      case 'attribute':
        return host.attribute(ev(n.object), n.name)
      case 'subscript':
        return host.subscript(ev(n.object), ev(n.index))
      case 'slice':
        return new Slice(
          ...([n.start, n.stop, n.step].map((p) => (p === null ? null : ev(p))) as [unknown, unknown, unknown]),
        ) // three in, three out
      case 'ellipsis':
        return ELLIPSIS
      case 'unary':
        return n.op === 'not' ? !host.truth(ev(n.x)) : host.unary(n.op, ev(n.x))
      case 'binary':
        return host.binary(n.op, ev(n.x), ev(n.y))
      case 'comparison': {
        const items = n.items.map(ev)
        let result: unknown = true
        for (let i = 0; i < n.ops.length; i++) {
          result = host.compare(n.ops[i]!, items[i], items[i + 1])
          if (i < n.ops.length - 1 && !host.truth(result)) return result
        }
        return result
      }
      case 'logic': {
        const x = ev(n.x)
        return host.truth(x) === (n.op === 'and') ? ev(n.y) : x
      }
      case 'choice':
        return host.truth(ev(n.test)) ? ev(n.yes) : ev(n.no)
      case 'comprehension':
        return host.items(ev(n.iterable)).flatMap((x) => {
          const inner = new Scope(scope)
          this.#bind(n.target, x, inner)
          return n.condition === null || host.truth(this.#eval(n.condition, inner)) ? [this.#eval(n.value, inner)] : []
        })
    }
  }
}
