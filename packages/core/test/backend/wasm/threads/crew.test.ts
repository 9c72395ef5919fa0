/** Threads help, sleep, fail and are replaced: parts of hand-written modules, so that each case is sure to happen. */
import { afterEach, describe, expect, it } from 'vitest'
import { ModuleBuilder, type FunctionBuilder } from '../../../../src/backend/wasm/assembler.ts'
import { Arena } from '../../../../src/backend/wasm/memory.ts'
import * as atomic from '../../../../src/backend/wasm/atomicInstructions.ts'
import * as op from '../../../../src/backend/wasm/instructions.ts'
import { I32 } from '../../../../src/backend/wasm/opcodes.ts'
import { WORD } from '../../../../src/backend/wasm/threads/control.ts'
import { setPatience, setThreads } from '../../../../src/backend/wasm/threads/crew.ts'
import { theTeam, ThreadFailure, type Task } from '../../../../src/backend/wasm/threads/team.ts'
import { Jobs } from '../../../../src/backend/wasm/threads/jobs.ts'

const engage = (task: Task): void => {
  theTeam()!.engage(task)
}

/** Where parts leave marks: behind the words of the jobs. */
const MARKS = 1024

/** A module with one job of so many parts. */
const make = (parts: number, part: (f: FunctionBuilder) => void): { readonly task: Task; readonly run: () => void } => {
  const module = new ModuleBuilder()
  module.importMemory('env', 'memory', 0, true)
  const jobs = new Jobs(module, 1)
  const body = module.func([I32])
  part(body)
  const run = module.func()
  jobs.call(run, body.index, parts)
  module.exportFunction('run', run.index)
  jobs.finish()
  const { memory } = new Arena(65536, 65536)
  const compiled = new WebAssembly.Module(module.encode())
  const env = { memory, ...theTeam()!.imports(memory) }
  const instance = new WebAssembly.Instance(compiled, { env })
  return {
    task: { module: compiled, memory, wide: undefined, loops: undefined },
    run: instance.exports['run'] as () => void,
  }
}

const marksOf = (task: Task): Int32Array => new Int32Array(task.memory.buffer, MARKS, 256)

/** Adds 1 to the mark of the part. */
const mark = (f: FunctionBuilder): void => {
  f.get(0).i32(4).op(op.i32_mul).i32(1).atomic(atomic.i32_rmw_add, 4, MARKS).op(op.drop)
}

/** Part 0, which the main thread takes first, goes on only when the last part, which others take first, has been done. */
const meeting =
  (parts: number, atLast: (f: FunctionBuilder) => void = () => undefined) =>
  (f: FunctionBuilder): void => {
    const rounds = f.local(I32)
    f.get(0).i32(parts - 1).op(op.i32_eq).if() // prettier-ignore
    atLast(f)
    f.end()
    mark(f)
    f.get(0).op(op.i32_eqz).if()
    const met = f.block()
    const again = f.loop()
    f.i32(0)
      .atomic(atomic.i32_load, 4, MARKS + 4 * (parts - 1))
      .brIf(met)
    f.get(rounds).i32(1).op(op.i32_add).tee(rounds).op(op.i32_eqz).if()
    f.op(op.unreachable)
    f.end()
    f.br(again)
    f.end()
    f.end()
    f.end()
  }

afterEach(() => {
  setThreads(1)
})

describe('parts', () => {
  it.each([1, 2, 3, 100, 255])('are each done once: %i of them', (parts) => {
    setThreads(3)
    const { task, run } = make(parts, mark)
    for (let time = 1; time <= 200; time++) {
      engage(task)
      run()
      expect([...marksOf(task).subarray(0, parts)].every((n) => n === time)).toBe(true)
    }
    expect(marksOf(task)[parts] ?? 0).toBe(0)
  })

  it('are done by several threads, without the main thread ever yielding', () => {
    setThreads(2)
    const { task, run } = make(2, meeting(2))
    for (let time = 0; time < 20; time++) {
      marksOf(task).fill(0)
      engage(task)
      run()
      expect([...marksOf(task).subarray(0, 2)]).toEqual([1, 1])
    }
  })

  it('are done after the threads have gone to sleep', async () => {
    setThreads(3)
    const { task, run } = make(2, meeting(2))
    for (let time = 0; time < 3; time++) {
      await new Promise((resolve) => setTimeout(resolve, 30))
      marksOf(task).fill(0)
      engage(task)
      run()
    }
    expect([...marksOf(task).subarray(0, 2)]).toEqual([1, 1])
  })

  it('of many programs in turn find their threads, more programs than threads keep ready', () => {
    setThreads(2)
    const programs = Array.from({ length: 60 }, () => make(2, meeting(2)))
    for (let round = 0; round < 2; round++) {
      for (const { task, run } of programs) {
        marksOf(task).fill(0)
        engage(task)
        run()
        expect([...marksOf(task).subarray(0, 2)]).toEqual([1, 1])
      }
    }
  })
})

describe('a change of the number of threads', () => {
  it('waits until those there were have left the program, so that none takes a part of its next run along', () => {
    // A helper that looks for parts without end: 1 while it looks, 2 in between.
    const module = new ModuleBuilder()
    module.importMemory('env', 'memory', 0, true)
    const help = module.func([I32], [I32])
    const left = help.local(I32)
    help.i32(0).i32(1).atomic(atomic.i32_store, 4, MARKS)
    help.i32(20_000_000).set(left)
    const again = help.loop()
    help.get(left).i32(1).op(op.i32_sub).tee(left).brIf(again)
    help.end()
    help.i32(0).i32(2).atomic(atomic.i32_store, 4, MARKS)
    help.i32(0)
    module.exportFunction('help', help.index)
    const { memory } = new Arena(65536, 65536)
    const task = { module: new WebAssembly.Module(module.encode()), memory, wide: undefined, loops: undefined }
    for (let time = 0; time < 5; time++) {
      setThreads(2 + (time % 2))
      marksOf(task)[0] = 0
      engage(task)
      while (Atomics.load(marksOf(task), 0) !== 1);
      setThreads(1)
      expect(Atomics.load(marksOf(task), 0)).toBe(2)
    }
  })

  it('leaves nobody counted as asleep', async () => {
    setThreads(3)
    const { task, run } = make(2, meeting(2))
    engage(task)
    run()
    const parked = new Int32Array(task.memory.buffer, WORD.parked, 1)
    while (Atomics.load(parked, 0) < 2) await new Promise((resolve) => setTimeout(resolve, 5))
    setThreads(1)
    expect(Atomics.load(parked, 0)).toBe(0)
  })
})

describe('idle threads', () => {
  it('use no time', async () => {
    setThreads(3)
    const { task, run } = make(2, meeting(2))
    engage(task)
    run()
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = process.cpuUsage()
    await new Promise((resolve) => setTimeout(resolve, 400))
    const { user, system } = process.cpuUsage(before)
    // Two threads that looked for work all the time would use 800,000.
    expect(user + system).toBeLessThan(200_000)
  })
})

describe('a thread that fails', () => {
  it('is an error, and the next program has new ones', () => {
    setThreads(2)
    const bad = make(
      2,
      meeting(2, (f) => {
        mark(f)
        f.op(op.unreachable)
      }),
    )
    engage(bad.task)
    expect(bad.run).toThrow(
      new ThreadFailure(
        "run: a thread has failed at its part of the work; the program's results are lost, and its threads were ended",
      ),
    )
    const good = make(2, meeting(2))
    engage(good.task)
    good.run()
    expect([...marksOf(good.task).subarray(0, 2)]).toEqual([1, 1])
  })

  it('is an error when it never comes back', () => {
    const before = setPatience(300)
    try {
      setThreads(2)
      const stuck = make(
        2,
        meeting(2, (f) => {
          mark(f)
          const again = f.loop()
          f.br(again)
          f.end()
        }),
      )
      engage(stuck.task)
      expect(stuck.run).toThrow('run: a thread has not finished its part of the work within 0.3 s')
    } finally {
      setPatience(before)
    }
  })
})
