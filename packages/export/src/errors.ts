/** Errors of translating programs. Each docstring is the help page of its error. */
import { PullbackError } from '@pullback/core'

/**
 * A traced function holds an operation that the language it is exported to cannot say: a callback into this process, a backward rule used in
 * forward mode, or a primitive of your own without an emission rule.
 *
 * `operation` is its name and `line`, where known, the place in your code that applied it. Leave callbacks out of the step
 * that is exported (return what they would have been given), or write the operation with others.
 */
export class ExportError extends PullbackError {
  override readonly name = 'ExportError'
  readonly code = 'EXPORT'
  readonly operation: string
  readonly line: string | undefined

  constructor(message: string, operation: string, line?: string) {
    super(message)
    this.operation = operation
    this.line = line
  }
}

/** What was wrong with text from outside: a module or a sidecar. */
export interface ReadError {
  readonly tag: 'read'
  /** Where: a line of the module, or a key path of the sidecar. */
  readonly at: string
  readonly message: string
}

/** The error in a line: `line 3: expected a tensor type, got "tensor<?x"`. */
export const showReadError = ({ at, message }: ReadError): string => `${at}: ${message}`
