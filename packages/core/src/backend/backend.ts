/** What a backend offers: it turns a kernel program into something that runs. */
import type { TypedArray } from '../dtype.ts'
import type { KernelProgram } from '../kernel/kernel.ts'

/**
 * An array that still lies in the memory of the executable that produced it, until someone reads it or the executable
 * needs the place again. `read` copies it out the first time and returns the same copy afterwards.
 */
export interface Resident {
  readonly tag: 'resident'
  readonly read: () => TypedArray
}

export type Storage = TypedArray | Resident

/**
 * A compiled program. `run` takes one storage per input, of the declared dtype and length, and returns one per output.
 * Results never alias an input, except that an output which is an input returns that input's storage.
 * A donated input may be overwritten in place; its storage must not be used afterwards (the caller sees to that).
 * Donated outputs may come back resident; all others are typed arrays of their own, which nobody may write to but who
 * copies them first. No state survives a call except what is kept for residents and of arguments that may come again, and
 * nothing needs to be freed.
 */
export interface Executable {
  readonly run: (inputs: readonly Storage[]) => readonly Storage[]
}

export interface CompileOptions {
  /** The program will probably be called again with some of the same arguments: room is spent on keeping those that are large. */
  readonly keepsArguments?: boolean
}

export interface Backend {
  readonly name: string
  readonly compile: (program: KernelProgram, options?: CompileOptions) => Executable
}
