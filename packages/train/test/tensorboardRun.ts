/** A small log with every kind of value; fixtures/readEvents.py tells what TensorBoard reads in its bytes. */
import { encodeEventHeader, encodeEvents, histogram, pixelsOf } from '../src/index.ts'

/** Exact in every engine, which sines are not. */
export const weights: Float64Array = Float64Array.from({ length: 200 }, (_, i) => (((i * 37) % 101) - 50) / 16)

export const loggedRun = (): Uint8Array => {
  const event = encodeEvents([
    {
      wallTime: 1_800_000_000.25,
      step: 0,
      values: [
        { tag: 'scalar', name: 'train/loss', value: 1.5 },
        { tag: 'scalar', name: 'Genauigkeit μ', value: -0 },
      ],
    },
    {
      wallTime: 1_800_000_001,
      step: 300,
      values: [
        { tag: 'scalar', name: 'train/loss', value: NaN },
        { tag: 'histogram', name: 'weights', value: histogram(weights, { bins: 5 }) },
        { tag: 'histogram', name: 'nothing', value: histogram([]) },
        {
          tag: 'image',
          name: 'digit',
          value: { width: 3, height: 2, channels: 1, pixels: pixelsOf([0, 0.5, 1, NaN, -1, 2]) },
        },
        {
          tag: 'image',
          name: 'colour',
          value: { width: 1, height: 2, channels: 4, pixels: Uint8Array.of(255, 0, 128, 255, 1, 2, 3, 4) },
        },
        { tag: 'text', name: 'note', value: '# Run 1\nlearning rate *0.001*, größer' },
      ],
    },
    {
      wallTime: 1_800_000_002,
      step: 2 ** 40 + 1,
      values: [{ tag: 'scalar', name: 'train/loss', value: Infinity }],
    },
  ])
  return Uint8Array.of(...encodeEventHeader(1_800_000_000), ...event)
}
