/** All laws of a primitive in one call, for those who do not want a test per law. */
import type { Arity } from '../arity.ts'
import type { Primitive } from '../primitive.ts'
import { primitiveLaws, type LawInputs } from './laws.ts'

/**
 * Runs every law of `primitiveLaws` over generated calls.
 * @throws Error naming the law that does not hold, with a shrunk call and the seed that reproduces it.
 */
export const checkPrimitive = <P, N extends Arity>(primitive: Primitive<P, N>, inputs: LawInputs<P, N>): void => {
  for (const law of primitiveLaws(primitive, inputs)) {
    try {
      law.check()
    } catch (e) {
      throw new Error(`${primitive.name}: ${law.name}: ${e instanceof Error ? e.message : String(e)}`, { cause: e })
    }
  }
}
