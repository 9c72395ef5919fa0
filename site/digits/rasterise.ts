/** Strokes of a pen as the kind of image the digits are: what the scanner and the preparation of the data set did. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** Points in the order in which the pen went through them; a single one is a dot. */
export type Stroke = readonly Point[]

/** The data set counts ink in the 4 × 4 blocks of a bitmap of 32 × 32 (Alpaydin & Kaynak 1998, UCI "optdigits"). */
const BITMAP = 32
const BLOCK = 4
const SIZE = BITMAP / BLOCK
/** Half the width of a stroke in the bitmap: as thick as those of the data set are on average. */
const RADIUS = 2.4

/**
 * The share of ink from 0 to 1 in each of 8 × 8 cells, row by row. The drawing is scaled to fill the height (or the width,
 * where it is wider than high) and set in the middle, as the digits of the data set are. No stroke gives blank paper.
 */
export const rasterise = (strokes: readonly Stroke[]): Float32Array => {
  const image = new Float32Array(SIZE * SIZE)
  const points = strokes.flat()
  if (points.length === 0) return image
  const left = Math.min(...points.map(({ x }) => x))
  const top = Math.min(...points.map(({ y }) => y))
  const width = Math.max(...points.map(({ x }) => x)) - left
  const height = Math.max(...points.map(({ y }) => y)) - top
  const room = BITMAP - 2 * RADIUS
  const longest = Math.max(width, height)
  const scale = longest === 0 ? 0 : room / longest
  const place = ({ x, y }: Point): Point => ({
    x: BITMAP / 2 + (x - left - width / 2) * scale,
    y: BITMAP / 2 + (y - top - height / 2) * scale,
  })
  const segments = strokes.flatMap((stroke) => segmentsOf(stroke.map(place)))
  for (let row = 0; row < BITMAP; row++) {
    for (let column = 0; column < BITMAP; column++) {
      const at = { x: column + 0.5, y: row + 0.5 }
      const isInk = segments.some(([from, to]) => distanceSquared(at, from, to) <= RADIUS * RADIUS)
      if (isInk) image[Math.floor(row / BLOCK) * SIZE + Math.floor(column / BLOCK)]! += 1 / (BLOCK * BLOCK)
    }
  }
  return image
}

type Segment = readonly [from: Point, to: Point]

const segmentsOf = (stroke: Stroke): readonly Segment[] => {
  const [first, ...rest] = stroke
  if (first === undefined) return []
  return rest.length === 0 ? [[first, first]] : rest.map((to, i) => [stroke[i]!, to])
}

const distanceSquared = (p: Point, from: Point, to: Point): number => {
  const dx = to.x - from.x
  const dy = to.y - from.y
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((p.x - from.x) * dx + (p.y - from.y) * dy) / length))
  const ex = p.x - from.x - along * dx
  const ey = p.y - from.y - along * dy
  return ex * ex + ey * ey
}
