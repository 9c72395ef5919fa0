/** What is wrong with a Keras file, as a value. */
import { E } from '../fp.ts'

/** Everything that was found wrong with a file of unknown origin, each line with its place. */
export interface KerasFileError {
  readonly tag: 'kerasFile'
  readonly problems: readonly string[]
}

/** The problems, one a line. */
export const showKerasFileError = ({ problems }: KerasFileError): string => problems.join('\n')

/** Thrown within this folder where a file is refused; `refusals` makes a value of it. */
export class Refusal extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.name = 'Refusal'
    this.problems = problems
  }
}

/** Refuses the file for one reason. */
export const refuse = (problem: string): never => {
  throw new Refusal([problem])
}

/** What `read` returns, or why it refused; anything else it throws is a fault of ours and must be seen. */
export const refusals = <T>(read: () => T): E.Either<KerasFileError, T> => {
  try {
    return E.right(read())
  } catch (e) {
    if (e instanceof Refusal) return E.left({ tag: 'kerasFile', problems: e.problems })
    throw e
  }
}
