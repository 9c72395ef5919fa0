/** Running transforms and the boxes they own: traces, tracers, and which of them is in charge. */
import { ArrayConversionError, showShape, Value, type DType, type Shape } from '@pullback/core'
import { showAval, type Aval } from './aval.ts'
import { LeakedTracerError, TracerConversionError } from './errors.ts'
import type { AnyPrimitive } from './primitive.ts'
import { atUserLine } from './userLine.ts'

/** One running transform. The highest level among the arguments handles a call. */
export interface Trace {
  readonly level: number
  /** What the transform is doing, for messages: `jit of step`. */
  readonly title: string
  /** False once the transform has finished: its tracers must not be used any more. */
  alive: boolean
  process(prim: AnyPrimitive, args: readonly Value[], params: unknown): readonly Value[]
  /** The arguments that a tracer's value depends on, for messages: `argument 0 (x) at .w`; none where it is not known. */
  dependsOn?(x: Tracer): readonly string[]
}

/** A box standing for an array, owned by one running transform. */
export abstract class Tracer extends Value {
  readonly trace: Trace
  readonly shape: Shape
  readonly dtype: DType
  readonly weakType: boolean

  constructor(trace: Trace, a: Aval) {
    super()
    this.trace = trace
    this.shape = a.shape
    this.dtype = a.dtype
    this.weakType = a.weakType
    observer?.(this)
  }

  private refuse(what: string): never {
    throw new TracerConversionError(
      `${what}: ${this.toString()} is being traced by ${this.trace.title} and has no concrete elements${this.origin()}; ` +
        'use np.where or cond to choose by value, mark the argument static, or return the value from the function and read it outside; ' +
        `read${atUserLine()}`,
    )
  }

  /** `, it depends on argument 0 (x)`, or nothing. */
  private origin(): string {
    const names = this.trace.dependsOn?.(this) ?? []
    return names.length === 0 ? '' : `, it depends on ${names.join(' and ')}`
  }

  override [Symbol.toPrimitive](hint: string): string {
    try {
      return super[Symbol.toPrimitive](hint)
    } catch (e) {
      if (!(e instanceof ArrayConversionError)) throw e
      throw new ArrayConversionError(
        `${e.message}${this.origin()}; to choose by a traced value use np.where or cond, to make a plain number of it mark the argument static; used${atUserLine()}`,
      )
    }
  }

  /** Always throws: a traced value has no elements to read. Declared so that the mistake has a clear message. */
  override get data(): never {
    return this.refuse('data')
  }
  override item(): never {
    return this.refuse('item')
  }
  override toNested(): never {
    return this.refuse('toNested')
  }
  toJSON(): never {
    return this.refuse('toJSON')
  }
  copy(): this {
    return this
  }

  protected override describe(): string {
    return `traced array (${this.trace.title})`
  }
  protected override show(): string {
    return this.toString()
  }
  override toString(): string {
    return `Traced<${showAval(this, true)}>(${this.trace.title})`
  }
}

/** Is told of every tracer made, while somebody looks for leaks. */
let observer: ((x: Tracer) => void) | undefined

/** Runs `body`, telling `seen` of every tracer made meanwhile. */
export const observeTracers = <A>(seen: (x: Tracer) => void, body: () => A): A => {
  const outer = observer
  observer = (x) => {
    seen(x)
    outer?.(x)
  }
  try {
    return body()
  } finally {
    observer = outer
  }
}

let depth = 0
/** The innermost trace that records everything, values without tracers included. */
let recorder: Trace | undefined

/** Runs `body` with a level above every transform already running. */
export const withLevel = <A>(body: (level: number) => A): A => {
  depth += 1
  try {
    return body(depth)
  } finally {
    depth -= 1
  }
}

/** Runs `body` with a trace, and ends the trace's life afterwards. */
export const withTrace = <T extends Trace, A>(make: (level: number) => T, body: (trace: T) => A): A =>
  withLevel((level) => {
    const trace = make(level)
    try {
      return body(trace)
    } finally {
      trace.alive = false
    }
  })

/** Like `withTrace`, for a trace that also receives operations none of whose operands it traces. */
export const withRecorder = <T extends Trace, A>(make: (level: number) => T, body: (trace: T) => A): A =>
  withTrace(make, (trace) => {
    const outer = recorder
    recorder = trace
    try {
      return body(trace)
    } finally {
      recorder = outer
    }
  })

/** Whether some transform is recording everything, so that an operation on concrete arrays would not run now. */
export const isRecording = (): boolean => recorder !== undefined

/** The innermost recorder, for operations that must know that they are staged. */
export const currentRecorder = (): Trace | undefined => recorder

const leaked = (where: string, x: Tracer): LeakedTracerError =>
  new LeakedTracerError(
    `${where}: an operand of shape ${showShape(x.shape)} was traced by ${x.trace.title}, which has finished; ` +
      'the traced function kept it outside (in a variable, array or field): return it from the function instead; ' +
      `used${atUserLine()}`,
  )

/** Throws LeakedTracerError if `x` belongs to a transform that has finished. */
export const checkAlive = (where: string, x: Value): void => {
  if (x instanceof Tracer && !x.trace.alive) throw leaked(where, x)
}
