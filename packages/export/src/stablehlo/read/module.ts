/** A module as data: what the parser makes and the evaluator runs. */
import type { TensorType } from '../types.ts'

/** An attribute: numbers, text and symbols as they stand, lists, `#stablehlo.name<…>` as records, constants apart. */
export type Attribute =
  | { readonly tag: 'number'; readonly value: number }
  | { readonly tag: 'word'; readonly value: string }
  | { readonly tag: 'numbers'; readonly values: readonly number[] }
  | { readonly tag: 'words'; readonly values: readonly string[] }
  | { readonly tag: 'record'; readonly fields: ReadonlyMap<string, readonly number[]> }
  | { readonly tag: 'constant'; readonly constant: Constant }

/** Elements as written: equal ones once, in order as numbers, or as little-endian bytes. */
export interface Constant {
  /** Absent for attributes of 64-bit integers, which no array of ours holds. */
  readonly type: TensorType | undefined
  readonly elements:
    | { readonly tag: 'splat'; readonly value: Element }
    | { readonly tag: 'list'; readonly values: readonly Element[] }
    | { readonly tag: 'bytes'; readonly hex: string }
}

/** A number, or the bits of a float. */
export type Element = number | { readonly bits: bigint }

export interface Region {
  readonly args: readonly { readonly name: string; readonly type: TensorType }[]
  readonly ops: readonly Op[]
  /** What it returns. */
  readonly results: readonly string[]
}

export interface Op {
  readonly line: number
  readonly name: string
  /** Names of the results: `%3`, or `%3#0`, `%3#1`. */
  readonly results: readonly string[]
  readonly ins: readonly string[]
  readonly attributes: ReadonlyMap<string, Attribute>
  readonly regions: readonly Region[]
  readonly inTypes: readonly TensorType[]
  readonly outTypes: readonly TensorType[]
}

export interface Func {
  readonly name: string
  readonly line: number
  readonly body: Region
  readonly outTypes: readonly TensorType[]
}

export interface Module {
  readonly name: string
  readonly functions: ReadonlyMap<string, Func>
}

/** Something in the text that is not as it should be; caught at the reader's door. */
export class Malformed extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}
