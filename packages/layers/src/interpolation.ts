/** Weights with which entries of an axis are mixed when it is enlarged by a whole factor. */

/** How entries in between come about. */
export type Interpolation = 'nearest' | 'bilinear' | 'bicubic' | 'lanczos3' | 'lanczos5'

export const INTERPOLATIONS: readonly Interpolation[] = ['nearest', 'bilinear', 'bicubic', 'lanczos3', 'lanczos5']

/** Keys 1981, doi:10.1109/TASSP.1981.1163711, equation 15. */
const cubic = (x: number): number =>
  x >= 2 ? 0 : x >= 1 ? ((-0.5 * x + 2.5) * x - 4) * x + 2 : (1.5 * x - 2.5) * x * x + 1

/** The sinc function times its own wider copy. Source: Duchon 1979, doi:10.1175/1520-0450(1979)018<1016:LFIOAT>2.0.CO;2. */
const lanczos =
  (radius: number) =>
  (x: number): number =>
    x > radius
      ? 0
      : x <= 1e-3
        ? 1
        : (radius * Math.sin(Math.PI * x) * Math.sin((Math.PI * x) / radius)) / (Math.PI ** 2 * x ** 2)

/** Weight by distance, in entries of the axis. */
const KERNELS: Readonly<Record<Exclude<Interpolation, 'nearest'>, (distance: number) => number>> = {
  bilinear: (x) => Math.max(0, 1 - x),
  bicubic: cubic,
  lanczos3: lanczos(3),
  lanczos5: lanczos(5),
}

/** The matrix [n, n · factor] whose columns mix the entries around each new one; the centres of both ends line up by halves. */
export const interpolationMatrix = (
  interpolation: Exclude<Interpolation, 'nearest'>,
  n: number,
  factor: number,
): readonly (readonly number[])[] => {
  const kernel = KERNELS[interpolation]
  const columns = Array.from({ length: n * factor }, (_, j) => {
    const at = (j + 0.5) / factor - 0.5
    const weights = Array.from({ length: n }, (_unused, i) => kernel(Math.abs(at - i)))
    const total = weights.reduce((a, b) => a + b, 0)
    return weights.map((w) => w / total)
  })
  return Array.from({ length: n }, (_, i) => columns.map((column) => column[i] ?? 0))
}
