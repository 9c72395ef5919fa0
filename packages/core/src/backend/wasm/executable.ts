/** A compiled program at run time: copies inputs in, calls the module, copies results out or leaves them resident. */
import { allocate, bytesOf, type KernelDType, type TypedArray } from '../../dtype.ts'
import { seal, SEAL_BYTES, sealOf } from '../../sealed.ts'
import type { KernelProgram } from '../../kernel/kernel.ts'
import type { Executable, Resident, Storage } from '../backend.ts'
import { buffersOf } from '../../kernel/kernel.ts'
import { compileKernel, type Run } from '../reference/kernels.ts'
import type { EmittedProgram } from './emitProgram.ts'
import { compileModule } from './engine.ts'
import { abandon, Arena, SHARED_LIMIT, sharedArena } from './memory.ts'
import { keepFreedPages, unwritten } from './resultMemory.ts'
import { theTeam, ThreadFailure, type Task } from './threads/team.ts'
import { LOOPS, theWideTools, WIDE } from './wideTools.ts'

/** An array that lies in an executable's memory until it is read or its place is needed. */
class WasmResident implements Resident {
  readonly tag = 'resident'
  #owner: WasmExecutable | undefined
  readonly #buffer: number
  #data: TypedArray | undefined = undefined

  constructor(owner: WasmExecutable, buffer: number) {
    this.#owner = owner
    this.#buffer = buffer
  }

  read(): TypedArray {
    if (this.#data !== undefined) return this.#data
    if (this.#owner === undefined) throw new Error('internal: a resident was read after it had been donated')
    return (this.#data = seal(this.#owner.copyOut(this.#buffer)))
  }

  /** The value was given back to be overwritten; reading it later is a mistake of the caller. */
  surrender(): void {
    this.#owner = undefined
  }
}

const ARRAYS = {
  bool: Uint8Array,
  int8: Int8Array,
  int16: Int16Array,
  int32: Int32Array,
  uint8: Uint8Array,
  uint16: Uint16Array,
  uint32: Uint32Array,
  float32: Float32Array,
  float64: Float64Array,
} as const satisfies Record<KernelDType, unknown>

/** A copy in memory of its own. The constructor copies small arrays in half the time `slice` takes. */
const copyOf = (x: TypedArray): TypedArray => new (x.constructor as new (from: TypedArray) => TypedArray)(x) // of the same class

const elementsOf = (s: Storage): TypedArray => (ArrayBuffer.isView(s) ? s : s.read())

const copyInto = (place: TypedArray, x: TypedArray, input: number): void => {
  if (x.length !== place.length) {
    throw new Error(`internal: run: input ${input} must have ${place.length} elements, got ${x.length}`)
  }
  if (x.length === 1) place[0] = x[0]!
  else place.set(x)
}

/** A module bound to a memory. */
interface Bound {
  readonly arena: Arena
  readonly run: () => void
  /** What other threads need to know to help; none where there are no parts to do. */
  readonly task: Task | undefined
}

export class WasmExecutable implements Executable {
  readonly emitted: EmittedProgram
  readonly #program: KernelProgram
  readonly #module: WebAssembly.Module
  readonly #loops: WebAssembly.Module | undefined
  readonly #own: boolean
  #bound: Bound | undefined = undefined
  /** By input position: the resident that lies in the input's place, for donated inputs. */
  readonly #occupants: (WasmResident | undefined)[] = []
  /** By output position: the input whose place it stays in, or -1. */
  readonly #residentAt: readonly number[]
  readonly #hosted: readonly { readonly run: Run; readonly buffers: readonly number[] }[]
  /** Runs the calls that this program makes of itself, through JavaScript, while it runs. */
  #again: WasmExecutable | undefined = undefined
  #isRunning = false
  #views: (TypedArray | undefined)[] = []
  /** The buffer that the views are of. Never shared. */
  #viewed: ArrayBuffer | undefined = undefined
  /** By output position: the input it is, or -1. */
  readonly #inputOf: readonly number[]
  /** By position in `windows.results`, where the result under way is put together. */
  #targets: TypedArray[] = []
  /** By position of an input whose place nothing else uses: the seal of the elements that lie there since they were copied. */
  readonly #lying: (number | undefined)[] = []

  constructor(program: KernelProgram, emitted: EmittedProgram, residents: boolean) {
    this.#program = program
    this.emitted = emitted
    const { bytes, loops, isFused, isFinal } = emitted
    const compile = (code: Uint8Array<ArrayBuffer>, kind: 'wideFlags' | 'finalFlags'): WebAssembly.Module =>
      compileModule(code, isFinal ? { isFused, flags: theWideTools()[kind]() } : { isFused })
    this.#module = compile(bytes, 'finalFlags')
    this.#loops = loops === undefined ? undefined : compile(loops, 'wideFlags')
    this.#own = residents || emitted.layout.bytes > SHARED_LIMIT
    this.#residentAt = program.outputs.map((_, o) =>
      residents ? (emitted.layout.donations.find((d) => d.output === o)?.input ?? -1) : -1,
    )
    this.#inputOf = program.outputs.map((b) => program.inputs.indexOf(b))
    this.#hosted = emitted.hosted.map((k) => {
      const { reads, writes } = buffersOf(k)
      return { run: compileKernel(k, false), buffers: [...reads, ...writes] }
    })
  }

  run(inputs: readonly Storage[]): readonly Storage[] {
    const { inputs: inputBuffers, constants } = this.#program
    if (inputs.length !== inputBuffers.length) {
      throw new Error(`internal: run: there must be ${inputBuffers.length} inputs, got ${inputs.length}`)
    }
    if (this.#isRunning) {
      this.#again ??= new WasmExecutable(
        this.#program,
        this.emitted,
        this.#residentAt.some((i) => i >= 0),
      )
      return this.#again.run(inputs)
    }
    const { arena, run, task } = this.#bind()
    this.#checkViews(arena)
    this.#rescue(inputs)
    arena.isBusy = true
    this.#isRunning = true
    try {
      const occupants = this.#occupants
      const { keeps } = this.emitted.layout
      const isUntouched = arena.lastUser === this
      // Until all is in place: a copy may throw.
      arena.lastUser = undefined
      for (let i = 0; i < inputs.length; i++) {
        const s = inputs[i]!
        const occupant = occupants[i]
        occupants[i] = undefined
        // Given back: it lies where it is needed.
        if (s === occupant) occupant.surrender()
        else if (keeps[i]!) this.#keep(i, elementsOf(s), isUntouched)
        else copyInto(this.#view(inputBuffers[i]!), elementsOf(s), i)
      }
      if (!isUntouched) for (const c of constants) this.#view(c.buffer).set(c.data)
      arena.lastUser = this
      this.#prepareTargets()
      if (task === undefined) run()
      else this.#runTogether(arena, run, task)
      return this.#results(inputs)
    } finally {
      arena.isBusy = false
      this.#isRunning = false
      this.#targets = []
    }
  }

  #prepareTargets(): void {
    const { results } = this.emitted.windows
    if (results.length === 0) return
    this.#targets = results.map(({ buffer }) => {
      const { dtype, elements } = this.#program.buffers[buffer]!
      const bytes = elements * bytesOf(dtype)
      keepFreedPages(bytes)
      return new ARRAYS[dtype](unwritten(bytes))
    })
  }

  /** Takes over the steps of a streamed result between `from` and `to`, which its window shows. */
  #takeOver(result: number, from: number, to: number): void {
    const { buffer, stride } = this.emitted.windows.results[result]!
    const view = this.#view(buffer)
    const elements = (to - from) * stride
    this.#targets[result]!.set(elements === view.length ? view : view.subarray(0, elements), from * stride)
  }

  /** Copies an argument in, unless it lies there since the last call. */
  #keep(input: number, x: TypedArray, isUntouched: boolean): void {
    const seal = sealOf(x)
    if (isUntouched && seal !== undefined && this.#lying[input] === seal) return
    this.#lying[input] = undefined
    copyInto(this.#view(this.#program.inputs[input]!), x, input)
    this.#lying[input] = seal
  }

  /** Runs with the help of other threads. */
  #runTogether(arena: Arena, run: () => void, task: Task): void {
    theTeam()?.engage(task)
    try {
      run()
    } catch (error) {
      // Somebody may still be at work in that memory, unless it was a call of JavaScript that threw: no parts are open then.
      if (error instanceof ThreadFailure || this.#hosted.length === 0) {
        abandon(arena)
        this.#bound = undefined
      }
      throw error
    }
  }

  /** The elements of a buffer, copied out of the memory the program ran in last. For residents. */
  copyOut(buffer: number): TypedArray {
    if (this.#bound === undefined) throw new Error('run: donated arrays were lost when a thread failed')
    this.#checkViews(this.#bound.arena)
    return copyOf(this.#view(buffer))
  }

  /** The memory the program runs in, for tests that look at it. */
  get memory(): WebAssembly.Memory | undefined {
    return this.#bound?.arena.memory
  }

  /** Copies out what the coming run would overwrite although it may be read later, by us or by its holder. */
  #rescue(inputs: readonly Storage[]): void {
    for (let i = 0; i < inputs.length; i++) {
      const s = inputs[i]!
      const occupant = this.#occupants[i]
      if (s === occupant) continue
      if (!ArrayBuffer.isView(s)) s.read()
      occupant?.read()
    }
  }

  #results(inputs: readonly Storage[]): readonly Storage[] {
    const { inputs: inputBuffers, outputs } = this.#program
    const results = new Array<Storage>(outputs.length)
    this.emitted.windows.results.forEach(({ output }, i) => {
      results[output] = seal(this.#targets[i]!)
    })
    for (let o = 0; o < outputs.length; o++) {
      if (results[o] !== undefined) continue
      const same = this.#inputOf[o]!
      const place = this.#residentAt[o]!
      if (same >= 0) results[o] = inputs[same]!
      else if (place < 0) results[o] = this.#result(outputs[o]!)
      else results[o] = this.#occupants[place] = new WasmResident(this, inputBuffers[place]!)
    }
    return results
  }

  #result(buffer: number): TypedArray {
    const view = this.#view(buffer)
    if (view.byteLength < SEAL_BYTES) return copyOf(view)
    keepFreedPages(view.byteLength)
    return seal(copyOf(view))
  }

  /** Forgets the views of a memory that has grown, which kills them, or was exchanged. */
  #checkViews({ memory }: Arena): void {
    const { buffer } = memory
    if (this.#viewed === buffer) return
    this.#viewed = buffer
    this.#views = new Array<TypedArray | undefined>(this.#program.buffers.length).fill(undefined)
  }

  /** The elements of a buffer, or those that its window shows, in the memory last given to `checkViews`. */
  #view(buffer: number): TypedArray {
    return (this.#views[buffer] ??= this.#makeView(buffer))
  }

  #makeView(buffer: number): TypedArray {
    const { dtype, elements } = this.#program.buffers[buffer]!
    if (elements === 0) return allocate(dtype, 0)
    const { layout, windows } = this.emitted
    const inMemory = Math.min(elements, (windows.of.get(buffer)?.bytes ?? Infinity) / bytesOf(dtype))
    return new ARRAYS[dtype](this.#viewed!, layout.addresses[buffer], inMemory)
  }

  #bind(): Bound {
    const { bytes } = this.emitted.layout
    const { isThreaded } = this.emitted
    if (this.#own) return (this.#bound ??= this.#instantiate(new Arena(bytes, isThreaded ? bytes : undefined)))
    const arena = sharedArena(bytes, isThreaded)
    if (this.#bound?.arena !== arena) this.#bound = this.#instantiate(arena)
    return this.#bound
  }

  #instantiate(arena: Arena): Bound {
    const { memory } = arena
    const { isFused, isWide, isThreaded, hasParts } = this.emitted
    const wide = isWide ? theWideTools().strips(isFused, isThreaded) : undefined
    const exportsOf = (module: WebAssembly.Module | undefined): WebAssembly.Exports =>
      module === undefined ? {} : new WebAssembly.Instance(module, { env: { memory } }).exports
    const instance = new WebAssembly.Instance(this.#module, {
      [WIDE]: exportsOf(wide),
      [LOOPS]: exportsOf(this.#loops),
      env: {
        memory,
        kernel: (i: number) => {
          this.#runOnHost(i)
        },
        result: (i: number, from: number, to: number) => {
          this.#takeOver(i, from, to)
        },
        ...(isThreaded && theTeam()?.imports(memory)),
      },
    })
    const run = instance.exports['run'] as () => void // exported by emitProgram under this name and type
    return { arena, run, task: hasParts ? { module: this.#module, memory, wide, loops: this.#loops } : undefined }
  }

  /** Runs one kernel with the reference backend's loops over views of the memory. */
  #runOnHost(kernel: number): void {
    const { run, buffers } = this.#hosted[kernel]!
    for (const b of buffers) this.#view(b)
    run(this.#views as readonly TypedArray[]) // those it uses are there
  }
}
