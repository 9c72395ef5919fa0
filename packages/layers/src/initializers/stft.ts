/** The kernel of a short-time Fourier transform as an initialiser: convolving with it gives a spectrogram. */
import { lax, type Value } from '@pullback/autodiff'
import { array, checkOptions, type Shape } from '@pullback/core'
import type { Initializer } from './initializer.ts'

/** Weights of cos(2πkn / m) with changing signs. Source: Harris 1978, doi:10.1109/PROC.1978.10837. */
const WINDOWS = { boxcar: [1], hann: [0.5, 0.5], hamming: [0.54, 0.46], blackman: [0.42, 0.5, 0.08] } as const

/** Windows by name. */
export type WindowName = keyof typeof WINDOWS

export interface StftOptions {
  /** Cosines (the default) or sines: the real or the imaginary part. */
  readonly side?: 'real' | 'imag'
  /** What frames are multiplied with; null for nothing. Default hann. */
  readonly window?: WindowName | null
  /** What kernels are divided by: √ of the sum of the window's squares (density, the default), its sum, or 1 for null. */
  readonly scaling?: 'density' | 'spectrum' | null
  /** Whether the window is that of a signal that repeats, not a symmetric one. Default false. */
  readonly periodic?: boolean
}

const windowOf = (name: WindowName, size: number, isPeriodic: boolean): readonly number[] => {
  const m = isPeriodic ? size : size - 1
  return Array.from({ length: size }, (_, n) =>
    // One point has no ends to fall to.
    m <= 0 || size === 1
      ? 1
      : WINDOWS[name].reduce((s, a, k) => s + (-1) ** k * a * Math.cos((2 * Math.PI * k * n) / m), 0),
  )
}

const oneOf = (option: string, given: unknown, known: readonly unknown[]): void => {
  if (known.includes(given)) return
  throw new RangeError(`stft: ${option} must be one of ${known.map(String).join(', ')}, got ${String(given)}`)
}

/**
 * The Fourier kernel of frames [frame, 1, frequencies], those of `2 · (frequencies − 1)` points, times a window.
 * Nothing is drawn. Keras takes any window of SciPy's; these are the common ones.
 * @throws RangeError for an unknown option; TypeError, when called, for a shape of another form.
 *
 * @example
 * const real = conv1D({ filters: 129, kernelSize: 256, kernelInitializer: initializers.stft({ side: 'real' }) })
 */
export const stft = (options: StftOptions = {}): Initializer => {
  checkOptions('stft', options, ['side', 'window', 'scaling', 'periodic'])
  const { side = 'real', window = 'hann', scaling = 'density', periodic = false } = options
  oneOf('side', side, ['real', 'imag'])
  oneOf('window', window, [...Object.keys(WINDOWS), null])
  oneOf('scaling', scaling, ['density', 'spectrum', null])
  oneOf('periodic', periodic, [true, false])
  const draw = (_key: unknown, shape: Shape, dtype: Parameters<Initializer>[2]): Value => {
    const [frame = 0, , bands = 0] = shape
    if (shape.length !== 3 || shape[1] !== 1) {
      throw new TypeError(`stft: shape must be [frame, 1, frequencies], got [${shape.join(', ')}]`)
    }
    const points = 2 * (bands - 1)
    const weights = window === null ? null : windowOf(window, frame, periodic)
    const total =
      weights === null || scaling === null
        ? 1
        : scaling === 'density'
          ? Math.hypot(...weights)
          : weights.reduce((s, w) => s + Math.abs(w), 0)
    const kernel = Array.from({ length: frame }, (_, t) =>
      Array.from({ length: bands }, (__, f) => {
        const angle = points === 0 ? 0 : (-2 * Math.PI * ((t * f) % points)) / points // whole turns left out
        return ((side === 'real' ? Math.cos(angle) : Math.sin(angle)) * (weights?.[t] ?? 1)) / total
      }),
    )
    const flat = array(kernel.flat(), { dtype: 'float64', shape: [frame, 1, bands] })
    return lax.convert(flat, dtype)
  }
  return Object.assign(draw, { config: { className: 'STFT', side, window, scaling, periodic } })
}
