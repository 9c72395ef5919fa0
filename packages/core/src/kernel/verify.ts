/** Checks that a kernel program keeps the rules of the kernel language. It finds compiler bugs, not users' mistakes. */
import { allocate, isFloating, isWide, type KernelDType } from '../dtype.ts'
import { isCyclic } from './acyclic.ts'
import { isLiteral } from './literal.ts'
import { nodesOf, type Access, type Expr } from './expr.ts'
import { BINARY, COMBINES, isNumeric, isWord, MERGES, UNARY } from './operandTypes.ts'
import { buffersOf, kernelsIn, type BufferCopy, type Accumulator, type Kernel, type KernelProgram } from './kernel.ts'
import { rowStrides } from './rows.ts'

/** What stands around an expression: the loop it is in, and the accumulators it may read. */
interface Scope {
  readonly extents: readonly number[]
  readonly accumulators: readonly Accumulator[]
}

const fail = (where: string, rule: string): never => {
  throw new Error(`internal: ${where}: ${rule}`)
}

/**
 * Throws unless every buffer number, dtype, address, index and operand in `p` is allowed by the language: what
 * backends rely on and do not check again. Addresses of `loadAt` and of scatters are computed, so backends guard those.
 * @throws Error `internal: <kernel>: <rule>, got …`
 */
export const verifyProgram = (p: KernelProgram): void => {
  if (isCyclic(p.kernels)) fail('kernels', 'no kernel or expression may be part of itself')
  const fixed = verifyBuffers(p)
  const written = new Set<number>(fixed)
  p.kernels.forEach((k, i) => {
    const where = `kernel ${i} (${k.tag})`
    verifyKernel(p, k, where)
    kernelsIn(k).forEach((inner, j) => {
      verifyInner(p, inner, `${where}, ${j} (${inner.tag})`)
    })
    const { reads, writes } = buffersOf(k)
    for (const b of reads)
      if (!written.has(b)) fail(where, `buffers must be written before they are read, got buffer ${b}`)
    for (const b of writes) {
      if (fixed.has(b)) fail(where, `inputs and constants must not be written, got buffer ${b}`)
      written.add(b)
    }
  })
  for (const b of p.outputs) {
    needBuffer(p, b, 'outputs')
    if (!written.has(b)) fail('outputs', `every output must be written, got buffer ${b}`)
  }
}

const verifyInner = (p: KernelProgram, k: Kernel, where: string): void => {
  verifyKernel(p, k, where)
  kernelsIn(k).forEach((inner, j) => {
    verifyInner(p, inner, `${where}, ${j} (${inner.tag})`)
  })
}

const isCount = (n: number): boolean => Number.isInteger(n) && n >= 0

const needBuffer = (
  p: KernelProgram,
  b: number,
  where: string,
): { readonly dtype: KernelDType; readonly elements: number } =>
  p.buffers[b] ?? fail(where, `buffer numbers must be below ${p.buffers.length}, got ${b}`)

/** Checks inputs, constants and donations; returns the buffers that no kernel may write. */
const verifyBuffers = (p: KernelProgram): ReadonlySet<number> => {
  const fixed = new Set<number>()
  p.buffers.forEach((b, i) => {
    if (!isCount(b.elements)) fail('buffers', `sizes must be non-negative integers, got ${b.elements} for buffer ${i}`)
  })
  for (const b of p.inputs) {
    needBuffer(p, b, 'inputs')
    if (fixed.has(b)) fail('inputs', `inputs must be distinct, got buffer ${b} twice`)
    fixed.add(b)
  }
  for (const { buffer, data } of p.constants) {
    const b = needBuffer(p, buffer, 'constants')
    if (fixed.has(buffer)) fail('constants', `a constant must be neither an input nor repeated, got buffer ${buffer}`)
    fixed.add(buffer)
    if (data.length !== b.elements) {
      fail('constants', `data must have the buffer's ${b.elements} elements, got ${data.length} for buffer ${buffer}`)
    }
    const kind = allocate(b.dtype, 0).constructor.name
    if (data.constructor.name !== kind) {
      fail('constants', `data of a ${b.dtype} buffer must be a ${kind}, got ${data.constructor.name}`)
    }
  }
  verifyDonations(p)
  return fixed
}

const verifyDonations = (p: KernelProgram): void => {
  if (p.donated.length !== p.inputs.length) {
    fail('donated', `there must be one entry per input, got ${p.donated.length} for ${p.inputs.length}`)
  }
  const taken = new Set<number>()
  p.donated.forEach((output, i) => {
    if (output === -1) return
    if (!Number.isInteger(output) || output < 0 || output >= p.outputs.length) {
      fail('donated', `entries must be an output number or -1, got ${output}`)
    }
    if (taken.has(output)) fail('donated', `an output must take over one input at most, got output ${output} twice`)
    taken.add(output)
    const from = needBuffer(p, p.inputs[i]!, 'donated')
    const to = needBuffer(p, p.outputs[output]!, 'donated')
    if (from.dtype !== to.dtype || from.elements !== to.elements) {
      const show = (b: typeof from): string => `${b.dtype}[${b.elements}]`
      fail('donated', `input and output must agree in dtype and size, got ${show(from)} and ${show(to)}`)
    }
  })
}

const verifyKernel = (p: KernelProgram, k: Kernel, where: string): void => {
  switch (k.tag) {
    case 'loop': {
      verifyExtents(k.extents, where)
      const scope = { extents: k.extents, accumulators: [] }
      verifyExprs(
        p,
        k.stores.map((s) => s.value),
        scope,
        where,
      )
      for (const s of k.stores) verifyPlace(p, s.buffer, s.access, s.value.dtype, k.extents, where)
      return
    }
    case 'reduce': {
      verifyExtents(k.extents, where)
      verifyExtents(k.reduced, where)
      const inner = { extents: [...k.extents, ...k.reduced], accumulators: [] }
      verifyExprs(
        p,
        k.accumulators.map((a) => a.value),
        inner,
        where,
      )
      for (const a of k.accumulators) {
        if (!COMBINES[a.combine](a.value.dtype)) fail(where, `${a.combine} does not reduce ${a.value.dtype}`)
      }
      verifyExprs(
        p,
        k.stores.map((s) => s.value),
        { extents: k.extents, accumulators: k.accumulators },
        where,
      )
      for (const s of k.stores) verifyPlace(p, s.buffer, s.access, s.value.dtype, k.extents, where)
      return
    }
    case 'contract':
      verifyExtents([...k.batch, k.m, k.n, k.k], where)
      verifyPlace(p, k.a.buffer, k.a.access, k.dtype, [...k.batch, k.m, k.k], where)
      verifyPlace(p, k.b.buffer, k.b.access, k.dtype, [...k.batch, k.k, k.n], where)
      verifyPlace(p, k.c.buffer, k.c.access, k.dtype, [...k.batch, k.m, k.n], where)
      if (!isNumeric(k.dtype)) fail(where, `dtype must be numeric, got ${k.dtype}`)
      if (k.c.buffer === k.a.buffer || k.c.buffer === k.b.buffer) {
        fail(where, `the result must overlap neither operand, got buffer ${k.c.buffer} for both`)
      }
      return
    case 'scatter': {
      verifyExtents(k.extents, where)
      const scope = { extents: k.extents, accumulators: [] }
      const roots = [k.address, k.guard, k.value]
      verifyExprs(p, roots, scope, where)
      const { dtype } = needBuffer(p, k.buffer, where)
      if (k.address.dtype !== 'int32') fail(where, `address must be int32, got ${k.address.dtype}`)
      if (k.guard.dtype !== 'bool') fail(where, `guard must be bool, got ${k.guard.dtype}`)
      if (k.value.dtype !== dtype) fail(where, `value must be ${dtype} as its buffer is, got ${k.value.dtype}`)
      if (!MERGES[k.merge](dtype)) fail(where, `${k.merge} does not merge ${dtype}`)
      for (const e of nodesOf(roots)) {
        if ((e.tag === 'load' || e.tag === 'loadAt') && e.buffer === k.buffer) {
          fail(where, `a scatter must not read the buffer it writes, got buffer ${k.buffer}`)
        }
      }
      return
    }
    case 'sort': {
      verifyExtents([k.rows, k.length], where)
      if (k.from.length !== k.to.length)
        fail(where, `from and to must pair up, got ${k.from.length} and ${k.to.length}`)
      if (!Number.isInteger(k.keys) || k.keys < 1 || k.keys > k.from.length) {
        fail(where, `keys must be between 1 and ${k.from.length}, got ${k.keys}`)
      }
      if (new Set(k.to).size !== k.to.length) fail(where, `results must be distinct buffers, got ${k.to.join(', ')}`)
      k.from.forEach((b, i) => {
        const from = needBuffer(p, b, where)
        const to = needBuffer(p, k.to[i]!, where)
        if (from.dtype !== to.dtype) fail(where, `operand ${i} must keep its dtype, got ${from.dtype} and ${to.dtype}`)
        for (const x of [from, to]) {
          if (x.elements !== k.rows * k.length) {
            fail(where, `operand ${i} must have ${k.rows} × ${k.length} elements, got ${x.elements}`)
          }
        }
      })
      return
    }
    case 'host':
      for (const b of [...k.from, ...k.to]) needBuffer(p, b, where)
      if (new Set(k.to).size !== k.to.length) fail(where, `results must be distinct buffers, got ${k.to.join(', ')}`)
      return
    case 'rows': {
      verifyExtents([k.count], where)
      for (const inner of k.body as readonly Kernel[]) {
        if (inner.tag !== 'loop' && inner.tag !== 'reduce') {
          fail(where, `rows must be loops or reductions, got a ${inner.tag}`)
        } else if (inner.extents[0] !== k.count) {
          fail(where, `every kernel must begin with ${k.count} rows, got [${inner.extents.join(', ')}]`)
        }
      }
      const strides = rowStrides(k.body)
      for (const b of buffersOf(k).writes) {
        if (strides.get(b) === 0) fail(where, `rows must not share elements that are written, got buffer ${b}`)
      }
      return
    }
    case 'repeat':
      if (!isCount(k.count)) fail(where, `count must be a non-negative integer, got ${k.count}`)
      for (const { stacked, slice } of [...k.reads, ...k.writes]) {
        const whole = needBuffer(p, stacked, where)
        const part = needBuffer(p, slice, where)
        if (whole.dtype !== part.dtype || whole.elements !== k.count * part.elements) {
          fail(
            where,
            `a stacked buffer must hold ${k.count} slices of ${part.dtype}[${part.elements}], got ${whole.dtype}[${whole.elements}]`,
          )
        }
      }
      verifyCarries(p, k.carries, where)
      return
    case 'while': {
      const predicate = needBuffer(p, k.predicate, where)
      if (predicate.dtype !== 'bool' || predicate.elements !== 1) {
        fail(where, `the predicate must be bool[1], got ${predicate.dtype}[${predicate.elements}]`)
      }
      verifyCarries(p, k.carries, where)
      return
    }
    case 'branch': {
      const index = needBuffer(p, k.index, where)
      if (index.dtype !== 'int32' || index.elements !== 1) {
        fail(where, `the index must be int32[1], got ${index.dtype}[${index.elements}]`)
      }
      if (k.branches.length === 0) fail(where, 'there must be a branch, got none')
      return
    }
  }
}

const verifyCarries = (p: KernelProgram, carries: readonly BufferCopy[], where: string): void => {
  for (const { from, to } of carries) {
    const a = needBuffer(p, from, where)
    const b = needBuffer(p, to, where)
    if (a.dtype !== b.dtype || a.elements !== b.elements) {
      fail(where, `a carry must keep dtype and size, got ${a.dtype}[${a.elements}] to ${b.dtype}[${b.elements}]`)
    }
    if (carries.some((c) => c.to === from)) {
      fail(where, `no carry may be copied over another before it is copied itself, got buffer ${from}`)
    }
  }
}

const verifyExtents = (extents: readonly number[], where: string): void => {
  if (!extents.every(isCount)) fail(where, `extents must be non-negative integers, got [${extents.join(', ')}]`)
}

/** Checks that an access of `dtype` elements, over all points of `extents`, stays inside its buffer. */
const verifyPlace = (
  p: KernelProgram,
  buffer: number,
  access: Access,
  dtype: KernelDType,
  extents: readonly number[],
  where: string,
): void => {
  const b = needBuffer(p, buffer, where)
  if (b.dtype !== dtype) fail(where, `an access must have the dtype of buffer ${buffer}, ${b.dtype}, got ${dtype}`)
  const { offset, strides } = access
  if (strides.length !== extents.length) {
    fail(where, `an access must have one stride per dimension of [${extents.join(', ')}], got [${strides.join(', ')}]`)
  }
  if (!Number.isInteger(offset) || !strides.every((s) => Number.isInteger(s))) {
    fail(where, `offset and strides must be integers, got ${offset} and [${strides.join(', ')}]`)
  }
  if (extents.includes(0)) return
  let lowest = offset
  let highest = offset
  strides.forEach((s, d) => {
    const reach = s * (extents[d]! - 1)
    if (reach < 0) lowest += reach
    else highest += reach
  })
  if (lowest < 0 || highest >= b.elements) {
    fail(where, `addresses of buffer ${buffer} must lie in [0, ${b.elements}), got ${lowest} to ${highest}`)
  }
}

const verifyExprs = (p: KernelProgram, roots: readonly Expr[], scope: Scope, where: string): void => {
  for (const e of nodesOf(roots)) verifyNode(p, e, scope, where)
}

const verifyNode = (p: KernelProgram, e: Expr, scope: Scope, where: string): void => {
  const same = (...xs: readonly Expr[]): void => {
    for (const x of xs) if (x.dtype !== e.dtype) fail(where, `${e.tag} must keep its dtype ${e.dtype}, got ${x.dtype}`)
  }
  switch (e.tag) {
    case 'const':
      if (!isLiteral(e.dtype, e.value)) fail(where, `a ${e.dtype} constant must be one of its values, got ${e.value}`)
      return
    case 'index':
      if (!Number.isInteger(e.dim) || e.dim < 0 || e.dim >= scope.extents.length) {
        fail(where, `index must name one of ${scope.extents.length} dimensions, got ${e.dim}`)
      }
      return
    case 'load':
      verifyPlace(p, e.buffer, e.access, e.dtype, scope.extents, where)
      return
    case 'loadAt': {
      const b = needBuffer(p, e.buffer, where)
      if (b.dtype !== e.dtype)
        fail(where, `an access must have the dtype of buffer ${e.buffer}, ${b.dtype}, got ${e.dtype}`)
      if (e.address.dtype !== 'int32') fail(where, `an address must be int32, got ${e.address.dtype}`)
      if (b.elements === 0 && !scope.extents.includes(0))
        fail(where, `buffer ${e.buffer} has no element to clamp an address to`)
      return
    }
    case 'acc': {
      const a =
        scope.accumulators[e.index] ??
        fail(where, `acc must name one of ${scope.accumulators.length} accumulators, got ${e.index}`)
      const dtype = a.combine === 'argmax' || a.combine === 'argmin' ? 'int32' : a.value.dtype
      if (dtype !== e.dtype) fail(where, `acc ${e.index} must be ${dtype}, got ${e.dtype}`)
      return
    }
    case 'unary':
      same(e.x)
      if (!UNARY[e.op](e.dtype)) fail(where, `${e.op} does not take ${e.dtype}`)
      return
    case 'binary':
      same(e.x, e.y)
      if (!BINARY[e.op](e.dtype)) fail(where, `${e.op} does not take ${e.dtype}`)
      return
    case 'mulAdd':
      same(e.x, e.y, e.z)
      if (!isFloating(e.dtype)) fail(where, `mulAdd must be floating, got ${e.dtype}`)
      return
    case 'compare':
      if (e.x.dtype !== e.y.dtype) fail(where, `${e.op} must compare one dtype, got ${e.x.dtype} and ${e.y.dtype}`)
      if (!isWide(e.x.dtype)) fail(where, `${e.op} does not take ${e.x.dtype}`)
      return
    case 'select':
      same(e.x, e.y)
      if (e.cond.dtype !== 'bool') fail(where, `select must have a bool condition, got ${e.cond.dtype}`)
      return
    case 'rare':
      same(e.y, e.f.body)
      if (e.cond.dtype !== 'bool') fail(where, `${e.f.name} must have a bool condition, got ${e.cond.dtype}`)
      if (e.x.dtype !== e.f.of) fail(where, `${e.f.name} must be of ${e.f.of}, got ${e.x.dtype}`)
      for (const inner of nodesOf([e.f.body])) {
        if (inner.tag === 'load' || inner.tag === 'loadAt' || inner.tag === 'rare') {
          fail(where, `${e.f.name} must compute from its argument alone, got a ${inner.tag} in it`)
        }
        verifyNode(p, inner, { extents: [], accumulators: [{ combine: 'max', value: e.x }] }, where)
      }
      return
    case 'convert':
      return
    case 'bitcast':
      if (!isWord(e.dtype) || !isWord(e.x.dtype))
        fail(where, `bitcast must be between 4-byte dtypes, got ${e.x.dtype} to ${e.dtype}`)
      return
    case 'threefry':
      for (const x of [e.key0, e.key1, e.x0, e.x1]) {
        if (x.dtype !== 'uint32') fail(where, `threefry must take uint32, got ${x.dtype}`)
      }
      return
  }
}
