/** What Python's names, operators, attributes and subscripts mean over our arrays. */
import { isValue, type Operand, type Subscript, type Value } from '@pullback/core'
import { np } from '../../src/index.ts'
import { DTypeName, dtypeOf, makeBridge, MissingFeature, type Bridge, type FloatType } from './convert.ts'
import { camel, isModule, libraryFunction, optionOf } from './functions.ts'
import { ELLIPSIS, Float, Slice, type Host } from './python/interpret.ts'
import type { BinaryOperator, ComparisonOperator } from './python/syntax.ts'
import { specialForms } from './special.ts'
import { CustomFunction, transformForms } from './transforms.ts'

/** `jnp`, `jax.nn` and so on. */
class Module {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
}

/** `x.at`, and `x.at[index]`. */
class At {
  readonly x: Value
  readonly index: readonly unknown[] | undefined
  constructor(x: Value, index?: readonly unknown[]) {
    this.x = x
    this.index = index
  }
}

const MODULE_NAMES: Readonly<Record<string, string>> = {
  jnp: 'jnp',
  numpy: 'jnp',
  lax: 'lax',
  nn: 'nn',
  jsp: 'jsp',
  scipy: 'jsp',
  jax: 'jax',
  random: 'jax.random',
}

const CONSTANTS: Readonly<Record<string, number>> = { inf: Infinity, nan: NaN, pi: Math.PI, e: Math.E }
const DTYPE = /^(float|int|uint|bfloat|complex)\d+$|^bool_$/

const BINARY: { readonly [O in BinaryOperator]: (x: Operand, y: Operand) => Value } = {
  '+': np.add,
  '-': np.subtract,
  '*': np.multiply,
  '/': np.divide,
  '//': np.floorDivide,
  '%': np.remainder,
  '@': np.matmul,
  '**': np.power,
  '&': np.bitwiseAnd,
  '|': np.bitwiseOr,
  '^': np.bitwiseXor,
  '<<': np.leftShift,
  '>>': np.rightShift,
}

const COMPARE: {
  readonly [O in Exclude<ComparisonOperator, 'is' | 'is not' | 'in' | 'not in'>]: (x: Operand, y: Operand) => Value
} = { '<': np.less, '<=': np.lessEqual, '>': np.greater, '>=': np.greaterEqual, '==': np.equal, '!=': np.notEqual }

const isNumber = (x: unknown): x is number | boolean | Float =>
  typeof x === 'number' || typeof x === 'boolean' || x instanceof Float
const plain = (x: number | boolean | Float): number => (x instanceof Float ? x.value : Number(x))

/** Arithmetic of Python numbers. */
const arithmetic = (op: BinaryOperator, x: number | boolean | Float, y: number | boolean | Float): unknown => {
  const [a, b] = [plain(x), plain(y)]
  const exact = (v: number): unknown => (x instanceof Float || y instanceof Float ? new Float(v) : v)
  switch (op) {
    case '+':
      return exact(a + b)
    case '-':
      return exact(a - b)
    case '*':
      return exact(a * b)
    case '/':
      return new Float(a / b)
    case '//':
      return exact(Math.floor(a / b))
    case '%':
      return exact(a - b * Math.floor(a / b))
    case '**':
      return b < 0 ? new Float(a ** b) : exact(a ** b)
    case '&':
      return a & b
    case '|':
      return a | b
    case '^':
      return a ^ b
    case '<<':
      return a * 2 ** b
    case '>>':
      return Math.floor(a / 2 ** b)
    case '@':
      throw new TypeError('python: @ needs arrays')
  }
}

const compareNumbers = (op: keyof typeof COMPARE, a: number, b: number): boolean =>
  ({ '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b, '==': a === b, '!=': a !== b })[op]

const subscriptOf = (i: unknown): Subscript =>
  i instanceof Slice
    ? ({ start: i.start, stop: i.stop, step: i.step } as Subscript) // integers or null in the given cases
    : i === ELLIPSIS
      ? '...'
      : (i as Subscript)

/** `x[index]`. */
const subscript = (x: Value, index: unknown): Value =>
  x.at(...(Array.isArray(index) ? index : [index]).map(subscriptOf)).get()

/** Methods of arrays that are functions of jnp on the array. */
const METHODS = new Set([
  'sum', 'mean', 'prod', 'max', 'min', 'all', 'any', 'argmax', 'argmin', 'argsort', 'sort', 'cumsum', 'cumprod', 'clip',
  'round', 'std', 'var', 'ravel', 'squeeze', 'swapaxes', 'repeat', 'take', 'dot', 'diagonal', 'trace', 'ptp', 'searchsorted',
]) // prettier-ignore

export interface PythonHost {
  readonly host: Host
  readonly bridge: Bridge
}

export const makeHost = (float: FloatType): PythonHost => {
  const bridge = makeBridge(float)
  const forms = specialForms(bridge)
  const transforms = transformForms(bridge)

  const member = (module: string, name: string): unknown => {
    const full = `${module}.${name}`
    const path = full.replace(/^jax\.(numpy|scipy|nn|lax)\b/, (_, m: string) => MODULE_NAMES[m]!)
    if (isModule(path)) return new Module(path)
    const constant = CONSTANTS[name]
    if (constant !== undefined) return new Float(constant)
    if (name === 'newaxis') return null
    if (DTYPE.test(name)) return new DTypeName(dtypeOf(name, float))
    const run =
      forms[full] ?? (module === 'jax' ? transforms[name] : undefined) ?? libraryFunction(bridge, module, name)
    return bridge.callable(full, run)
  }

  const builtins: Readonly<Record<string, (args: readonly unknown[]) => unknown>> = {
    len: ([x]) => items(x).length,
    range: (args) => {
      const [a, b, step = 1] = args as readonly number[]
      const [from, to] = b === undefined ? [0, a!] : [a!, b]
      return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step)
    },
    tuple: ([x]) => items(x),
    list: ([x]) => items(x),
    zip: (args) => {
      const all = args.map(items)
      return Array.from({ length: Math.min(...all.map((a) => a.length)) }, (_, i) => all.map((a) => a[i]))
    },
    enumerate: ([x]) => items(x).map((y, i) => [i, y]),
    reversed: ([x]) => [...items(x)].reverse(),
    float: ([x]) =>
      new Float(isValue(x) ? Number((x as unknown as { item: () => number }).item()) : plain(x as number)),
    int: ([x]) => Math.trunc(isValue(x) ? Number((x as unknown as { item: () => number }).item()) : plain(x as number)),
    bool: ([x]) => truth(x),
    abs: ([x]) => (isNumber(x) ? arithmetic('*', x, plain(x) < 0 ? -1 : 1) : np.abs(x as Value)),
    sum: ([x]) => items(x).reduce((a, b) => binary('+', a, b), 0),
    max: (args) => (args.length === 1 ? items(args[0]) : args).reduce((a, b) => (truth(compare('>', b, a)) ? b : a)),
    min: (args) => (args.length === 1 ? items(args[0]) : args).reduce((a, b) => (truth(compare('<', b, a)) ? b : a)),
    dict: () => ({}),
  }

  const global = (name: string): unknown => {
    if (name in MODULE_NAMES) return new Module(MODULE_NAMES[name]!)
    if (name in builtins) return bridge.callable(name, (args) => builtins[name]!(args))
    if (name === 'partial') {
      return bridge.callable(name, ([f, ...first], kw) =>
        bridge.callable('partial', (args, own) => bridge.call(f, [...first, ...args], { ...kw, ...own })),
      )
    }
    if (name in transforms) return member('jax', name)
    for (const module of ['jnp', 'lax', 'jax', 'nn']) {
      try {
        return member(module, name)
      } catch (e) {
        if (!(e instanceof MissingFeature) || e.feature.startsWith('dtype')) throw e
      }
    }
    throw new MissingFeature(name)
  }

  const truth = (x: unknown): boolean => {
    if (isValue(x)) return Boolean((x as unknown as { item: () => unknown }).item())
    if (isNumber(x)) return plain(x) !== 0
    if (typeof x === 'string' || Array.isArray(x)) return x.length > 0
    return x !== null && x !== undefined
  }

  const items = (x: unknown): readonly unknown[] => {
    if (Array.isArray(x)) return x as readonly unknown[]
    if (isValue(x)) return np.unstack(x)
    if (typeof x === 'object' && x !== null) return Object.keys(x)
    throw new TypeError(`python: cannot iterate over ${typeof x}`)
  }

  const binary = (op: BinaryOperator, x: unknown, y: unknown): unknown => {
    if (isNumber(x) && isNumber(y)) return arithmetic(op, x, y)
    if (op === '+' && Array.isArray(x) && Array.isArray(y)) return [...(x as unknown[]), ...(y as unknown[])]
    if (op === '*' && Array.isArray(x)) return Array.from({ length: y as number }, () => x as unknown[]).flat()
    // A Python float in the exponent is a floating power even if it is whole.
    const right = op === '**' && y instanceof Float ? bridge.weak(y.value) : bridge.operand(y, [x])
    return BINARY[op](bridge.operand(x, [y]) as Operand, right as Operand)
  }

  const compare = (op: ComparisonOperator, x: unknown, y: unknown): unknown => {
    switch (op) {
      case 'is':
        return x === y
      case 'is not':
        return x !== y
      case 'in':
        return items(y).includes(x)
      case 'not in':
        return !items(y).includes(x)
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        if (isNumber(x) && isNumber(y)) return compareNumbers(op, plain(x), plain(y))
        if (!isValue(x) && !isValue(y)) return (JSON.stringify(x) === JSON.stringify(y)) === (op === '==')
        return COMPARE[op](bridge.operand(x, [y]) as Operand, bridge.operand(y, [x]) as Operand)
    }
  }

  const attribute = (object: unknown, name: string): unknown => {
    if (object instanceof Module) return member(object.path, name)
    if (object instanceof CustomFunction) return object.attributes[name]
    if (object instanceof At) return atMethod(bridge, object, name)
    if (!isValue(object)) throw new MissingFeature(`attribute ${name}`)
    switch (name) {
      case 'shape':
        return [...object.shape]
      case 'ndim':
        return object.ndim
      case 'size':
        return object.size
      case 'dtype':
        return new DTypeName(object.dtype)
      case 'T':
        return np.transpose(object)
      case 'at':
        return new At(object)
      case 'astype':
        return bridge.callable(name, ([d]) => object.astype((d as DTypeName).dtype))
      case 'reshape':
        return bridge.callable(name, (s) => np.reshape(object, (Array.isArray(s[0]) ? s[0] : s) as number[]))
      case 'transpose':
        return bridge.callable(name, (s) =>
          np.transpose(object, s.length === 0 ? undefined : ((Array.isArray(s[0]) ? s[0] : s) as number[])),
        )
      case 'flatten':
        return bridge.callable(name, () => np.ravel(object))
      case 'item':
        return bridge.callable(name, () => new Float(Number((object as unknown as { item: () => number }).item())))
      default: {
        if (!METHODS.has(name)) throw new MissingFeature(`method ${name}`)
        const f = member('jnp', name)
        return bridge.callable(name, (args, kw) => bridge.call(f, [object, ...args], kw))
      }
    }
  }

  const host: Host = {
    global,
    attribute,
    subscript: (object, index) => {
      if (object instanceof At) return new At(object.x, Array.isArray(index) ? index : [index])
      if (isValue(object)) return subscript(object, index)
      if (Array.isArray(object)) {
        const list = object as readonly unknown[]
        if (index instanceof Slice) {
          if (index.step !== null && index.step !== 1) throw new MissingFeature('steps in slices of tuples')
          return list.slice(
            (index.start ?? undefined) as number | undefined,
            (index.stop ?? undefined) as number | undefined,
          )
        }
        return list.at(index as number)
      }
      return (object as Readonly<Record<string, unknown>>)[String(index)]
    },
    call: (f, positional, keywords) =>
      bridge.call(f instanceof CustomFunction ? f.callable : f, positional.map(unwrap), keywords),
    unary: (op, x) => {
      if (isNumber(x)) {
        if (op === '~') return ~plain(x)
        const v = op === '-' ? -plain(x) : plain(x)
        return x instanceof Float ? new Float(v) : v
      }
      return op === '-' ? np.negative(x as Value) : op === '+' ? x : np.bitwiseNot(x as Value)
    },
    binary,
    compare,
    truth,
    define: (name, run) => bridge.callable(name, run),
    items,
  }
  return { host, bridge }
}

/** Functions with rules of their own are passed on as the function they are called by. */
const unwrap = (x: unknown): unknown => (x instanceof CustomFunction ? x.callable : x)

const atMethod = (bridge: Bridge, { x, index }: At, name: string): unknown => {
  if (index === undefined) throw new MissingFeature('x.at')
  const place = x.at(...index.map(subscriptOf)) as unknown as Readonly<Record<string, unknown>>
  const method = place[name]
  if (typeof method !== 'function') throw new MissingFeature(`x.at.${name}`)
  return bridge.callable(name, (args, keywords) =>
    (method as (...a: readonly unknown[]) => unknown).call(
      place,
      ...args.map((a) => bridge.operand(a, [x])),
      Object.fromEntries(Object.entries(keywords).map(([k, v]) => [camel(k), optionOf(v)])),
    ),
  )
}
