/** The assembler writes modules that the engine accepts and that compute what was named. */
import { describe, expect, it } from 'vitest'
import { fc, test } from '@fast-check/vitest'
import { Bytes, ModuleBuilder } from '../../../src/backend/wasm/assembler.ts'
import * as op from '../../../src/backend/wasm/instructions.ts'
import * as simd from '../../../src/backend/wasm/vectorInstructions.ts'
import { F64, I32, I64, V128 } from '../../../src/backend/wasm/opcodes.ts'

const instantiate = (m: ModuleBuilder, imports: WebAssembly.Imports = {}): WebAssembly.Exports =>
  new WebAssembly.Instance(new WebAssembly.Module(m.encode()), imports).exports

type Fn = (...xs: number[]) => number

describe('constants survive LEB128', () => {
  test.prop([fc.integer()])('i32', (x) => {
    const m = new ModuleBuilder()
    const f = m.func([], [I32])
    f.i32(x)
    m.exportFunction('f', f.index)
    expect((instantiate(m)['f'] as Fn)()).toBe(x)
  })

  test.prop([fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })])('i64', (x) => {
    const m = new ModuleBuilder()
    const f = m.func([], [I64])
    f.i64(x)
    m.exportFunction('f', f.index)
    expect((instantiate(m)['f'] as unknown as () => bigint)()).toBe(x)
  })

  test.prop([fc.double()])('f64', (x) => {
    const m = new ModuleBuilder()
    const f = m.func([], [F64])
    f.f64(x)
    m.exportFunction('f', f.index)
    expect((instantiate(m)['f'] as Fn)()).toBe(x)
  })
})

describe('modules', () => {
  it('loop, branch and call imported functions', () => {
    const m = new ModuleBuilder()
    const seen: number[] = []
    const tell = m.importFunction('env', 'tell', [I32], [])
    const f = m.func([I32], [I32])
    const i = f.local(I32)
    const exit = f.block()
    const again = f.loop()
    f.get(i).get(0).op(op.i32_ge_s).brIf(exit)
    f.get(i).call(tell)
    f.get(i).i32(1).op(op.i32_add).set(i).br(again)
    f.end()
    f.end()
    f.get(i)
    m.exportFunction('f', f.index)
    const e = instantiate(m, { env: { tell: (x: number) => seen.push(x) } })
    expect((e['f'] as Fn)(3)).toBe(3)
    expect(seen).toEqual([0, 1, 2])
  })

  it('load, compute and store vectors at static offsets, whole and by lane', () => {
    const memory = new WebAssembly.Memory({ initial: 1 })
    const m = new ModuleBuilder()
    m.importMemory('env', 'memory', 1)
    const f = m.func()
    const v = f.local(V128)
    f.i32(0).mem(simd.v128_load, 16).set(v)
    f.i32(32)
    f.get(v).get(v).op(simd.f32x4_mul)
    f.mem(simd.v128_store, 1000)
    f.i32(0).get(v).memLane(simd.v128_store32_lane, 64, 2)
    f.i32(80).i32(16).i32(8).memoryCopy()
    m.exportFunction('f', f.index)
    const floats = new Float32Array(memory.buffer)
    floats.set([1, 2, 3, 4], 4)
    ;(instantiate(m, { env: { memory } })['f'] as Fn)()
    expect([...floats.subarray(258, 262)]).toEqual([1, 4, 9, 16])
    expect(floats[16]).toBe(3)
    expect([...floats.subarray(20, 23)]).toEqual([1, 2, 0])
  })

  it('give every instruction in the tables a code of its own', () => {
    const codes = [...Object.values(op), ...Object.values(simd)]
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('recycle freed locals by type and refuse to free one twice', () => {
    const f = new ModuleBuilder().func([I32])
    const a = f.local(I32)
    const v = f.local(V128)
    f.free(a)
    expect(f.local(V128)).not.toBe(v)
    expect(f.local(I32)).toBe(a)
    f.free(a)
    expect(() => {
      f.free(a)
    }).toThrow('freed twice')
  })
})

it('bytes grow past their capacity without losing any', () => {
  const b = new Bytes(2)
  for (let i = 0; i < 100; i++) b.u8(i)
  b.raw([1, 2, 3])
  expect([...b.view()]).toEqual([...Array.from({ length: 100 }, (_, i) => i), 1, 2, 3])
})
