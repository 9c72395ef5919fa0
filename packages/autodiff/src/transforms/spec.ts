/** A shape and a dtype where an array is expected: arguments of functions that only look at types. */
import { checkShape, isDType, Value, type DType, type Shape } from '@pullback/core'
import { showAval, type Aval } from '../aval.ts'
import { TracerConversionError } from '../errors.ts'

/** A value that has a type and no elements. */
export class SpecValue extends Value {
  readonly shape: Shape
  readonly dtype: DType
  readonly weakType: boolean

  constructor(a: Aval) {
    super()
    this.shape = a.shape
    this.dtype = a.dtype
    this.weakType = a.weakType
  }

  private refuse(what: string): never {
    throw new TracerConversionError(`${what}: ${this.toString()} is a shape and a dtype without elements`)
  }
  override get data(): never {
    return this.refuse('data')
  }
  override item(): never {
    return this.refuse('item')
  }
  override toNested(): never {
    return this.refuse('toNested')
  }

  protected override describe(): string {
    return 'spec'
  }
  protected override show(): string {
    return this.toString()
  }
  override toString(): string {
    return `Spec<${showAval(this, true)}>`
  }
}

/** Stands for an array of this shape and dtype in `evalShape`, `makeProgram` and layer initialisation. */
export const spec = (shape: Shape, dtype: DType = 'float32'): Value => {
  if (!isDType(dtype)) throw new TypeError(`spec: unknown dtype, got ${String(dtype)}`)
  return new SpecValue({ shape: [...checkShape('spec', shape)], dtype, weakType: false })
}
