/** Why an operation of a program cannot be written into another language, told with the user's line. */
import {
  backwardP,
  debugCallbackP,
  ioCallbackP,
  pureCallbackP,
  type AnyPrimitive,
  type Equation,
} from '@pullback/autodiff/programs'
import { ExportError } from './errors.ts'

const CALLBACKS: readonly unknown[] = [pureCallbackP, ioCallbackP, debugCallbackP]

/** Why a primitive cannot be written. */
const reasonOf = (prim: AnyPrimitive): string =>
  CALLBACKS.includes(prim)
    ? 'calls a function of this process, which cannot travel; leave it out of what is exported'
    : (prim as unknown) === backwardP
      ? 'is a backward rule in forward mode, which has no value'
      : 'has no emission rule'

/** The error for one use of a primitive, in the program `where`. */
export const refusal = (
  fn: string,
  e: Equation,
  where: string,
  why: string = reasonOf(e.prim as AnyPrimitive),
): ExportError => {
  const prim = e.prim as AnyPrimitive
  const shown = prim.show?.(e.params)
  const what = shown === undefined || shown === '' ? prim.name : `${prim.name}[${shown}]`
  const place = e.line === undefined ? '' : ` at ${e.line}`
  return new ExportError(`${fn}: ${what}${place}, in ${where}, ${why}`, prim.name, e.line)
}
