/** Kernel programs as text for people. Nothing reads it back. */
import { shortName, type KernelDType } from '../dtype.ts'
import { nodesOf, operands, type Access, type Expr } from './expr.ts'
import type { BufferCopy, Kernel, KernelProgram, Store } from './kernel.ts'

/** An expression longer than this gets a name of its own. */
const WIDTH = 72

const SYMBOLS: Readonly<Record<string, string>> = {
  add: '+', sub: '-', mul: '*', div: '/', rem: '%', and: '&', or: '|', xor: '^', shiftLeft: '<<', shiftRight: '>>',
  eq: '==', ne: '!=', lt: '<', le: '<=', gt: '>', ge: '>=',
} // prettier-ignore

/** `3 + 2*i0 - i1`: an affine address over the loop indices. */
const address = ({ offset, strides }: Access): string => {
  let text = offset === 0 ? '' : String(offset)
  strides.forEach((s, d) => {
    if (s === 0) return
    const term = Math.abs(s) === 1 ? `i${d}` : `${Math.abs(s)}*i${d}`
    text += text === '' ? (s < 0 ? `-${term}` : term) : `${s < 0 ? ' - ' : ' + '}${term}`
  })
  return text === '' ? '0' : text
}

const literal = (dtype: KernelDType, value: number): string =>
  dtype === 'bool' ? (value === 1 ? 'true' : 'false') : Object.is(value, -0) ? '-0' : String(value)

const nodeText = (e: Expr, xs: readonly string[]): string => {
  switch (e.tag) {
    case 'const':
      return literal(e.dtype, e.value)
    case 'index':
      return `i${e.dim}`
    case 'load':
      return `b${e.buffer}[${address(e.access)}]`
    case 'loadAt':
      return `b${e.buffer}[clamp ${xs[0]!}]`
    case 'acc':
      return `acc${e.index}`
    case 'unary':
      return `${e.op}(${xs[0]!})`
    case 'binary':
    case 'compare': {
      const symbol = SYMBOLS[e.op]
      return symbol === undefined ? `${e.op}(${xs.join(', ')})` : `(${xs[0]!} ${symbol} ${xs[1]!})`
    }
    case 'mulAdd':
      return `(${xs[0]!} * ${xs[1]!} + ${xs[2]!})`
    case 'select':
      return `(${xs[0]!} ? ${xs[1]!} : ${xs[2]!})`
    case 'rare':
      return `(${xs[0]!} ? ${e.f.name}(${xs[1]!}) : ${xs[2]!})`
    case 'convert':
      return `${shortName(e.dtype)}(${xs[0]!})`
    case 'bitcast':
      return `${shortName(e.dtype)}.bits(${xs[0]!})`
    case 'threefry':
      return `threefry${e.word}(${xs.join(', ')})`
  }
}

/** Lines naming shared or long parts of `roots`, and the text of each root. */
const expressions = (roots: readonly Expr[], prefix: string): { lines: string[]; texts: string[] } => {
  const nodes = nodesOf(roots)
  const uses = new Map<Expr, number>()
  for (const e of nodes) for (const x of operands(e)) uses.set(x, (uses.get(x) ?? 0) + 1)
  for (const r of roots) uses.set(r, (uses.get(r) ?? 0) + 1)
  const texts = new Map<Expr, string>()
  const lines: string[] = []
  for (const e of nodes) {
    const text = nodeText(e, operands(e).map((x) => texts.get(x)!)) // prettier-ignore
    const isLeaf = e.tag === 'const' || e.tag === 'index' || e.tag === 'acc'
    if (!isLeaf && (uses.get(e)! > 1 || text.length > WIDTH)) {
      const name = `${prefix}${lines.length}`
      lines.push(`${name}:${shortName(e.dtype)} = ${text}`)
      texts.set(e, name)
    } else texts.set(e, text)
  }
  return { lines, texts: roots.map((r) => texts.get(r)!) }
}

const stores = (list: readonly Store[], prefix: string): string[] => {
  const { lines, texts } = expressions(
    list.map((s) => s.value),
    prefix,
  )
  return [...lines, ...list.map((s, i) => `b${s.buffer}[${address(s.access)}] = ${texts[i]!}`)]
}

const kernelLines = (k: Kernel): { heading: string; lines: string[] } => {
  const space = (extents: readonly number[]): string => `[${extents.join(', ')}]`
  switch (k.tag) {
    case 'loop':
      return { heading: `loop ${space(k.extents)}`, lines: stores(k.stores, 't') }
    case 'reduce': {
      const { lines, texts } = expressions(
        k.accumulators.map((a) => a.value),
        't',
      )
      const accumulators = k.accumulators.map((a, i) => `acc${i} = ${a.combine} ${texts[i]!}`)
      return {
        heading: `reduce ${space(k.extents)} over ${space(k.reduced)}`,
        lines: [...lines, ...accumulators, ...stores(k.stores, 'u')],
      }
    }
    case 'contract': {
      const batch = k.batch.length === 0 ? '' : `${space(k.batch)} × `
      const place = (m: { buffer: number; access: Access }): string => `b${m.buffer}[${address(m.access)}]`
      return {
        heading: `contract ${shortName(k.dtype)} ${batch}${k.m}×${k.k} · ${k.k}×${k.n}`,
        lines: [`${place(k.c)} = ${place(k.a)} · ${place(k.b)}`],
      }
    }
    case 'scatter': {
      const { lines, texts } = expressions([k.address, k.guard, k.value], 't')
      const [at, guard, value] = texts as [string, string, string] // one per root
      const how = k.merge === 'set' ? '=' : `${k.merge}=`
      return {
        heading: `scatter ${space(k.extents)}`,
        lines: [...lines, `${guard === 'true' ? '' : `if ${guard}: `}b${k.buffer}[${at}] ${how} ${value}`],
      }
    }
    case 'sort': {
      const names = (bs: readonly number[]): string => bs.map((b) => `b${b}`).join(', ')
      return {
        heading: `sort ${k.rows} rows of ${k.length} by ${k.keys} of ${k.from.length}`,
        lines: [`${names(k.to)} = ${names(k.from)}`],
      }
    }
    case 'host': {
      const names = (bs: readonly number[]): string => bs.map((b) => `b${b}`).join(', ')
      return { heading: `call ${k.name}`, lines: [`(${names(k.to)}) = (${names(k.from)})`] }
    }
    case 'rows':
      return { heading: `rows ${k.count}`, lines: nested(k.body) }
    case 'repeat': {
      const order = k.reverse ? ' from the last' : ''
      return {
        heading: `repeat ${k.count} times${order}`,
        lines: [
          ...k.reads.map((c) => `b${c.slice} = slice of b${c.stacked}`),
          ...nested(k.body),
          ...k.writes.map((c) => `slice of b${c.stacked} = b${c.slice}`),
          ...carried(k.carries),
        ],
      }
    }
    case 'while':
      return {
        heading: `while b${k.predicate}`,
        lines: [
          'condition:',
          ...indent(nested(k.condition)),
          'body:',
          ...indent([...nested(k.body), ...carried(k.carries)]),
        ],
      }
    case 'branch':
      return {
        heading: `branch on b${k.index}`,
        lines: k.branches.flatMap((b, i) => [`case ${i}:`, ...indent(nested(b))]),
      }
  }
}

const indent = (lines: readonly string[]): string[] => lines.map((l) => `  ${l}`)

const nested = (kernels: readonly Kernel[]): string[] =>
  kernels.flatMap((k) => {
    const { heading, lines } = kernelLines(k)
    return [heading, ...indent(lines)]
  })

const carried = (carries: readonly BufferCopy[]): string[] => carries.map((c) => `b${c.to} = b${c.from}`)

/**
 * A kernel program line by line: its buffers, then each kernel with its expressions. Parts used more than once, and long
 * ones, are named `t0:f32 = …`; `i0`, `i1` … are loop indices; `b2[3 + 4*i0]` is an element of buffer 2.
 */
export const printKernels = (p: KernelProgram): string => {
  const roles = p.buffers.map((_, b) => {
    const roles: string[] = []
    const input = p.inputs.indexOf(b)
    if (input >= 0) {
      const output = p.donated[input] ?? -1
      roles.push(`input ${input}${output >= 0 ? ` donated to output ${output}` : ''}`)
    }
    if (p.constants.some((c) => c.buffer === b)) roles.push('constant')
    p.outputs.forEach((o, i) => {
      if (o === b) roles.push(`output ${i}`)
    })
    return roles.join(', ')
  })
  const lines = p.buffers.map((b, i) => `b${i}:${shortName(b.dtype)}[${b.elements}] ${roles[i]!}`.trimEnd())
  p.kernels.forEach((k, i) => {
    const { heading, lines: body } = kernelLines(k)
    lines.push(`${i}: ${heading}`, ...body.map((l) => `  ${l}`))
  })
  return lines.join('\n')
}
