/** Random damage to kernel programs: what leads outside a buffer is always refused, and what is accepted runs inside. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { DTYPES, isWide, storedAs, type KernelDType } from '../../src/dtype.ts'
import { binary, constant, load, nodesOf, unary, type Access, type Expr } from '../../src/kernel/expr.ts'
import { kernelsIn, type Kernel, type KernelProgram } from '../../src/kernel/kernel.ts'
import { verifyProgram } from '../../src/kernel/verify.ts'
import { runGuarded } from '../backend/wasm/guarded.ts'
import { kernelPrograms, type Case } from './arbitrary.ts'
import { product } from './builder.ts'

/** Every address of an affine access, one by one, or those of its corners where there are many points. */
const addresses = ({ offset, strides }: Access, extents: readonly number[]): number[] => {
  if (!extents.every((n) => Number.isInteger(n) && n > 0)) return []
  let all = [offset]
  const isLong = product(extents) > 5000
  extents.forEach((n, d) => {
    const at = isLong ? [0, n - 1] : Array.from({ length: n }, (_, i) => i)
    all = all.flatMap((a) => at.map((i) => a + i * strides[d]!))
  })
  return all
}

/** Whether every element that a program may touch is one of a buffer of its dtype: computed without the verifier's rules. */
const staysInside = (p: KernelProgram): boolean => {
  const holds = (buffer: number, dtype: KernelDType | undefined, at: readonly number[]): boolean => {
    const b = p.buffers[buffer]
    if (b === undefined) return at.length === 0 && false
    return (
      (dtype === undefined || b.dtype === dtype) && at.every((a) => Number.isInteger(a) && a >= 0 && a < b.elements)
    )
  }
  const reads = (roots: readonly Expr[], extents: readonly number[]): boolean =>
    nodesOf(roots).every((e) => {
      if (e.tag === 'load') return holds(e.buffer, e.dtype, addresses(e.access, extents))
      // Computed addresses are clamped, so there must be an element.
      return e.tag !== 'loadAt' || product(extents) === 0 || holds(e.buffer, e.dtype, [0])
    })
  const sized = (buffer: number, elements: number): boolean => p.buffers[buffer]?.elements === elements
  const kernel = (k: Kernel): boolean => {
    switch (k.tag) {
      case 'loop':
        return (
          reads(k.stores.map((s) => s.value), k.extents) &&
          k.stores.every((s) => holds(s.buffer, s.value.dtype, addresses(s.access, k.extents)))
        ) // prettier-ignore
      case 'reduce':
        return (
          reads(k.accumulators.map((a) => a.value), [...k.extents, ...k.reduced]) &&
          reads(k.stores.map((s) => s.value), k.extents) &&
          k.stores.every((s) => holds(s.buffer, s.value.dtype, addresses(s.access, k.extents)))
        ) // prettier-ignore
      case 'contract':
        return (
          holds(k.a.buffer, k.dtype, addresses(k.a.access, [...k.batch, k.m, k.k])) &&
          holds(k.b.buffer, k.dtype, addresses(k.b.access, [...k.batch, k.k, k.n])) &&
          holds(k.c.buffer, k.dtype, addresses(k.c.access, [...k.batch, k.m, k.n]))
        )
      case 'scatter':
        // Addresses outside are dropped.
        return reads([k.address, k.guard, k.value], k.extents) && p.buffers[k.buffer] !== undefined
      case 'sort':
        return [...k.from, ...k.to].every((b) => sized(b, k.rows * k.length))
      case 'rows':
      case 'host':
        return kernelsIn(k).every(kernel)
      case 'repeat':
        return (
          [...k.reads, ...k.writes].every((s) => sized(s.stacked, k.count * (p.buffers[s.slice]?.elements ?? NaN))) &&
          k.carries.every((c) => sized(c.to, p.buffers[c.from]?.elements ?? NaN)) &&
          k.body.every(kernel)
        )
      case 'while':
        return holds(k.predicate, 'bool', [0]) && kernelsIn(k).every(kernel)
      case 'branch':
        return holds(k.index, 'int32', [0]) && kernelsIn(k).every(kernel)
    }
  }
  return p.kernels.every(kernel)
}

interface Place {
  readonly holder: Record<string | number, unknown>
  readonly key: string | number
}

/** Every place of a program that holds a number, a dtype or a list, apart from the data of constants. */
const placesOf = (p: KernelProgram): Place[] => {
  const found: Place[] = []
  const seen = new Set<object>()
  const walk = (holder: object): void => {
    if (seen.has(holder) || ArrayBuffer.isView(holder)) return
    seen.add(holder)
    for (const [key, value] of Object.entries(holder)) {
      const place = { holder: holder as Place['holder'], key: Array.isArray(holder) ? Number(key) : key }
      if (typeof value === 'number' || key === 'dtype' || Array.isArray(value)) found.push(place)
      if (typeof value === 'object' && value !== null) walk(value)
    }
  }
  walk(p.kernels)
  walk(p.buffers)
  return found
}

const KERNEL_DTYPES = [...new Set(DTYPES.map((d) => storedAs(d)))]

/** Changes one place. */
const damage = ({ holder, key }: Place, how: number): void => {
  const value = holder[key]
  if (typeof value === 'number') {
    const all = [value + 1, value - 1, -value, value * 2, value + 7, 1e6, -1, 0, 0.5, 1, 2 ** 31, NaN]
    holder[key] = all[how % all.length]
  } else if (typeof value === 'string') holder[key] = KERNEL_DTYPES[how % KERNEL_DTYPES.length]
  else if (Array.isArray(value)) {
    const list = value as unknown[]
    if (how % 3 === 0) list.pop()
    else if (how % 3 === 1 && list.length > 0) list.push(list[0])
    else list.reverse()
  }
}

const accepted = (p: KernelProgram): boolean => {
  try {
    verifyProgram(p)
    return true
  } catch {
    return false
  }
}

/** A copy that may be written to; the shared nodes of an expression stay shared. */
const copyOf = ({ program, inputs }: Case): Case => ({ program: structuredClone(program), inputs })

/** Without loops that end by a condition: a damaged one might not. */
const cases = kernelPrograms({
  tags: ['loop', 'loop', 'reduce', 'contract', 'scatter', 'sort', 'repeat', 'branch', 'rows'],
})

const damages = fc.array(fc.tuple(fc.nat(2 ** 20), fc.nat(2 ** 20)), { minLength: 1, maxLength: 2 })

const isShort = (ks: readonly Kernel[]): boolean =>
  ks.every((k) => {
    const points = 'extents' in k ? product([...k.extents, ...(k.tag === 'reduce' ? k.reduced : [])]) : 1
    const more = k.tag === 'contract' ? product([...k.batch, k.m, k.n, k.k]) : k.tag === 'repeat' ? 50 * k.count : 1
    return points < 1e5 && more < 1e5 && isShort(kernelsIn(k))
  })

describe('a damaged program', () => {
  let outside = 0
  let kept = 0
  test.prop([cases, damages], { numRuns: 900 })('is refused if it leads outside a buffer', (given, list) => {
    const { program } = copyOf(given)
    for (const [where, how] of list) {
      const places = placesOf(program)
      if (places.length > 0) damage(places[where % places.length]!, how)
    }
    const isAccepted = accepted(program)
    if (isAccepted) kept++
    if (isAccepted) expect(staysInside(program)).toBe(true)
    else if (!staysInside(program)) outside++
  })

  it('led outside, and was harmless, often enough for the law to mean something', () => {
    expect(outside).toBeGreaterThan(150)
    expect(kept).toBeGreaterThan(150)
  })

  test.prop([cases, damages], { numRuns: 300 })(
    'that is accepted compiles, and writes into its buffers only',
    (given, list) => {
      const { program, inputs } = copyOf(given)
      for (const [where, how] of list) {
        // Buffers stay: the inputs must fit them.
        const places = placesOf({ ...program, buffers: [] })
        if (places.length > 0) damage(places[where % places.length]!, how)
      }
      if (accepted(program) && isShort(program.kernels)) runGuarded(program, inputs)
    },
  )
})

const line: Access = { offset: 0, strides: [1] }
const loopOf = (value: Expr): Kernel => ({ tag: 'loop', extents: [4], stores: [{ buffer: 1, access: line, value }] })
const programOf = (kernels: readonly Kernel[]): KernelProgram => ({
  buffers: [0, 1].map(() => ({ dtype: 'float32', elements: 4 })),
  inputs: [0],
  outputs: [1],
  donated: [-1],
  constants: [],
  kernels,
})

describe('refused, and not walked for ever, is', () => {
  const x = load('float32', 0, line)

  it('an expression that is part of itself', () => {
    const sum = binary('add', x, x) as { x: Expr } & Expr // written to below, which the types forbid
    const e = unary('neg', sum)
    sum.x = e
    expect(() => {
      verifyProgram(programOf([loopOf(e)]))
    }).toThrow('internal: kernels: no kernel or expression may be part of itself')
  })

  it('a kernel that is part of itself', () => {
    const body: Kernel[] = [loopOf(x)]
    const repeat: Kernel = { tag: 'repeat', count: 2, reverse: false, reads: [], body, writes: [], carries: [] }
    body.push(repeat)
    expect(() => {
      verifyProgram(programOf([repeat]))
    }).toThrow('no kernel or expression may be part of itself')
  })

  it('a function of one element that reads memory', () => {
    const f = { name: 'peek', of: 'float32', body: x } as const
    const e: Expr = { tag: 'rare', dtype: 'float32', f, cond: constant('bool', 1), x, y: x }
    expect(() => {
      verifyProgram(programOf([loopOf(e)]))
    }).toThrow('peek must compute from its argument alone, got a load in it')
  })
})

it('what is shared is no cycle, however often', () => {
  let e = load('float32', 0, line)
  for (let i = 0; i < 5000; i++) e = binary('add', e, e)
  expect(isWide(e.dtype)).toBe(true)
  verifyProgram(programOf([loopOf(e)]))
})
