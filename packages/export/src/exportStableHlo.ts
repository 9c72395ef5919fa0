/** `exportStableHlo`: a traced function as a module that any XLA can run. */
import { checkOptions, describeArgument } from '@pullback/core'
import { nameOf, resolveArgnums } from '@pullback/autodiff/programs'
import { makeSidecar, PLATFORMS, type Platform, type Sidecar } from './sidecar.ts'
import { emitModule } from './stablehlo/emit.ts'
import type { Precision } from './stablehlo/rule.ts'
import { traceAndEmit } from './trace.ts'

export interface ExportOptions {
  /** What the module is called. Default: the name of the function. */
  readonly name?: string
  /** Arguments whose memory the caller gives up: the parameters and optimiser state of a training step. */
  readonly donate?: number | readonly number[]
  /** What the module is marked for; the operations are the same for all. Default `cpu`. */
  readonly platform?: Platform
  /**
   * How exactly float32 contractions and convolutions are taken where hardware offers less (tensor cores, TPUs): `highest`
   * computes in float32 as here, `default` takes what is fastest. Default `highest`.
   */
  readonly precision?: Precision
}

/** A module and the description of its arguments and results. */
export interface Exported {
  /** StableHLO in MLIR's text form: one public function `main`, static shapes, one logical device. */
  readonly text: string
  readonly sidecar: Sidecar
}

const FN = 'exportStableHlo'
const PRECISIONS: readonly Precision[] = ['default', 'high', 'highest']

const oneOf = <T extends string>(option: string, x: T, all: readonly T[]): T => {
  if (!all.includes(x)) throw new RangeError(`${FN}: ${option} must be one of ${all.join(', ')}, got ${x}`)
  return x
}

/**
 * The whole of what `f` computes for arguments of these types as one StableHLO module, and a sidecar that names its
 * arguments and results: derivatives, optimiser, random numbers and control flow included. `specs` holds one tree per
 * argument, of arrays or `spec(shape, dtype)`; results come in the order of `flatten`. Arrays that `f` captures are
 * written into the module.
 *
 * Random bits, dtypes, NaN, ties and what lies out of bounds mean there what they mean here. Elementary functions, sums and
 * products are XLA's own, whose last digits may differ; XLA on CPUs reads subnormal floats as 0.
 * @throws ExportError for callbacks into this process and other operations that StableHLO cannot say; TypeError for specs
 *   that are no arrays; RangeError for an unknown option.
 */
export const exportStableHlo = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  specs: Readonly<Args>,
  options: ExportOptions = {},
): Exported => {
  checkOptions('exportStableHlo', options, ['name', 'donate', 'platform', 'precision'])
  if (typeof f !== 'function') throw new TypeError(`${FN}: expected a function first, got ${describeArgument(f)}`)
  const name = options.name ?? (f.name === '' ? 'main' : nameOf(f))
  const platform = oneOf('platform', options.platform ?? 'cpu', PLATFORMS)
  const precision = oneOf('precision', options.precision ?? 'highest', PRECISIONS)
  const { traced: t, made: text } = traceAndEmit(FN, f, specs, (p) => emitModule(p, { name, precision }))
  const given = options.donate === undefined ? [] : resolveArgnums(`${FN} donate`, options.donate, specs.length)
  const isDonated = (path: (typeof t.args)[number]['path']): boolean => {
    const [argument] = path
    return argument?.tag === 'index' && given.includes(argument.index)
  }
  const args = t.args.map((leaf) => ({ ...leaf, donated: isDonated(leaf.path) }))
  return {
    text,
    sidecar: makeSidecar(name, platform, args, t.results, t.argsDef, t.resultsDef),
  }
}
