/** The page that tells what a run did. */
import { accuracyOf, argmaxRows, confusionMatrix, curveOf, htmlReport, mistakes } from '@pullback/train'
import type { SummaryRow } from '@pullback/layers'
import type { Dataset } from './dataset.ts'
import type { Options } from './options.ts'
import type { Run } from './train.ts'

const SHOWN_MISTAKES = 12

export const testAccuracy = (dataset: Dataset, run: Run): number => {
  const n = dataset.classes.length
  return accuracyOf(confusionMatrix(dataset.test.labels, argmaxRows(run.probabilities, n), n))
}

const showSizes = (sizes: readonly (number | null)[]): string => `[${sizes.map((n) => n ?? 'batch').join(', ')}]`

/** The HTML of the report. */
export const reportOf = (dataset: Dataset, run: Run, options: Options, model: readonly SummaryRow[]): string => {
  const { classes, test, image } = dataset
  const matrix = confusionMatrix(test.labels, argmaxRows(run.probabilities, classes.length), classes.length)
  const wrong = mistakes(test.labels, run.probabilities, classes.length)
  const accuracy = accuracyOf(matrix)
  const percent = (x: number): string => `${(100 * x).toFixed(1)} %`
  const parameters = model.reduce((n, row) => n + row.parameters, 0)
  return htmlReport({
    title: dataset.title,
    lead: `A network of ${parameters.toLocaleString('en')} parameters, trained on ${dataset.train.count.toLocaleString('en')} examples and tested on ${test.count.toLocaleString('en')} it never saw.`,
    cards: [
      { label: 'Test accuracy', value: percent(accuracy), note: `${test.count - wrong.length} of ${test.count}` },
      { label: 'Final loss', value: (run.history.at(-1)?.metrics['loss'] ?? NaN).toFixed(4) },
      { label: 'Training', value: `${(run.trainMs / 1000).toFixed(1)} s`, note: `${run.stepsDone} steps` },
      {
        label: 'Speed',
        value: `${Math.round((run.stepsDone / run.trainMs) * 1000).toLocaleString('en')} steps/s`,
        note: `first step ${run.firstStepMs.toFixed(0)} ms`,
      },
    ],
    curves: [
      { title: 'Loss', scale: 'log', series: [{ name: 'training', points: curveOf(run.history, 'loss') }] },
      {
        title: 'Accuracy',
        format: 'percent',
        series: [
          { name: 'training', points: curveOf(run.history, 'accuracy') },
          { name: 'test', points: curveOf(run.history, 'test') },
        ],
      },
    ],
    confusion: { matrix, names: classes },
    ...(image === undefined
      ? {}
      : {
          misread: {
            count: wrong.length,
            examples: wrong.slice(0, SHOWN_MISTAKES).map((m) => ({
              image: {
                width: image[1],
                height: image[0],
                pixels: test.features.subarray(m.index * dataset.features, (m.index + 1) * dataset.features),
              },
              label: classes[m.label] ?? '?',
              predicted: classes[m.predicted] ?? '?',
              confidence: m.confidence,
            })),
          },
        }),
    model: {
      head: ['layer', 'output', 'parameters', 'bytes'],
      rows: model.map((r) => [r.name, showSizes(r.output.shape), r.parameters, r.bytes]),
    },
    configuration: [
      ['data', options.data ?? 'handwritten digits'],
      ['epochs', options.epochs],
      ['batch', options.batch],
      ['seed', options.seed],
    ],
    environment: `Node ${process.version} on ${process.platform} ${process.arch}`,
  })
}
