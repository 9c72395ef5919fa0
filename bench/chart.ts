/** The chart of a run: how many times our time each peer takes, on a logarithmic scale. SVG by hand, for light and dark pages. */
import { bestOf, msOf, OWN, type ResultRow, type Results } from './results.ts'
import { showRatio } from './table.ts'

interface Series {
  readonly name: string
  readonly color: string
  readonly mark: 'circle' | 'square' | 'diamond'
  /** The column it stands for, by work. */
  readonly column: (r: Results, work: ResultRow['work']) => string | undefined
}

const fixed = (id: string) => (): string => id

const SERIES: readonly Series[] = [
  { name: 'ours, best level, 1 thread', color: '#2f9e44', mark: 'diamond', column: (r, w) => bestOf(r, w, 'one')?.id },
  { name: 'jax-js', color: '#e8590c', mark: 'circle', column: fixed('jax-js') },
  { name: 'TensorFlow.js wasm', color: '#c2255c', mark: 'circle', column: fixed('tfjs-wasm') },
  { name: 'TensorFlow.js cpu', color: '#f59f00', mark: 'circle', column: fixed('tfjs-cpu') },
  { name: 'onnxruntime, 1 thread', color: '#868e96', mark: 'square', column: fixed('onnxruntime/one') },
  { name: 'JAX, 1 thread', color: '#1c7ed6', mark: 'square', column: fixed('jax/one') },
  { name: 'torch, 1 thread', color: '#9c36b5', mark: 'square', column: fixed('torch/one') },
]

const [LEFT, RIGHT, TOP, LINE, FOOT] = [360, 40, 58, 22, 34]
const WIDTH = 1000

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const markAt = (mark: Series['mark'], x: number, y: number, color: string, title: string): string => {
  const [cx, cy] = [x.toFixed(1), y.toFixed(1)]
  const inside = `<title>${escape(title)}</title>`
  if (mark === 'circle') return `<circle cx="${cx}" cy="${cy}" r="5" fill="${color}">${inside}</circle>`
  const turn = mark === 'diamond' ? ` transform="rotate(45 ${cx} ${cy})"` : ''
  return `<rect x="${(x - 4.5).toFixed(1)}" y="${(y - 4.5).toFixed(1)}" width="9" height="9" fill="${color}"${turn}>${inside}</rect>`
}

/** Powers of ten around all ratios, and 1. */
const rangeOf = (ratios: readonly number[]): readonly [number, number] => [
  Math.floor(Math.log10(Math.min(1, ...ratios)) - 0.05),
  Math.ceil(Math.log10(Math.max(1, ...ratios)) + 0.05),
]

export const chart = (r: Results): string => {
  const rows = r.rows.flatMap((row) => {
    const own = msOf(r, row.work, OWN)
    if (own === undefined || row.work === 'copy') return []
    const points = SERIES.flatMap((s) => {
      const id = s.column(r, row.work)
      const ms = id === undefined || id === OWN ? undefined : msOf(r, row.work, id)
      return ms === undefined ? [] : [{ series: s, ratio: ms / own }]
    })
    return points.length === 0 ? [] : [{ title: row.title, points }]
  })
  const [low, high] = rangeOf(rows.flatMap(({ points }) => points.map(({ ratio }) => ratio)))
  const x = (ratio: number): number =>
    LEFT + ((Math.log10(ratio) - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT)
  const bottom = TOP + rows.length * LINE
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i))
  const grid = ticks.map((t) => {
    const at = x(t).toFixed(1)
    const label = t === 1 ? 'ours' : t < 1 ? `1/${Math.round(1 / t)}` : `×${t}`
    return `<line class="${t === 1 ? 'own' : 'grid'}" x1="${at}" x2="${at}" y1="${TOP - 8}" y2="${bottom}"/><text x="${at}" y="${bottom + 18}" text-anchor="middle">${label}</text>`
  })
  const present = SERIES.filter((s) => rows.some(({ points }) => points.some((p) => p.series === s)))
  const perLine = 4
  const legend = present.map((s, i) => {
    const [lx, ly] = [20 + (i % perLine) * 245, 16 + Math.floor(i / perLine) * 20]
    return `${markAt(s.mark, lx, ly - 4, s.color, s.name)}<text x="${lx + 12}" y="${ly}">${escape(s.name)}</text>`
  })
  const lines = rows.map(({ title, points }, i) => {
    const y = TOP + (i + 0.5) * LINE
    const band = i % 2 === 0 ? `<rect class="band" x="0" y="${TOP + i * LINE}" width="${WIDTH}" height="${LINE}"/>` : ''
    const marks = points.map((p) =>
      markAt(p.series.mark, x(p.ratio), y, p.series.color, `${p.series.name}: ${showRatio(p.ratio)}`),
    )
    return `${band}<text x="${LEFT - 12}" y="${y + 4}" text-anchor="end">${escape(title)}</text>${marks.join('')}`
  })
  const bands = lines.join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${bottom + FOOT}" role="img" aria-label="Times of other libraries as multiples of ours, on a logarithmic scale">
<style>
text { font: 13px system-ui, sans-serif; fill: #343a40 }
.grid { stroke: #ced4da }
.own { stroke: #2f9e44; stroke-width: 2 }
.band { fill: #868e96; opacity: 0.08 }
@media (prefers-color-scheme: dark) { text { fill: #dee2e6 } .grid { stroke: #495057 } }
</style>
${legend.join('\n')}
${grid.join('\n')}
${bands}
</svg>
`
}
