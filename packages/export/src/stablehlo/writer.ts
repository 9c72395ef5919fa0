/** Writes operations in MLIR's generic form, which has one grammar for all of them. It knows no operation. */
import { showType, type TensorType } from './types.ts'

/** A value of the module under construction. */
export interface Ssa extends TensorType {
  readonly name: string
}

/** Gives each value of a function a name of its own. */
interface Names {
  next: number
}

/** The text of a region, without its outer brackets. */
export type Region = string

const typesOf = (xs: readonly TensorType[]): string => xs.map(showType).join(', ')

const resultTypes = (outs: readonly TensorType[]): string =>
  outs.length === 1 ? showType(outs[0]!) : `(${typesOf(outs)})`

/** One block of operations. Equal operations on equal operands are written once: all that are written here are pure. */
export class Block {
  readonly #names: Names
  readonly #indent: string
  readonly #lines: string[] = []
  readonly #known = new Map<string, readonly Ssa[]>()

  private constructor(names: Names, indent: string) {
    this.#names = names
    this.#indent = indent
  }

  /** The results of the operation `dialect.op`; `attributes` as `name = value, …`. */
  op(
    name: string,
    ins: readonly Ssa[],
    outs: readonly TensorType[],
    attributes = '',
    regions: readonly Region[] = [],
  ): readonly Ssa[] {
    const properties = attributes === '' ? '' : ` <{${attributes}}>`
    const inside = regions.length === 0 ? '' : ` (${regions.map((r) => `{\n${r}${this.#indent}}`).join(', ')})`
    const operands = ins.map((x) => x.name).join(', ')
    const text = `"${name}"(${operands})${properties}${inside} : (${typesOf(ins)}) -> ${resultTypes(outs)}`
    const known = regions.length === 0 ? this.#known.get(text) : undefined
    if (known !== undefined) return known
    const id = `%${this.#names.next++}`
    const head = outs.length === 1 ? id : `${id}:${outs.length}`
    this.#lines.push(`${this.#indent}${outs.length === 0 ? '' : `${head} = `}${text}\n`)
    const results = outs.map(({ shape, dtype }, i) => ({
      name: outs.length === 1 ? id : `${id}#${i}`,
      shape,
      dtype,
    }))
    if (regions.length === 0) this.#known.set(text, results)
    return results
  }

  /** `op` with one result. */
  one(name: string, ins: readonly Ssa[], out: TensorType, attributes?: string, regions?: readonly Region[]): Ssa {
    return this.op(name, ins, [out], attributes, regions)[0]!
  }

  /** A region of one block, which ends by returning the results of `body`. */
  region(args: readonly TensorType[], body: (b: Block, args: readonly Ssa[]) => readonly Ssa[]): Region {
    const inner = new Block(this.#names, `${this.#indent}  `)
    const named = args.map(({ shape, dtype }) => ({ name: `%a${this.#names.next++}`, shape, dtype }))
    const results = body(inner, named)
    const label =
      named.length === 0 ? '' : `${this.#indent}^bb0(${named.map((x) => `${x.name}: ${showType(x)}`).join(', ')}):\n`
    const end = `${inner.#indent}"stablehlo.return"(${results.map((x) => x.name).join(', ')}) : (${typesOf(results)}) -> ()\n`
    return label + inner.#lines.join('') + end
  }

  /** A whole function. */
  static function(
    head: string,
    args: readonly TensorType[],
    body: (b: Block, args: readonly Ssa[]) => readonly Ssa[],
  ): string {
    const block = new Block({ next: 0 }, '    ')
    const named = args.map(({ shape, dtype }, i) => ({ name: `%arg${i}`, shape, dtype }))
    const results = body(block, named)
    const signature = named.map((x) => `${x.name}: ${showType(x)}`).join(', ')
    const returned = results.length === 0 ? '' : ` ${results.map((x) => x.name).join(', ')} : ${typesOf(results)}`
    return (
      `  func.func ${head}(${signature}) -> (${typesOf(results)}) {\n` +
      `${block.#lines.join('')}    return${returned}\n  }\n`
    )
  }
}
