/** Small images, grey or in colour, as a picture, a grid of them with captions; made for dozens of images of hundreds of pixels. */
import { element, shorten, type Element } from './markup.ts'
import type { Picture } from './svg.ts'

export interface GreyImage {
  readonly width: number
  readonly height: number
  /** Row-major [height, width]: 0 is paper, 1 is ink. What lies outside is cut off; NaN is paper. */
  readonly pixels: ArrayLike<number>
}

export interface ColorImage {
  readonly width: number
  readonly height: number
  readonly channels: 3
  /** Row-major [height, width, 3]: red, green and blue from 0 to 1. What lies outside is cut off; NaN is 0. */
  readonly pixels: ArrayLike<number>
}

export interface CaptionedImage {
  readonly image: GreyImage | ColorImage
  /** Lines under the image. */
  readonly caption: readonly string[]
}

/** Draws images in rows of `columns`. Throws RangeError when an image has another number of pixels. */
export const imageGrid = (images: readonly CaptionedImage[], columns = 6): Picture => {
  if (!Number.isInteger(columns) || columns < 1) {
    throw new RangeError(`imageGrid: columns must be a positive integer, got ${columns}`)
  }
  const used = Math.min(columns, Math.max(1, images.length))
  const lines = Math.max(0, ...images.map(({ caption }) => caption.length))
  const rowHeight = TILE + 8 + lines * 16 + 14
  const content = images.map(({ image, caption }, i) => {
    const x = 14 + (i % used) * (TILE + 16)
    const y = 14 + Math.floor(i / used) * rowHeight
    return element('g', { transform: `translate(${x} ${y})` }, [
      ...tile(image, TILE),
      ...caption.map((text, k) =>
        element('text', { x: TILE / 2, y: TILE + 18 + k * 16, 'text-anchor': 'middle' }, [shorten(text, 15)]),
      ),
    ])
  })
  const rows = Math.ceil(images.length / used)
  return {
    width: 28 + used * (TILE + 16) - 16,
    height: 14 + Math.max(1, rows) * rowHeight,
    description: images.map(({ caption }) => caption.join(' ')).join('; '),
    content,
  }
}

/** One image alone. */
export const imagePicture = (image: GreyImage | ColorImage, description: string): Picture => ({
  width: TILE,
  height: TILE,
  description,
  content: tile(image, TILE),
})

const TILE = 96
const LEVELS = 32

/**
 * One path per shade of grey, drawn as ink of that opacity, so that the image follows light and dark; or one per colour,
 * which does not.
 */
const tile = (image: GreyImage | ColorImage, size: number): readonly Element[] => {
  const { width, height, pixels } = image
  const isColor = 'channels' in image
  const wanted = width * height * (isColor ? 3 : 1)
  if (pixels.length !== wanted) {
    throw new RangeError(
      `imageGrid: an image must have width × height${isColor ? ' × 3' : ''} pixels, ` +
        `got ${pixels.length} for ${width} × ${height}${isColor ? ' × 3' : ''}`,
    )
  }
  const paths = isColor ? coloredPaths(image) : greyPaths(image)
  const scale = (size - 12) / Math.max(width, height, 1)
  const [dx, dy] = [(size - width * scale) / 2, (size - height * scale) / 2]
  return [
    element('rect', { class: 'tile', width: size, height: size, rx: 8 }),
    element(
      'g',
      { class: 'pixels', 'shape-rendering': 'crispEdges', transform: `translate(${dx} ${dy}) scale(${scale})` },
      paths,
    ),
  ]
}

const greyPaths = ({ width, height, pixels }: GreyImage): readonly Element[] =>
  [...pathsBy(width, height, (at) => levelOf(pixels[at], LEVELS))]
    .filter(([level]) => level > 0)
    .map(([level, d]) => element('path', { d, 'fill-opacity': level / LEVELS }))

const coloredPaths = ({ width, height, pixels }: ColorImage): readonly Element[] => {
  const colorAt = (at: number): number =>
    [0, 1, 2].reduce((color, channel) => color * 256 + levelOf(pixels[at * 3 + channel], 255), 0)
  return [...pathsBy(width, height, colorAt)].map(([color, d]) =>
    element('path', { d, fill: `#${color.toString(16).padStart(6, '0')}` }),
  )
}

/** For each value of `keyAt`, a path around the runs of pixels that have it. */
const pathsBy = (width: number, height: number, keyAt: (at: number) => number): ReadonlyMap<number, string> => {
  const paths = new Map<number, string>()
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width;) {
      const key = keyAt(y * width + x)
      let end = x + 1
      while (end < width && keyAt(y * width + end) === key) end++
      paths.set(key, `${paths.get(key) ?? ''}M${x} ${y}h${end - x}v1H${x}z`)
      x = end
    }
  }
  return paths
}

const levelOf = (x = 0, levels: number): number => (x > 0 ? Math.round(Math.min(1, x) * levels) : 0)
