/** What a training script needs around its step; nothing here touches files, which is `@pullback/train/node`. */
export type { ArrayData, DTypeName } from './arrayData.ts'
export { batchCount, batches, takeRows, type BatchOptions } from './batches.ts'
export {
  classLabels,
  readParquet,
  type ParquetError,
  type ParquetOptions,
  type ParquetReader,
  type ParquetTable,
} from './parquet.ts'
export { epochBatches, gatherRows, type EpochOptions, type TrainBatch } from './epochBatches.ts'
export { prefetch } from './prefetch.ts'
export { rowBatches, rowBatchesAsync, shuffleRows, shuffleRowsAsync, stackRows } from './rowBatches.ts'
export { accuracyOf, argmaxRows, confusionMatrix, mistakes, type ConfusionMatrix, type Mistake } from './confusion.ts'
export {
  addEpoch,
  addMeans,
  bestEpoch,
  curveOf,
  isStalled,
  joinMeans,
  meansOf,
  noHistory,
  noMeans,
  meansMonoid,
  type EpochRecord,
  type History,
  type Means,
  type Point,
} from './history.ts'
export { bestMonoid, keepBetter, type Goal, type Metrics, type Scored } from './best.ts'
export { gunzip, isGzip, type GunzipOptions, type GzipError } from './gzip.ts'
export { decodeIdx, encodeIdx, readIdx, type IdxError } from './idx.ts'
export { arrayFrom, arraysFrom, tableArrays, type TableArrays } from './arraysFrom.ts'
export { histogram, type Histogram, type HistogramOptions } from './histogram.ts'
export { historyJson, historyOfJson, type HistoryError } from './historyJson.ts'
export { holdOut, type HeldOut } from './holdOut.ts'
export { scalingOf, standardize, type Scaling } from './standardize.ts'
export { parseCsv, printCsv, showCsvError, type CsvOptions, type Table } from './csv.ts'
export { csvRecords, type CsvError, type CsvRecord, type Delimiter } from './csvRecords.ts'
export {
  createProgress,
  epochLine,
  formatDuration,
  formatMetric,
  progressLine,
  withProgress,
  type Progress,
  type ProgressOptions,
  type ProgressState,
  type ProgressStream,
} from './progress.ts'
export { decodeCheckpoint, encodeCheckpoint, type Checkpoint, type CheckpointError, type Json } from './checkpoint.ts'
export { rotate, type Kept, type Rotation, type RotationRule } from './rotation.ts'
export {
  decodeSnapshot,
  encodeSnapshot,
  snapshotOf,
  startPosition,
  type DataPosition,
  type Snapshot,
} from './snapshot.ts'
export { restoreTree, treeArrays, type TreeMismatch } from './treeArrays.ts'
export { decodeNpy, encodeNpy, showNpyError, type NpyError } from './npy.ts'
export { decodeNpz, encodeNpz } from './npz.ts'
export {
  decodeSafetensors,
  encodeSafetensors,
  showSafetensorsError,
  type SafetensorsError,
  type Tensors,
} from './safetensors.ts'
export { confusionChart } from './report/confusionChart.ts'
export { curves, type CurvesOptions, type Series } from './report/curves.ts'
export { histogramChart, type HistogramChartOptions } from './report/histogramChart.ts'
export { htmlReport, type Card, type Misread, type Report, type ReportTable } from './report/htmlReport.ts'
export { imageGrid, type CaptionedImage, type ColorImage, type GreyImage } from './report/imageGrid.ts'
export { svgFile, type Picture } from './report/svg.ts'
export { linearTicks, logTicks, type Ticks } from './report/ticks.ts'
export { encodeEventHeader, encodeEvents, type LogEvent, type LogValue } from './tensorboard/events.ts'
export { encodePng, pixelsOf, type PixelImage } from './tensorboard/png.ts'
