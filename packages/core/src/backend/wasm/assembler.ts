/** A binary assembler for one WebAssembly module: bytes are appended as instructions are named. It checks nothing; the engine does. */
import { FC, FD, FE, op, simd, type ValType } from './opcodes.ts'

/** A growing run of bytes. */
export class Bytes {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0
  readonly #scratch: DataView<ArrayBuffer> = new DataView(new ArrayBuffer(8))

  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** A view of what was written so far; valid until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length)
  }

  u8(b: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1)
    this.#bytes[this.#length++] = b
  }

  /** Unsigned LEB128 of an integer below 2^32. */
  u32(n: number): void {
    let x = n >>> 0
    while (x > 0x7f) {
      this.u8((x & 0x7f) | 0x80)
      x >>>= 7
    }
    this.u8(x)
  }

  /** Signed LEB128 of a 32-bit integer; an unsigned address is reinterpreted. */
  s32(n: number): void {
    let x = n | 0
    for (;;) {
      const low = x & 0x7f
      x >>= 7
      if ((x === 0 && (low & 0x40) === 0) || (x === -1 && (low & 0x40) !== 0)) {
        this.u8(low)
        return
      }
      this.u8(low | 0x80)
    }
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
    this.#scratch.setFloat32(0, x, true)
    for (let i = 0; i < 4; i++) this.u8(this.#scratch.getUint8(i))
  }

  f64(x: number): void {
    this.#scratch.setFloat64(0, x, true)
    for (let i = 0; i < 8; i++) this.u8(this.#scratch.getUint8(i))
  }

  raw(bytes: ArrayLike<number>): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** A length-prefixed ASCII name. */
  name(s: string): void {
    this.u32(s.length)
    for (let i = 0; i < s.length; i++) this.u8(s.charCodeAt(i))
  }

  #grow(atLeast: number): void {
    const bigger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + atLeast))
    bigger.set(this.#bytes)
    this.#bytes = bigger
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
  readonly #prologue: Bytes = new Bytes(64)
  readonly #pinned = new Map<string, number>()
  readonly #locals: ValType[] = []
  readonly #free = new Map<ValType, number[]>()
  #depth = 0

  constructor(index: number, params: readonly ValType[], results: readonly ValType[]) {
    this.index = index
    this.params = params
    this.results = results
  }

  /** A local of this type: zero at function entry, whatever it last held when recycled. */
  local(type: ValType): number {
    const recycled = this.#free.get(type)?.pop()
    if (recycled !== undefined) return recycled
    this.#locals.push(type)
    return this.params.length + this.#locals.length - 1
  }

  free(...locals: readonly number[]): void {
    for (const l of locals) {
      const type = this.#locals[l - this.params.length]
      if (type === undefined) throw new Error(`internal: local ${l} is a parameter or unknown`)
      const pool = this.#free.get(type)
      if (pool === undefined) this.#free.set(type, [l])
      else if (pool.includes(l)) throw new Error(`internal: local ${l} freed twice`)
      else pool.push(l)
    }
  }

  /**
   * A local that `write` fills once, at function entry, the first time `key` is asked for. Constants live here:
   * engines rebuild a constant that stands inside a loop on every pass.
   */
  pin(key: string, type: ValType, write: (f: this) => void): number {
    const known = this.#pinned.get(key)
    if (known !== undefined) return known
    this.#locals.push(type)
    const local = this.params.length + this.#locals.length - 1
    this.#pinned.set(key, local)
    const body = this.code
    this.code = this.#prologue
    write(this)
    this.set(local)
    this.code = body
    return local
  }

  /** An instruction without immediates, or the code alone of one whose immediates follow. */
  op(code: number): this {
    if (code < 0x100) {
      this.code.u8(code)
    } else if (code < FD) {
      this.code.u8(0xfc)
      this.code.u32(code - FC)
    } else if (code < FE) {
      this.code.u8(0xfd)
      this.code.u32(code - FD)
    } else {
      this.code.u8(0xfe)
      this.code.u32(code - FE)
    }
    return this
  }

  get(local: number): this {
    this.code.u8(op.local_get)
    this.code.u32(local)
    return this
  }

  set(local: number): this {
    this.code.u8(op.local_set)
    this.code.u32(local)
    return this
  }

  tee(local: number): this {
    this.code.u8(op.local_tee)
    this.code.u32(local)
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
    this.code.u8(0)
    this.code.u32(offset)
    return this
  }

  /** An atomic access of 4 or 8 bytes, whose address must be a multiple of them. */
  atomic(code: number, bytes: 4 | 8, offset: number): this {
    this.op(code)
    this.code.u8(bytes === 4 ? 2 : 3)
    this.code.u32(offset)
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
    return this.#open(op.block, result)
  }

  /** Opens a loop, closed by `end`; a branch to its label starts the next round. */
  loop(result?: ValType): Label {
    return this.#open(op.loop, result)
  }

  /** Opens the branch taken when the i32 on the stack is not 0. */
  if(result?: ValType): Label {
    return this.#open(op.if, result)
  }

  else(): this {
    return this.op(op.else)
  }

  end(): this {
    this.#depth--
    return this.op(op.end)
  }

  br(label: Label): this {
    this.code.u8(op.br)
    this.code.u32(this.#depth - label)
    return this
  }

  brIf(label: Label): this {
    this.code.u8(op.br_if)
    this.code.u32(this.#depth - label)
    return this
  }

  /** Leaves the block whose label stands at the position on the stack, or the last one for any position beyond. */
  brTable(labels: readonly Label[]): this {
    this.code.u8(op.br_table)
    this.code.u32(labels.length - 1)
    for (const label of labels) this.code.u32(this.#depth - label)
    return this
  }

  call(functionIndex: number): this {
    this.code.u8(op.call)
    this.code.u32(functionIndex)
    return this
  }

  /** Appends the encoded body: size, local declarations, code, end. */
  encodeInto(out: Bytes): void {
    if (this.#depth !== 0) throw new Error(`internal: ${this.#depth} blocks left open in function ${this.index}`)
    const declarations = new Bytes(32)
    const runs: [number, ValType][] = []
    for (const type of this.#locals) {
      const last = runs[runs.length - 1]
      if (last?.[1] === type) last[0]++
      else runs.push([1, type])
    }
    declarations.u32(runs.length)
    for (const [count, type] of runs) {
      declarations.u32(count)
      declarations.u8(type)
    }
    out.u32(declarations.length + this.#prologue.length + this.code.length + 1)
    out.raw(declarations.view())
    out.raw(this.#prologue.view())
    out.raw(this.code.view())
    out.u8(op.end)
  }

  #open(code: number, result: ValType | undefined): Label {
    this.code.u8(code)
    this.code.u8(result ?? 0x40)
    return ++this.#depth
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
