/** What `ops` offers: reductions of rows by the segment they belong to. */
import { checkOptions, NdArray, scalar, showShape, type Merge, type Operand, type Value } from '@pullback/core'
import { bind } from './bind.ts'
import { identityOf } from './numpy/extremes.ts'
import { asValue, toInteger } from './numpy/operands.ts'
import { max } from './numpy/reductions.ts'
import { broadcastInDim, reshapeTo } from './primitives/broadcast.ts'
import { convert } from './primitives/convert.ts'
import { SCATTERS } from './primitives/gather.ts'

export interface SegmentOptions {
  /** How many segments there are; by default the largest number and one more, which needs concrete numbers. */
  readonly numSegments?: number
  /** A promise that makes no difference here. */
  readonly indicesAreSorted?: boolean
  /** A promise that no segment has two rows; the derivative of `segmentProd` needs it. */
  readonly uniqueIndices?: boolean
}

const segments =
  (fn: string, merge: Exclude<Merge, 'set'>) =>
  (data: Operand, ids: Operand, options: SegmentOptions = {}): Value => {
    checkOptions(fn, options, ['numSegments', 'indicesAreSorted', 'uniqueIndices'])
    const x = asValue(fn, data)
    const i = convert(toInteger(fn, 'segment numbers', ids), 'int32')
    if (i.shape.length !== 1 || x.shape.length === 0 || i.shape[0] !== x.shape[0]) {
      throw new TypeError(
        `${fn}: one segment number per row is needed, got ${showShape(i.shape)} for ${showShape(x.shape)}`,
      )
    }
    let count = options.numSegments
    if (count === undefined) {
      if (!(i instanceof NdArray)) {
        throw new TypeError(
          `${fn}: the number of segments depends on numbers that are being traced; give numSegments, got none`,
        )
      }
      count = i.size === 0 ? 0 : Number((max(i) as NdArray).item()) + 1
    }
    const shape = [count, ...x.shape.slice(1)]
    const start = broadcastInDim(scalar(identityOf(merge, x.dtype), x.dtype), shape, [])
    return bind(SCATTERS[merge], [start, reshapeTo(i, [i.size, 1]), x], {
      offsetDims: shape.slice(1).map((_, d) => d + 1),
      collapsedSliceDims: [0],
      startIndexMap: [0],
      operandBatchingDims: [],
      startIndicesBatchingDims: [],
      sliceSizes: shape.map((n, d) => (d === 0 ? 1 : n)),
      mode: 'fill',
      isUnique: options.uniqueIndices ?? false,
    })
  }

type Segments = (data: Operand, ids: Operand, options?: SegmentOptions) => Value

/** Sums of the rows [n, ...] of each segment: [segments, ...]. Rows of segments that do not exist are left out. */
export const segmentSum: Segments = /* @__PURE__ */ segments('segmentSum', 'add')
/** Products of the rows of each segment; 1 where there is none. */
export const segmentProd: Segments = /* @__PURE__ */ segments('segmentProd', 'mul')
/** The largest of the rows of each segment; the lowest number where there is none. */
export const segmentMax: Segments = /* @__PURE__ */ segments('segmentMax', 'max')
/** The smallest of the rows of each segment; the highest number where there is none. */
export const segmentMin: Segments = /* @__PURE__ */ segments('segmentMin', 'min')
