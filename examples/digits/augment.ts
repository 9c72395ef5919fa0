/** Seeing each image a little moved: training data that no file holds. */
import { np, random, vmap, type Value } from '@pullback/autodiff'

/** Each axis stays in place this many times out of ten; else the image moves one pixel to either side. */
const STAYS = 8

/** One image, row-major [height · width], moved by up to one pixel each way; what enters is blank. */
const shift = (height: number, width: number, key: random.Key, image: Value): Value => {
  const [rowKey, columnKey] = random.split(key)
  const framed = np.pad(image.reshape(height, width), 1)
  /** Rows (or columns) of the framed image to show: 1 … n in place, 0 … n-1 or 2 … n+1 moved. */
  const window = (k: random.Key, n: number): Value => {
    const draw = random.randint(k, [], 0, 10)
    const first = np.where(np.less(draw, STAYS), 1, np.where(np.equal(draw, STAYS), 0, 2))
    return np.add(np.arange(n).astype('int32'), first.astype('int32'))
  }
  const rows = np.take(framed, window(rowKey, height), { axis: 0 })
  return np.take(rows, window(columnKey, width), { axis: 1 }).reshape(height * width)
}

/** A batch of images [rows, height · width], each moved its own way. */
export const shiftEach =
  (height: number, width: number) =>
  (key: random.Key, images: Value): Value =>
    vmap((k: random.Key, image: Value) => shift(height, width, k, image))(random.split(key, [images.shape[0]!]), images)
