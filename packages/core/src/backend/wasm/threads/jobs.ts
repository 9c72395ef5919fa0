/** The code that shares out the parts of a kernel between threads. Who the threads are and when they wake is in crew.ts. */
import type { FunctionBuilder, ModuleBuilder } from '../assembler.ts'
import * as atomic from '../atomicInstructions.ts'
import * as op from '../instructions.ts'
import { I32, I64 } from '../opcodes.ts'
import { MOST_PARTS, WORD } from './control.ts'

/** Rounds of waiting for others before the host is asked what to do, each some nanoseconds. */
const PATIENCE = 2000

let programs = 0

/** The functions of one module that threads run in parts. Parts of one kernel must not depend on one another. */
export class Jobs {
  /** What tells this program's parts from another's. */
  readonly program: number
  /** Operations that are worth handing to another thread. */
  readonly grain: number
  readonly #module: ModuleBuilder
  readonly #wake: number
  readonly #stalled: number
  /** Functions that do one part, given its number. */
  readonly #parts: number[] = []
  #share: FunctionBuilder | undefined

  /** Declares its imports, so it is made before the module's first function. */
  constructor(module: ModuleBuilder, grain: number) {
    this.#module = module
    this.grain = grain
    // 0 is no program.
    this.program = programs = (programs + 1) >>> 0 || 1
    this.#wake = module.importFunction('env', 'wake', [], [])
    this.#stalled = module.importFunction('env', 'stalled', [], [])
  }

  /** Whether any kernel is done in parts: what nobody can help with is nobody's task. */
  get isUsed(): boolean {
    return this.#parts.length > 0
  }

  /** Appends to `f` the call that has all parts of a kernel done, by whoever has time. `part` is a function of a part's number. */
  call(f: FunctionBuilder, part: number, parts: number): void {
    if (parts >= MOST_PARTS) throw new Error(`internal: ${parts} parts are too many`)
    let job = this.#parts.indexOf(part)
    if (job < 0) job = this.#parts.push(part) - 1
    this.#share ??= this.#module.func([I32, I32])
    f.i32(job).i32(parts).call(this.#share.index)
  }

  /** Writes what the calls need, and exports `help(rounds)`, which tells whether there was a part to do. */
  finish(): void {
    if (this.#share === undefined) return
    const work = this.#emitWork(this.#emitDispatch())
    this.#emitShare(this.#share, work)
    this.#module.exportFunction('help', this.#emitHelp(work))
  }

  /** (job, part): does it. */
  #emitDispatch(): number {
    const f = this.#module.func([I32, I32])
    const labels = this.#parts.map(() => f.block())
    // The innermost block is the first job's.
    f.get(0).brTable([...labels].reverse())
    f.end()
    this.#parts.forEach((part, i) => {
      f.get(1).call(part)
      if (i === this.#parts.length - 1) return
      f.op(op.return)
      f.end()
    })
    return f.index
  }

  /**
   * (isHelper) → whether it did anything: takes parts and does them until none is left. The main thread takes them from
   * the front and others from the back, so that each tends to meet the elements that it has in its cache.
   */
  #emitWork(dispatch: number): number {
    const f = this.#module.func([I32], [I32])
    const [claim, ends, part, worked] = [f.local(I64), f.local(I32), f.local(I32), f.local(I32)]
    const none = f.block()
    const again = f.loop()
    f.i32(0).atomic(atomic.i64_load, 8, WORD.claim).tee(claim)
    f.i64(32n).op(op.i64_shr_u).op(op.i32_wrap_i64).i32(this.program).op(op.i32_ne).brIf(none)
    f.get(claim).op(op.i32_wrap_i64).tee(ends).i32(0xffff).op(op.i32_and).tee(part)
    f.get(ends).i32(16).op(op.i32_shr_u).op(op.i32_ge_u).brIf(none)
    f.get(0).if()
    f.get(ends).i32(16).op(op.i32_shr_u).i32(1).op(op.i32_sub).set(part)
    f.end()
    f.i32(0).get(claim)
    f.get(claim).i64(-0x10000n).i64(1n).get(0).op(op.select).op(op.i64_add)
    f.atomic(atomic.i64_rmw_cmpxchg, 8, WORD.claim)
    f.get(claim).op(op.i64_ne).brIf(again)
    f.i32(0).atomic(atomic.i32_load, 4, WORD.job).get(part).call(dispatch)
    f.i32(0).i32(1).atomic(atomic.i32_rmw_add, 4, WORD.done).op(op.drop)
    f.i32(1).set(worked)
    f.br(again)
    f.end()
    f.end()
    f.get(worked)
    return f.index
  }

  /** (job, parts): offers them to all, joins in, and waits for those that others have begun. */
  #emitShare(f: FunctionBuilder, work: number): void {
    const rounds = f.local(I32)
    f.i32(0).i32(0).atomic(atomic.i32_store, 4, WORD.done)
    f.i32(0).get(0).atomic(atomic.i32_store, 4, WORD.job)
    f.i32(0)
    f.get(1).i32(16).op(op.i32_shl).op(op.i64_extend_i32_u)
    f.i64(BigInt(this.program) << 32n).op(op.i64_or)
    f.atomic(atomic.i64_store, 8, WORD.claim)
    f.i32(0).atomic(atomic.i32_load, 4, WORD.parked).if()
    f.call(this.#wake)
    f.end()
    f.i32(0).call(work).op(op.drop)
    const done = f.block()
    const again = f.loop()
    f.i32(0).atomic(atomic.i32_load, 4, WORD.done).get(1).op(op.i32_eq).brIf(done)
    f.get(rounds).i32(1).op(op.i32_add).tee(rounds).i32(PATIENCE).op(op.i32_lt_u).brIf(again)
    f.call(this.#stalled)
    f.br(again)
    f.end()
    f.end()
  }

  /** (rounds) → whether there was anything to do: looks for parts until there has been none for so many rounds. */
  #emitHelp(work: number): number {
    const f = this.#module.func([I32], [I32])
    const [left, worked] = [f.local(I32), f.local(I32)]
    f.get(0).set(left)
    const again = f.loop()
    f.i32(1).call(work).if()
    f.get(0).set(left)
    f.i32(1).set(worked)
    f.end()
    f.get(left).i32(1).op(op.i32_sub).tee(left).brIf(again)
    f.end()
    f.get(worked)
    return f.index
  }
}
