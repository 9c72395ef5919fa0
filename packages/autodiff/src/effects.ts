/** Programs whose effects are taken out, for work that is done a second time. What counts as an effect is in program.ts. */
import { MissingRuleError } from './errors.ts'
import type { AnyPrimitive } from './primitive.ts'
import { hasEffects, programHasEffects, type Equation, type Program } from './program.ts'

const silent = new WeakMap<Program, Program>()

/**
 * The program without what it does besides giving results: derivatives and recomputations run it again, and an effect
 * happens once.
 * @throws MissingRuleError if results come from an effect, which cannot be had a second time.
 */
export const withoutEffects = (p: Program): Program => {
  if (!programHasEffects(p)) return p
  let made = silent.get(p)
  if (made === undefined) silent.set(p, (made = { ...p, equations: p.equations.flatMap(silenced) }))
  return made
}

const silenced = (e: Equation): readonly Equation[] => {
  const prim = e.prim as AnyPrimitive
  if (!hasEffects(prim, e.params)) return [e]
  if (e.outs.length === 0) return []
  const programs = prim.inner?.(e.params) ?? (prim.called === undefined ? undefined : [prim.called(e.params)])
  if (programs === undefined || prim.withPrograms === undefined) {
    throw new MissingRuleError(
      `${prim.name}: its results cannot be computed again for forward-mode derivatives or checkpoint, because it has effects; call it outside and pass the results in`,
    )
  }
  return [{ ...e, params: prim.withPrograms(e.params, programs.map(withoutEffects)) }]
}
