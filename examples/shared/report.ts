/** What an example leaves behind: a page with all curves and the first of them as a picture. */
import { join } from 'node:path'
import { curves, htmlReport, svgFile, type Point, type Report } from '@pullback/train'
import { writeFileAtomic } from '@pullback/train/node'
import { either as E } from 'fp-ts'

/** Points that are drawn as dots: a gap stands between each two of them. */
export const dots = (points: readonly Point[]): readonly Point[] => points.flatMap((p) => [p, { x: p.x, y: NaN }])

/** A function of x as points, from the numbers of two arrays. */
export const pointsOf = (xs: Iterable<number>, ys: Iterable<number>): readonly Point[] => {
  const heights = [...ys]
  return Array.from(xs, (x, i) => ({ x, y: heights[i] ?? NaN }))
}

/** Writes report.html and picture.svg into a folder and says where they are. */
export const writeReport = async (folder: string, report: Omit<Report, 'environment'>): Promise<void> => {
  const environment = `Node ${process.version} on ${process.platform} ${process.arch}`
  const [first] = report.curves
  const files = {
    'report.html': htmlReport({ ...report, environment }),
    ...(first === undefined ? {} : { 'picture.svg': svgFile(curves(first)) }),
  }
  for (const [name, content] of Object.entries(files)) {
    const written = await writeFileAtomic(join(folder, name), content)()
    if (E.isLeft(written)) throw new Error(written.left.message)
    console.log(`wrote ${join(folder, name)}`)
  }
}

/** A noisy curve made readable: the mean of each `width` values, in their middle. */
export const meansOver = (values: readonly number[], width: number): readonly Point[] =>
  Array.from({ length: Math.floor(values.length / width) }, (_, i) => {
    const part = values.slice(i * width, (i + 1) * width)
    return { x: (i + 0.5) * width, y: part.reduce((a, b) => a + b) / width }
  })
