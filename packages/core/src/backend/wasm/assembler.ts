/** A binary assembler for one WebAssembly module: bytes are appended as instructions are named. It checks nothing; the engine does. */
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { FC, FD, FE, V128, type ValType } from './opcodes.ts'

const scratch: DataView<ArrayBuffer> = new DataView(new ArrayBuffer(8))
const scratchBytes: Uint8Array<ArrayBuffer> = new Uint8Array(scratch.buffer)

/** Room that every write makes sure of: the longest single thing written is a prefix and a number. */
const ROOM = 16

/**
 * A growing run of bytes. A module is some tens of thousands of them, written once by code that has not been optimised
 * yet: whatever is written often is written by one call.
 */
export class Bytes {
  private bytes: Uint8Array<ArrayBuffer>
  private at = 0

  constructor(capacity = 256) {
    this.bytes = new Uint8Array(Math.max(capacity, 2 * ROOM))
  }

  get length(): number {
    return this.at
  }

  /** A view of what was written so far; valid until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.at)
  }

  u8(b: number): void {
    const at = this.at
    if (at + ROOM > this.bytes.length) this.grow(ROOM)
    this.bytes[at] = b
    this.at = at + 1
  }

  /** Unsigned LEB128 of an integer below 2^32. */
  u32(n: number): void {
    let at = this.at
    if (at + ROOM > this.bytes.length) this.grow(ROOM)
    const { bytes } = this
    let x = n >>> 0
    while (x > 0x7f) {
      bytes[at++] = (x & 0x7f) | 0x80
      x >>>= 7
    }
    bytes[at++] = x
    this.at = at
  }

  /** A byte, then a number as `u32` writes it: a code with its immediate, or a prefix with its code. */
  pair(b: number, n: number): void {
    let at = this.at
    if (at + ROOM > this.bytes.length) this.grow(ROOM)
    const { bytes } = this
    bytes[at++] = b
    let x = n >>> 0
    while (x > 0x7f) {
      bytes[at++] = (x & 0x7f) | 0x80
      x >>>= 7
    }
    bytes[at++] = x
    this.at = at
  }

  /** Signed LEB128 of a 32-bit integer; an unsigned address is reinterpreted. */
  s32(n: number): void {
    let at = this.at
    if (at + ROOM > this.bytes.length) this.grow(ROOM)
    const { bytes } = this
    let x = n | 0
    while (x < -64 || x > 63) {
      bytes[at++] = (x & 0x7f) | 0x80
      x >>= 7
    }
    bytes[at++] = x & 0x7f
    this.at = at
  }

  s64(n: bigint): void {
    let x = BigInt.asIntN(64, n)
    for (;;) {
      const low = Number(x & 0x7fn)
      x >>= 7n
      if ((x === 0n && (low & 0x40) === 0) || (x === -1n && (low & 0x40) !== 0)) {
        this.u8(low)
        return
      }
      this.u8(low | 0x80)
    }
  }

  f32(x: number): void {
    scratch.setFloat32(0, x, true)
    this.raw(scratchBytes.subarray(0, 4))
  }

  f64(x: number): void {
    scratch.setFloat64(0, x, true)
    this.raw(scratchBytes)
  }

  raw(bytes: ArrayLike<number>): void {
    const at = this.at
    if (at + bytes.length > this.bytes.length) this.grow(bytes.length)
    this.bytes.set(bytes, at)
    this.at = at + bytes.length
  }

  /** A length-prefixed ASCII name. */
  name(s: string): void {
    this.u32(s.length)
    for (let i = 0; i < s.length; i++) this.u8(s.charCodeAt(i))
  }

  private grow(atLeast: number): void {
    const bigger = new Uint8Array(Math.max(this.bytes.length * 2, this.at + atLeast))
    bigger.set(this.bytes)
    this.bytes = bigger
  }
}

/** The nesting level of a block, as `br` takes it. */
export type Label = number

/**
 * The body of one function. Locals are numbered parameters first; `local` hands out a fresh or recycled one,
 * `free` returns it to the pool of its type.
 */
export class FunctionBuilder {
  readonly index: number
  readonly params: readonly ValType[]
  readonly results: readonly ValType[]
  code: Bytes = new Bytes(512)
  private readonly prologue: Bytes = new Bytes(64)
  private readonly pins = new Map<string | number, number>()
  private readonly locals: ValType[] = []
  /** Recycled locals by type, counted from the lowest. */
  private readonly pools: (number[] | undefined)[] = []
  private depth = 0

  constructor(index: number, params: readonly ValType[], results: readonly ValType[]) {
    this.index = index
    this.params = params
    this.results = results
  }

  /** A local of this type: zero at function entry, whatever it last held when recycled. */
  local(type: ValType): number {
    return this.pools[type - V128]?.pop() ?? this.params.length + this.locals.push(type) - 1
  }

  free(...locals: readonly number[]): void {
    for (let i = 0; i < locals.length; i++) {
      const l = locals[i]!
      const type = this.locals[l - this.params.length]
      if (type === undefined) throw new Error(`internal: local ${l} is a parameter or unknown`)
      const pool = this.pools[type - V128]
      if (pool === undefined) this.pools[type - V128] = [l]
      else if (pool.includes(l)) throw new Error(`internal: local ${l} freed twice`)
      else pool.push(l)
    }
  }

  /** The local pinned under this key, if there is one. */
  pinned(key: string | number): number | undefined {
    return this.pins.get(key)
  }

  /**
   * A local that `write` fills once, at function entry, the first time `key` is asked for. Constants live here:
   * engines rebuild a constant that stands inside a loop on every pass.
   */
  pin(key: string | number, type: ValType, write: (f: this) => void): number {
    const known = this.pins.get(key)
    if (known !== undefined) return known
    const local = this.params.length + this.locals.push(type) - 1
    this.pins.set(key, local)
    const body = this.code
    this.code = this.prologue
    write(this)
    this.set(local)
    this.code = body
    return local
  }

  /** An instruction without immediates, or the code alone of one whose immediates follow. */
  op(code: number): this {
    if (code < 0x100) this.code.u8(code)
    else if (code < FD) this.code.pair(0xfc, code - FC)
    else if (code < FE) this.code.pair(0xfd, code - FD)
    else this.code.pair(0xfe, code - FE)
    return this
  }

  get(local: number): this {
    this.code.pair(op.local_get, local)
    return this
  }

  set(local: number): this {
    this.code.pair(op.local_set, local)
    return this
  }

  tee(local: number): this {
    this.code.pair(op.local_tee, local)
    return this
  }

  i32(value: number): this {
    this.code.u8(op.i32_const)
    this.code.s32(value)
    return this
  }

  i64(value: bigint): this {
    this.code.u8(op.i64_const)
    this.code.s64(value)
    return this
  }

  f32(value: number): this {
    this.code.u8(op.f32_const)
    this.code.f32(value)
    return this
  }

  f64(value: number): this {
    this.code.u8(op.f64_const)
    this.code.f64(value)
    return this
  }

  /** v128.const of 16 bytes. */
  v128(bytes: ArrayLike<number>): this {
    if (bytes.length !== 16) throw new Error(`internal: v128.const of ${bytes.length} bytes`)
    this.op(simd.v128_const)
    this.code.raw(bytes)
    return this
  }

  /** i8x16.shuffle with 16 byte positions in 0…31. */
  shuffle(lanes: ArrayLike<number>): this {
    this.op(simd.i8x16_shuffle)
    this.code.raw(lanes)
    return this
  }

  /** A load or store: the address (and value) on the stack, a static byte offset added to it. No alignment is promised. */
  mem(code: number, offset = 0): this {
    this.op(code)
    this.code.pair(0, offset)
    return this
  }

  /** An atomic access of 4 or 8 bytes, whose address must be a multiple of them. */
  atomic(code: number, bytes: 4 | 8, offset: number): this {
    this.op(code)
    this.code.pair(bytes === 4 ? 2 : 3, offset)
    return this
  }

  /** A load or store of one lane. */
  memLane(code: number, offset: number, lane: number): this {
    this.mem(code, offset)
    this.code.u8(lane)
    return this
  }

  /** extract_lane or replace_lane. */
  lane(code: number, lane: number): this {
    this.op(code)
    this.code.u8(lane)
    return this
  }

  memoryCopy(): this {
    this.op(op.memory_copy)
    this.code.u8(0)
    this.code.u8(0)
    return this
  }

  memoryFill(): this {
    this.op(op.memory_fill)
    this.code.u8(0)
    return this
  }

  /** Opens a block, closed by `end`; a branch to its label leaves it. */
  block(result?: ValType): Label {
    return this.open(op.block, result)
  }

  /** Opens a loop, closed by `end`; a branch to its label starts the next round. */
  loop(result?: ValType): Label {
    return this.open(op.loop, result)
  }

  /** Opens the branch taken when the i32 on the stack is not 0. */
  if(result?: ValType): Label {
    return this.open(op.if, result)
  }

  else(): this {
    return this.op(op.else)
  }

  end(): this {
    this.depth--
    return this.op(op.end)
  }

  br(label: Label): this {
    this.code.pair(op.br, this.depth - label)
    return this
  }

  brIf(label: Label): this {
    this.code.pair(op.br_if, this.depth - label)
    return this
  }

  /** Leaves the block whose label stands at the position on the stack, or the last one for any position beyond. */
  brTable(labels: readonly Label[]): this {
    this.code.pair(op.br_table, labels.length - 1)
    for (const label of labels) this.code.u32(this.depth - label)
    return this
  }

  call(functionIndex: number): this {
    this.code.pair(op.call, functionIndex)
    return this
  }

  /** Appends the encoded body: size, local declarations, code, end. */
  encodeInto(out: Bytes): void {
    if (this.depth !== 0) throw new Error(`internal: ${this.depth} blocks left open in function ${this.index}`)
    const { locals } = this
    const declarations = new Bytes(32)
    let runs = 0
    for (let i = 0; i < locals.length; i++) if (i === 0 || locals[i] !== locals[i - 1]) runs++
    declarations.u32(runs)
    for (let i = 0, first = 0; i < locals.length; i++) {
      if (i + 1 < locals.length && locals[i + 1] === locals[i]) continue
      declarations.u32(i + 1 - first)
      declarations.u8(locals[i]!)
      first = i + 1
    }
    out.u32(declarations.length + this.prologue.length + this.code.length + 1)
    out.raw(declarations.view())
    out.raw(this.prologue.view())
    out.raw(this.code.view())
    out.u8(op.end)
  }

  private open(code: number, result: ValType | undefined): Label {
    this.code.u8(code)
    this.code.u8(result ?? 0x40)
    return ++this.depth
  }
}

/** A module: imports first, then functions, then `encode`. */
export class ModuleBuilder {
  readonly #types = new Map<string, number>()
  readonly #typeBytes: Bytes = new Bytes(64)
  readonly #imports: Bytes = new Bytes(64)
  #importCount = 0
  #importedFunctions = 0
  readonly #functions: FunctionBuilder[] = []
  readonly #exports: { readonly name: string; readonly index: number }[] = []

  /** Imports the one memory, of at least `pages` pages of 64 KiB; one that is shared between threads only if `isShared`. */
  importMemory(module: string, name: string, pages = 0, isShared = false): void {
    this.#importCount++
    this.#imports.name(module)
    this.#imports.name(name)
    this.#imports.u8(0x02)
    this.#imports.u8(isShared ? 0x03 : 0x00)
    this.#imports.u32(pages)
    // Shared memories must name a limit; this is the greatest, which any memory keeps.
    if (isShared) this.#imports.u32(65536)
  }

  /** The index of an imported function; all imports come before the first `func`. */
  importFunction(module: string, name: string, params: readonly ValType[], results: readonly ValType[]): number {
    if (this.#functions.length > 0) throw new Error('internal: imports come before functions')
    this.#importCount++
    this.#imports.name(module)
    this.#imports.name(name)
    this.#imports.u8(0x00)
    this.#imports.u32(this.#type(params, results))
    return this.#importedFunctions++
  }

  /** A new function; its `index` can be called at once, its body written at any time before `encode`. */
  func(params: readonly ValType[] = [], results: readonly ValType[] = []): FunctionBuilder {
    const f = new FunctionBuilder(this.#importedFunctions + this.#functions.length, params, results)
    this.#functions.push(f)
    return f
  }

  exportFunction(name: string, index: number): void {
    this.#exports.push({ name, index })
  }

  encode(): Uint8Array<ArrayBuffer> {
    const code = new Bytes(4096)
    code.u32(this.#functions.length)
    const declarations = new Bytes(64)
    declarations.u32(this.#functions.length)
    for (const f of this.#functions) {
      declarations.u32(this.#type(f.params, f.results))
      f.encodeInto(code)
    }
    const exports = new Bytes(64)
    exports.u32(this.#exports.length)
    for (const e of this.#exports) {
      exports.name(e.name)
      exports.u8(0x00)
      exports.u32(e.index)
    }
    const out = new Bytes(code.length + 1024)
    out.raw([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00])
    const section = (id: number, content: Bytes, count?: number): void => {
      const counted = new Bytes(8)
      if (count !== undefined) counted.u32(count)
      out.u8(id)
      out.u32(counted.length + content.length)
      out.raw(counted.view())
      out.raw(content.view())
    }
    section(1, this.#typeBytes, this.#types.size)
    section(2, this.#imports, this.#importCount)
    section(3, declarations)
    section(7, exports)
    section(10, code)
    return out.view()
  }

  #type(params: readonly ValType[], results: readonly ValType[]): number {
    const key = `${params.join()}>${results.join()}`
    const known = this.#types.get(key)
    if (known !== undefined) return known
    const bytes = this.#typeBytes
    bytes.u8(0x60)
    bytes.u32(params.length)
    for (const p of params) bytes.u8(p)
    bytes.u32(results.length)
    for (const r of results) bytes.u8(r)
    const index = this.#types.size
    this.#types.set(key, index)
    return index
  }
}
