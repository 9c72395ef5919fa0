/** How fast is fast enough: each bar with what was measured against it. */
import { bestOf, cellOf, copyRate, msOf, OWN, rowOf, type ColumnResult, type Results } from './results.ts'
import { median } from './measure.ts'
import { showBytes, showRatio, showTime } from './table.ts'
import type { matmulWorks } from './works.ts'
import { isMatmul, matmulOf, workOf, type FirstCallId, type WorkId } from './works.ts'

export interface Bar {
  readonly work: WorkId | FirstCallId | 'memory'
  /** The bar in words. */
  readonly what: string
  /** What was measured: first plain, then our best level where that is another. */
  readonly figures: readonly { readonly by: string; readonly said: string; readonly isReached: boolean }[]
}

type Work = WorkId | FirstCallId

/** How many times longer ours takes than another: the median over rounds of the ratios within a round. */
const ratioTo = (r: Results, work: Work, own: string, other: string): number | undefined => {
  const [a, b] = [own, other].map((column) => cellOf(r, work, column))
  if (a?.ms === undefined || b?.ms === undefined) return undefined
  const rounds = Math.min(a.samples?.length ?? 0, b.samples?.length ?? 0)
  return rounds === 0 ? a.ms / b.ms : median(a.samples!.slice(0, rounds).map((ms, i) => ms / b.samples![i]!))
}

/** At most so many times what another takes. */
const against = (
  r: Results,
  work: Work,
  column: string,
  factor: number,
  what: string,
  threads: 'one' | 'all' = 'one',
): readonly Bar[] => {
  const other = msOf(r, work, column)
  if (other === undefined) return []
  const figures = ours(r, work, threads).map(({ by, ms, id }) => {
    const ratio = ratioTo(r, work, id, column)!
    return { by, said: `${showTime(ms)} to ${showTime(other)}: ${showRatio(ratio)}`, isReached: ratio <= factor }
  })
  return [{ work, what, figures }]
}

/** Ours at plain and at the best level, where they are different columns. */
const ours = (
  r: Results,
  work: Work,
  threads: 'one' | 'all',
): readonly { readonly by: string; readonly id: string; readonly ms: number }[] => {
  const plain = r.columns.find((c) => c.id === (threads === 'one' ? OWN : `${OWN}/all`))
  const best = bestOf(r, work, threads)
  return [plain, best === plain ? undefined : best].flatMap((c) => {
    const ms = c === undefined ? undefined : msOf(r, work, c.id)
    return c === undefined || ms === undefined ? [] : [{ by: describe(c), id: c.id, ms }]
  })
}

const describe = (c: ColumnResult): string =>
  [`Node ${c.node ?? c.version.replace(/^v(\d+).*/, '$1')}`, c.level ?? '', ...(c.threads === 'all' ? ['all threads'] : [])].join(', ') // prettier-ignore

const within = (r: Results, work: Work, limitMs: number, what: string): readonly Bar[] => {
  const figures = ours(r, work, 'one').map(({ by, ms }) => ({ by, said: showTime(ms), isReached: ms <= limitMs }))
  return figures.length === 0 ? [] : [{ work, what, figures }]
}

/** At least so much of the rate of a native copy; the kernels alone stand beside it. */
const ofCopy = (r: Results, work: WorkId, share: number): readonly Bar[] => {
  const rate = copyRate(r)
  const { bytes } = workOf(work)
  if (rate === undefined || bytes === undefined) return []
  const shareOf = (ms: number): number => (bytes / ms) * (1000 / rate)
  const kernels = msOf(r, work, `${OWN}/kernels`)
  const figures = ours(r, work, 'one').map(({ by, ms }, i) => ({
    by,
    said: `${Math.round(100 * shareOf(ms))} %${i === 0 && kernels !== undefined ? `, its kernels alone ${Math.round(100 * shareOf(kernels))} %` : ''}`,
    isReached: shareOf(ms) >= share,
  }))
  return figures.length === 0 ? [] : [{ work, what: `at ≥ ${100 * share} % of a native copy`, figures }]
}

/** Multiplications and additions, in GFLOP/s, that a core of the machine of the prototypes gave at most in 128-bit registers. */
const PROTOTYPE_PEAK = 51

/** GFLOP/s that hand-written prototypes reached there, by level and Node: [512, 1024]. */
const PROTOTYPES: readonly (readonly [level: string, node: number, rates: readonly [number, number]])[] = [
  ['plain', 20, [30, 28]],
  ['plain', 24, [40, 33]],
  ['relaxed', 20, [47, 44]],
  ['relaxed', 24, [46, 45]],
  ['relaxed-wide', 24, [87, 92]],
]

const rates = (r: Results, work: (typeof matmulWorks)[number]): readonly Bar[] => {
  const { n } = matmulOf(work)
  const { flops } = workOf(work)
  const figures = r.columns.flatMap((c) => {
    if (c.family !== 'pullback' || c.isKernels || c.threads !== 'one') return []
    const major = Number(c.node ?? /^v(\d+)/.exec(c.version)?.[1])
    const known = PROTOTYPES.filter(([level, node]) => level === c.level && node <= major).at(-1)
    const ms = msOf(r, work, c.id)
    if (known === undefined || ms === undefined) return []
    const reached = flops! / ms / 1e6
    const prototype = known[2][n === 512 ? 0 : 1]
    const share = cellOf(r, work, c.id)?.share
    const rate = `${reached.toFixed(1)} GFLOP/s`
    // Without a look at this core's peak the figures can only be compared as they are.
    if (share === undefined) {
      const wanted = 0.9 * prototype
      return [{ by: describe(c), said: `${rate} of ${wanted.toFixed(1)}`, isReached: reached >= wanted }]
    }
    // Registers of 256 bits hold twice as much.
    const width = c.level?.endsWith('wide') === true ? 2 : 1
    const [had, wanted] = [share / width, (0.9 * prototype) / PROTOTYPE_PEAK / width]
    const percent = (x: number): string => `${Math.round(100 * x)} %`
    return [{ by: describe(c), said: `${rate}, ${percent(had)} of the peak; wanted ${percent(wanted)}`, isReached: had >= wanted }] // prettier-ignore
  })
  return figures.length === 0
    ? []
    : [{ work, what: "≥ 90 % of the share of the core's peak that the hand-written prototype for this Node and level had", figures }] // prettier-ignore
}

const memory = ({ largeStep }: Results): Bar => ({
  work: 'memory',
  what: 'arena of the large step ≤ 1.3 × what must be alive at once',
  figures: [
    {
      by: 'any',
      said: `${showBytes(largeStep.arenaBytes)} to ${showBytes(largeStep.liveBytes)}: ${showRatio(largeStep.arenaBytes / largeStep.liveBytes)}`,
      isReached: largeStep.arenaBytes <= 1.3 * largeStep.liveBytes,
    },
  ],
})

const lstmCompile = ({ lstmCompile: found }: Results): readonly Bar[] => {
  if (found === undefined) return []
  const { short, long, steps, moduleBytes } = found
  const [least, most] = [Math.min(...moduleBytes), Math.max(...moduleBytes)]
  return [
    {
      work: 'first-lstm',
      what: 'compiling does not depend on the length',
      figures: [
        {
          by: 'plain',
          said: `${steps[1]} steps ${showTime(long)}, ${steps[0]} steps ${showTime(short)} (with the first run, in code not yet optimised); modules of ${moduleBytes.join(' and ')} bytes`,
          // Longer numbers in the code; unrolled it would be ten times the size.
          isReached: most <= 1.1 * least,
        },
      ],
    },
  ]
}

/** Every bar for which there are figures, in the order of the works. */
export const barsOf = (r: Results): readonly Bar[] => {
  const bars = [
    ...against(r, 'step-large', 'jax-js', 1 / 4, '≤ jax-js / 4'),
    ...against(r, 'step-large', 'jax/one', 1.1, '≤ 1.1 × JAX on 1 thread'),
    ...against(r, 'step-large', 'jax/all', 1, 'faster than JAX, all threads', 'all'),
    ...against(r, 'step-small', 'jax/one', 1 / 12, '≤ JAX / 12'),
    ...r.rows.flatMap(({ work }) => (isMatmul(work) ? rates(r, work) : [])),
    ...against(r, 'gelu', 'jax/one', 1.5, '≤ 1.5 × JAX'),
    ...against(r, 'softmax', 'jax/one', 1.2, '≤ 1.2 × JAX'),
    ...against(r, 'layer-norm', 'jax/one', 1.2, '≤ 1.2 × JAX'),
    ...against(r, 'broadcast-add', 'jax/one', 1.2, '≤ 1.2 × JAX'),
    ...ofCopy(r, 'broadcast-add', 0.7),
    ...against(r, 'sum', 'jax/one', 1.2, '≤ 1.2 × JAX'),
    ...ofCopy(r, 'sum', 0.7),
    ...against(r, 'bernoulli', 'jax/one', 1 / 5, '≤ JAX / 5, the same bits'),
    ...against(r, 'normal', 'jax/one', 1 / 5, '≤ JAX / 5, the same bits'),
    ...against(r, 'lstm', 'jax/one', 1.5, '≤ 1.5 × JAX'),
    ...lstmCompile(r),
    ...against(r, 'conv', 'jax/one', 1.5, '≤ 1.5 × JAX'),
    ...within(r, 'jit-one', 2e-3, '≤ 2 µs'),
    ...within(r, 'jit-three', 2e-3, '≤ 2 µs'),
    ...within(r, 'eager-add', 2e-3, '≤ 2 µs'),
    ...against(r, 'eager-grad', 'tfjs-cpu', 1, 'ahead of tfjs cpu'),
    ...within(r, 'first-large', 60, '≤ 60 ms'),
    ...(rowOf(r, 'step-large') === undefined ? [] : [memory(r)]),
  ]
  return bars.filter(({ figures }) => figures.length > 0)
}
