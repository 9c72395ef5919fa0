/** A compiled program at run time: copies inputs in, calls the module, copies results out or leaves them resident. */
import { allocate, type DType, type TypedArray } from '../../dtype.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import type { Executable, Resident, Storage } from '../backend.ts'
import { compileKernel, type Run } from '../reference/kernels.ts'
import type { EmittedProgram } from './emitProgram.ts'
import { Arena, SHARED_LIMIT, sharedArena } from './memory.ts'

/** An array that lies in an executable's memory until it is read or its place is needed. */
class WasmResident implements Resident {
  readonly tag = 'resident'
  #copyOut: () => TypedArray
  #data: TypedArray | undefined = undefined

  constructor(copyOut: () => TypedArray) {
    this.#copyOut = copyOut
  }

  read(): TypedArray {
    return (this.#data ??= this.#copyOut())
  }

  /** The value was given back to be overwritten; reading it later is a mistake of the caller. */
  surrender(): void {
    this.#copyOut = () => {
      throw new Error('internal: a resident was read after it had been donated')
    }
  }
}

const ARRAYS = {
  bool: Uint8Array,
  int32: Int32Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const satisfies Record<DType, unknown>

const viewOf = (memory: WebAssembly.Memory, dtype: DType, address: number, elements: number): TypedArray =>
  new ARRAYS[dtype](memory.buffer, address, elements) // never shared: these memories are not

/** A module bound to a memory. */
interface Bound {
  readonly arena: Arena
  readonly run: () => void
}

export class WasmExecutable implements Executable {
  readonly emitted: EmittedProgram
  readonly #program: KernelProgram
  readonly #module: WebAssembly.Module
  readonly #own: boolean
  #bound: Bound | undefined = undefined
  /** By input position: the resident that lies in the input's place, for donated inputs. */
  readonly #occupants: (WasmResident | undefined)[] = []
  /** By input position: the donation it takes part in; by output position likewise. */
  readonly #residentOutput: ReadonlyMap<number, number>
  readonly #hostedRuns: readonly Run[]
  #views: (TypedArray | undefined)[] = []
  #viewed: ArrayBufferLike | undefined = undefined
  /** By output position: the input it is, or -1. */
  readonly #inputOf: readonly number[]

  constructor(program: KernelProgram, emitted: EmittedProgram, residents: boolean) {
    this.#program = program
    this.emitted = emitted
    this.#module = new WebAssembly.Module(emitted.bytes)
    this.#own = residents || emitted.layout.bytes > SHARED_LIMIT
    this.#residentOutput = new Map(residents ? emitted.layout.donations.map((d) => [d.output, d.input] as const) : [])
    this.#inputOf = program.outputs.map((b) => program.inputs.indexOf(b))
    this.#hostedRuns = emitted.hosted.map((k) => compileKernel(k, false))
  }

  run(inputs: readonly Storage[]): readonly Storage[] {
    const { inputs: inputBuffers, outputs, constants } = this.#program
    const bound = this.#bind()
    const { arena } = bound
    const values = this.#claimInputs(inputs)
    arena.isBusy = true
    try {
      for (let i = 0; i < inputBuffers.length; i++) {
        const value = values[i]
        if (value !== undefined) this.#view(arena, inputBuffers[i]!).set(value)
      }
      if (arena.lastUser !== this) for (const c of constants) this.#view(arena, c.buffer).set(c.data)
      arena.lastUser = this
      bound.run()
      return outputs.map((b, o) => this.#result(arena, inputs, b, o))
    } finally {
      arena.isBusy = false
    }
  }

  /** The memory the program runs in, for tests that look at it. */
  get memory(): WebAssembly.Memory | undefined {
    return this.#bound?.arena.memory
  }

  /** What to copy into each input's place: nothing where the value already lies there. */
  #claimInputs(inputs: readonly Storage[]): readonly (TypedArray | undefined)[] {
    const { inputs: buffers } = this.#program
    if (inputs.length !== buffers.length) {
      throw new Error(`internal: run: there must be ${buffers.length} inputs, got ${inputs.length}`)
    }
    const values = new Array<TypedArray | undefined>(inputs.length)
    for (let i = 0; i < inputs.length; i++) {
      const s = inputs[i]!
      // A resident given to another input is copied out before its place is overwritten.
      const v = s === this.#occupants[i] ? undefined : 'read' in s ? s.read() : s
      const { elements } = this.#program.buffers[buffers[i]!]!
      if (v !== undefined && v.length !== elements) {
        throw new Error(`internal: run: input ${i} must have ${elements} elements, got ${v.length}`)
      }
      values[i] = v
    }
    for (let i = 0; i < this.#occupants.length; i++) {
      // One that was not given back may still be read later.
      if (values[i] === undefined) this.#occupants[i]?.surrender()
      else this.#occupants[i]?.read()
      this.#occupants[i] = undefined
    }
    return values
  }

  #result(arena: Arena, inputs: readonly Storage[], buffer: number, output: number): Storage {
    const program = this.#program
    const asInput = this.#inputOf[output]!
    if (asInput >= 0) return inputs[asInput]!
    const input = this.#residentOutput.get(output)
    if (input === undefined) return this.#copyOut(arena, buffer)
    const place = program.inputs[input]!
    const resident = new WasmResident(() => this.#copyOut(arena, place))
    this.#occupants[input] = resident
    return resident
  }

  /** The elements of a buffer in the arena. Views are kept until the memory grows, which kills them. */
  #view(arena: Arena, buffer: number): TypedArray {
    if (this.#viewed !== arena.memory.buffer) {
      this.#views = []
      this.#viewed = arena.memory.buffer
    }
    return (this.#views[buffer] ??= this.#makeView(arena, buffer))
  }

  #makeView(arena: Arena, buffer: number): TypedArray {
    const { dtype, elements } = this.#program.buffers[buffer]!
    if (elements === 0) return allocate(dtype, 0)
    return viewOf(arena.memory, dtype, this.emitted.layout.addresses[buffer]!, elements)
  }

  #copyOut(arena: Arena, buffer: number): TypedArray {
    const { dtype, elements } = this.#program.buffers[buffer]!
    const data = allocate(dtype, elements)
    data.set(this.#view(arena, buffer))
    return data
  }

  #bind(): Bound {
    const { bytes } = this.emitted.layout
    if (this.#own) return (this.#bound ??= this.#instantiate(new Arena(bytes)))
    const arena = sharedArena(bytes)
    if (this.#bound?.arena !== arena) this.#bound = this.#instantiate(arena)
    return this.#bound
  }

  #instantiate(arena: Arena): Bound {
    const instance = new WebAssembly.Instance(this.#module, {
      env: {
        memory: arena.memory,
        kernel: (i: number) => {
          this.#runOnHost(arena, i)
        },
      },
    })
    return { arena, run: instance.exports['run'] as () => void } // exported by emitProgram under this name and type
  }

  /** Runs one kernel with the reference backend's loops over views of the memory. */
  #runOnHost(arena: Arena, kernel: number): void {
    const views = this.#program.buffers.map((_, b) => this.#view(arena, b))
    this.#hostedRuns[kernel]!(views)
  }
}
