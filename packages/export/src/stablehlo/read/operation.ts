/** What a handler of an operation sees. */
import type { NdArray } from '@pullback/core'
import { Malformed, type Attribute, type Op, type Region } from './module.ts'

export type Env = ReadonlyMap<string, NdArray>

/** Runs regions and functions for the operations that hold them. */
export interface Runner {
  /** The results of a region; `outer` where it sees the values around it. */
  region(r: Region, args: readonly NdArray[], outer?: Env): readonly NdArray[]
  call(name: string, args: readonly NdArray[]): readonly NdArray[]
}

export type Handler = (op: Op, ins: readonly NdArray[], runner: Runner, env: Env) => readonly NdArray[]

const wrong = (op: Op, name: string, what: string): never => {
  throw new Malformed(op.line, `${op.name}: expected attribute ${name} to be ${what}`)
}

const attribute = <T extends Attribute['tag']>(op: Op, name: string, tag: T, what: string): Attribute & { tag: T } => {
  const found = op.attributes.get(name)
  return found?.tag === tag ? (found as Attribute & { tag: T }) : wrong(op, name, what)
}

export const numbers = (op: Op, name: string): readonly number[] =>
  attribute(op, name, 'numbers', 'a list of integers').values

export const number = (op: Op, name: string): number => attribute(op, name, 'number', 'an integer').value

export const word = (op: Op, name: string): string => attribute(op, name, 'word', 'a word').value

/** Fields of a record of lists; one that is absent is empty. */
export const fields = (op: Op, name: string): ((field: string) => readonly number[]) => {
  const { fields: all } = attribute(op, name, 'record', 'a record')
  return (field) => all.get(field) ?? []
}

/** A matrix of two columns as pairs. */
export const pairs = (op: Op, name: string): readonly (readonly [number, number])[] => {
  const { elements } = attribute(op, name, 'constant', 'pairs of integers').constant
  const flat = elements.tag === 'list' ? elements.values : wrong(op, name, 'pairs of integers')
  if (flat.length % 2 !== 0) wrong(op, name, 'pairs of integers')
  const at = (i: number): number => {
    const x = flat[i]
    return typeof x === 'number' ? x : wrong(op, name, 'pairs of integers')
  }
  return Array.from({ length: flat.length / 2 }, (_, i) => [at(2 * i), at(2 * i + 1)] as const)
}

/** The name of a region's one operation on its two arguments in order; undefined for any other region. */
export const plainOperation = (r: Region): string | undefined => {
  const [op] = r.ops
  const isPlain =
    r.ops.length === 1 &&
    r.args.length === 2 &&
    op!.ins.length === 2 &&
    op!.ins.every((name, i) => name === r.args[i]!.name) &&
    r.results[0] === op!.results[0]
  return isPlain ? op!.name : undefined
}

/** Whether a region returns its second argument and does nothing else. */
export const isSecond = (r: Region): boolean =>
  r.ops.length === 0 && r.args.length === 2 && r.results[0] === r.args[1]!.name
