/** Loops and choices. Regions of loops refer to nothing outside: what a body uses is carried round. */
import { branchP, scanP, whileP, type Program, type ScanParams } from '@pullback/autodiff/programs'
import { binary, compare, reshape, splat } from '../ops.ts'
import { entry, type EmitContext, type Entry } from '../rule.ts'
import { showI64s, type TensorType } from '../types.ts'
import type { Block, Ssa } from '../writer.ts'

const types = (xs: readonly TensorType[]): readonly TensorType[] => xs.map(({ shape, dtype }) => ({ shape, dtype }))

/** `stablehlo.while` over `carry`. */
const loop = (
  b: Block,
  carry: readonly Ssa[],
  condition: (b: Block, xs: readonly Ssa[]) => Ssa,
  body: (b: Block, xs: readonly Ssa[]) => readonly Ssa[],
): readonly Ssa[] => {
  const args = types(carry)
  const test = b.region(args, (inner, xs) => [condition(inner, xs)])
  const step = b.region(args, body)
  return b.op('stablehlo.while', carry, args, '', [test, step])
}

/** Element `i` of axis 0. */
const elementAt = (b: Block, x: Ssa, i: Ssa): Ssa => {
  const zero = splat(b, 0, 'int32')
  const sizes = [1, ...x.shape.slice(1)]
  const starts = [i, ...x.shape.slice(1).map(() => zero)]
  const part = b.one(
    'stablehlo.dynamic_slice',
    [x, ...starts],
    { shape: sizes, dtype: x.dtype },
    `slice_sizes = ${showI64s(sizes)}`,
  )
  return reshape(b, part, x.shape.slice(1))
}

/** `x` with element `i` of axis 0 replaced. */
const withElement = (b: Block, x: Ssa, i: Ssa, element: Ssa): Ssa => {
  const zero = splat(b, 0, 'int32')
  const starts = [i, ...element.shape.map(() => zero)]
  return b.one('stablehlo.dynamic_update_slice', [x, reshape(b, element, [1, ...element.shape]), ...starts], x)
}

const scan = (b: Block, ins: readonly Ssa[], p: ScanParams, cx: EmitContext): readonly Ssa[] => {
  const constants = ins.slice(0, p.consts)
  const start = ins.slice(p.consts, p.consts + p.carry)
  const xs = ins.slice(p.consts + p.carry)
  const ys = p.program.outputs
    .slice(p.carry)
    .map(({ aval: { shape, dtype } }) => splat(b, 0, dtype, [p.length, ...shape]))
  if (p.length === 0) return [...start, ...ys]
  const groups = [1, p.consts, p.carry, xs.length, ys.length]
  const split = (all: readonly Ssa[]): readonly (readonly Ssa[])[] => {
    let at = 0
    return groups.map((n) => all.slice(at, (at += n)))
  }
  const last = loop(
    b,
    [splat(b, 0, 'int32'), ...constants, ...start, ...xs, ...ys],
    (inner, [i]) => compare(inner, 'LT', i!, splat(inner, p.length, 'int32')),
    (inner, all) => {
      const [[i], cs, carry, over, done] = split(all) as readonly [readonly Ssa[], ...(readonly Ssa[])[]]
      const at = p.reverse ? binary(inner, 'subtract', splat(inner, p.length - 1, 'int32'), i!) : i!
      const elements = over!.map((x) => elementAt(inner, x, at))
      const outs = cx.inline(inner, p.program, [...cs!, ...carry!, ...elements])
      const next = binary(inner, 'add', i!, splat(inner, 1, 'int32'))
      const written = done!.map((y, k) => withElement(inner, y, at, outs[p.carry + k]!))
      return [next, ...cs!, ...outs.slice(0, p.carry), ...over!, ...written]
    },
  )
  const [, , carry, , done] = split(last)
  return [...carry!, ...done!]
}

const choose = (
  b: Block,
  index: Ssa,
  ins: readonly Ssa[],
  branches: readonly Program[],
  outs: readonly TensorType[],
  cx: EmitContext,
): readonly Ssa[] => {
  if (branches.length === 1) return cx.inline(b, branches[0]!, ins)
  if (outs.length === 0) return []
  // Below 0 the first branch is meant; there it would be the last.
  const low = binary(b, 'maximum', index, splat(b, 0, 'int32'))
  const at = binary(b, 'minimum', low, splat(b, branches.length - 1, 'int32'))
  const regions = branches.map((program) => b.region([], (inner) => cx.inline(inner, program, ins)))
  return b.op('stablehlo.case', [at], types(outs), '', regions)
}

export const controlRules: readonly Entry[] = [
  entry(scanP, (b, ins, p, _, cx) => scan(b, ins, p, cx)),
  entry(whileP, (b, ins, p, _, cx) => {
    const fixed = p.conditionConsts + p.bodyConsts
    const last = loop(
      b,
      ins,
      (inner, all) => cx.inline(inner, p.condition, [...all.slice(0, p.conditionConsts), ...all.slice(fixed)])[0]!,
      (inner, all) => [...all.slice(0, fixed), ...cx.inline(inner, p.body, all.slice(p.conditionConsts))],
    )
    return last.slice(fixed)
  }),
  entry(branchP, (b, [index, ...ins], { branches }, outs, cx) => choose(b, index!, ins, branches, outs, cx)),
]
