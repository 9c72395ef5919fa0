/** `readStableHlo`: the text of a module as a function, run by our own primitives. */
import { describeArgument, NdArray, PullbackError, showShape, type Value } from '@pullback/core'
import { E } from '../../fp.ts'
import type { ReadError } from '../../errors.ts'
import { showType, type TensorType } from '../types.ts'
import { checkModule, evaluate, sameTensor } from './evaluate.ts'
import { Malformed } from './module.ts'
import { parseModule } from './parse.ts'

/**
 * A module that was read could not run: an operation's attributes and operand types do not fit each other, or it is of a
 * form that is not read. `line` is the operation's.
 */
export class ModuleError extends PullbackError {
  override readonly name = 'ModuleError'
  readonly code = 'MODULE'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** A module as a function from the leaves of its arguments to those of its results. */
export interface ReadModule {
  readonly name: string
  readonly arguments: readonly TensorType[]
  readonly results: readonly TensorType[]
  /**
   * The results for concrete arrays. Slow: operations run one by one.
   * @throws TypeError for arguments of other types; ModuleError for an operation that cannot run.
   */
  readonly run: (args: readonly Value[]) => readonly NdArray[]
}

const checkArguments = (want: readonly TensorType[], args: readonly Value[]): readonly NdArray[] => {
  if (args.length !== want.length) {
    throw new TypeError(`readStableHlo: the module takes ${want.length} arguments, got ${args.length}`)
  }
  return args.map((x, i) => {
    if (!(x instanceof NdArray)) {
      throw new TypeError(`readStableHlo: argument ${i} must be a concrete array, got ${describeArgument(x)}`)
    }
    if (!sameTensor(x, want[i]!)) {
      throw new TypeError(
        `readStableHlo: argument ${i} must be ${showType(want[i]!)}, got ${x.dtype}${showShape(x.shape)}`,
      )
    }
    return x
  })
}

/**
 * Reads modules of the form that `exportStableHlo` writes: generic operations, static shapes, `func.call` of private
 * functions. Names, types and regions are checked before anything runs; text that does not fit is an error with its line.
 */
export const readStableHlo = (text: string): E.Either<ReadError, ReadModule> => {
  try {
    const module = parseModule(text)
    const main = checkModule(module)
    const want = main.body.args.map((a) => a.type)
    return E.right({
      name: module.name,
      arguments: want,
      results: main.outTypes,
      run: (args) => {
        const xs = checkArguments(want, args)
        try {
          return evaluate(module, xs)
        } catch (e) {
          if (e instanceof Malformed) throw new ModuleError(`line ${e.line}: ${e.message}`, e.line)
          throw e
        }
      },
    })
  } catch (e) {
    if (e instanceof Malformed) return E.left({ tag: 'read', at: `line ${e.line}`, message: e.message })
    throw e
  }
}
