/** The digits page: asks the worker to train, draws what it reports, and shows it what the visitor draws. */
import { addEpoch, curves, curveOf, noHistory, type History } from '@pullback/train'
import { find, make, showPicture } from './dom.ts'
import type { EpochReport, Misreading, Reply, Request } from './messages.ts'
import { drawingPad } from './pad.ts'
import { rasterise, type Stroke } from './rasterise.ts'

const EPOCHS = 60

const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })
const send = (request: Request): void => worker.postMessage(request)

const toggle = find('toggle', HTMLButtonElement)
const status = find('status', HTMLElement)
const seen = find('seen', HTMLCanvasElement)
const verdict = find('verdict', HTMLElement)

type Phase = 'starting' | 'training' | 'paused' | 'done' | 'failed'
let phase: Phase = 'starting'
let history: History = noHistory
let image: Float32Array | null = null
let isAsking = false
let lastReport: EpochReport | null = null
let seed = 0

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const enter = (next: Phase, text: string): void => {
  phase = next
  document.documentElement.dataset['phase'] = next
  status.textContent = text
  toggle.textContent = next === 'paused' ? 'Go on' : next === 'done' || next === 'failed' ? 'Train again' : 'Pause'
}

const train = (): void => {
  history = noHistory
  lastReport = null
  enter('starting', 'Tracing and compiling the training step …')
  send({ tag: 'train', seed: seed++, epochs: EPOCHS })
}

/** One question at a time: while the pen moves, only the latest image matters. */
const ask = (): void => {
  if (image === null || isAsking || phase === 'starting') return
  isAsking = true
  send({ tag: 'ask', image })
}

const showEpoch = (report: EpochReport): void => {
  lastReport = report
  const { metrics, epoch, epochs, steps, trainMs, firstStepMs } = report
  history = addEpoch(history, metrics)
  find('accuracy', HTMLElement).textContent = percent(metrics.test)
  find('loss', HTMLElement).textContent = metrics.loss.toFixed(4)
  find('time', HTMLElement).textContent = `${(trainMs / 1000).toFixed(1)} s`
  find('steps', HTMLElement).textContent = `${steps.toLocaleString('en')} steps`
  const rest = trainMs - firstStepMs
  find('speed', HTMLElement).textContent = `${Math.round(((steps - 1) / rest) * 1000).toLocaleString('en')} steps/s`
  find('first', HTMLElement).textContent = `first step ${firstStepMs.toFixed(0)} ms`
  find('epochs', HTMLProgressElement).value = epoch / epochs
  if (phase !== 'paused') enter('training', `Epoch ${epoch} of ${epochs}`)
  showCurves()
  showMisread(report.misread, metrics.test)
  ask()
}

const showCurves = (): void => {
  const of = (name: string): ReturnType<typeof curveOf> => curveOf(history, name)
  showPicture(
    find('loss-curve', HTMLElement),
    curves({ title: 'Loss', scale: 'log', series: [{ name: 'training', points: of('loss') }] }),
  )
  const series = [
    { name: 'training', points: of('accuracy') },
    { name: 'test', points: of('test') },
  ]
  showPicture(find('accuracy-curve', HTMLElement), curves({ title: 'Accuracy', format: 'percent', series }))
}

const showMisread = (misread: readonly Misreading[], accuracy: number): void => {
  find('misread-note', HTMLElement).textContent =
    accuracy === 1 ? 'None: every digit of the test part is read right.' : 'The clearest mistakes right now.'
  find('misread', HTMLElement).replaceChildren(
    ...misread.map(({ image, label, predicted }) => {
      const canvas = make('canvas', '')
      paintPixels(canvas, image)
      return make(
        'li',
        '',
        canvas,
        make('p', '', 'read ', make('b', '', String(predicted)), make('br', ''), `is ${label}`),
      )
    }),
  )
}

/** An image of 8 × 8 in the ink of its surroundings, as alpha, so that it follows light and dark. */
const paintPixels = (canvas: HTMLCanvasElement, image: Float32Array): void => {
  canvas.width = canvas.height = 8
  const context = canvas.getContext('2d')
  if (context === null) return
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  const data = context.createImageData(8, 8)
  for (const [i, ink] of image.entries())
    data.data.set([...(isDark ? [232, 235, 241] : [26, 31, 43]), 255 * ink], 4 * i)
  context.putImageData(data, 0, 0)
}

const bars = Array.from({ length: 10 }, (_, digit) => {
  const bar = make('progress', '')
  bar.setAttribute('aria-label', `probability of ${digit}`)
  bar.value = 0
  const row = make('li', '', make('span', '', String(digit)), bar, make('span', 'share', ''))
  find('bars', HTMLElement).append(row)
  return { row, bar, share: row.lastElementChild as HTMLElement }
})

const showAnswer = (probabilities: Float32Array | null): void => {
  const best = probabilities === null ? -1 : probabilities.indexOf(Math.max(...probabilities))
  verdict.textContent = best < 0 ? '–' : String(best)
  for (const [digit, { row, bar, share }] of bars.entries()) {
    const p = probabilities?.[digit] ?? 0
    bar.value = p
    share.textContent = probabilities === null ? '' : `${(100 * p).toFixed(0)} %`
    row.className = digit === best ? 'best' : ''
  }
}

const pad = drawingPad(find('pad', HTMLCanvasElement), (strokes: readonly Stroke[]) => {
  const isBlank = strokes.length === 0
  find('hint', HTMLElement).hidden = !isBlank
  image = isBlank ? null : rasterise(strokes)
  paintPixels(seen, image ?? new Float32Array(64))
  if (isBlank) showAnswer(null)
  else ask()
})

worker.onmessage = ({ data }: MessageEvent<Reply>) => {
  switch (data.tag) {
    case 'started': {
      const count = (n: number): string => n.toLocaleString('en')
      find('lead', HTMLElement).textContent =
        `A network of ${count(data.parameters)} parameters learns from ${count(data.trained)} handwritten digits and is tested on ${data.tested} it never sees.`
      enter('training', 'Tracing and compiling the training step …')
      return
    }
    case 'epoch':
      return showEpoch(data.report)
    case 'done':
      return enter('done', `Done: ${percent(lastReport?.metrics.test ?? NaN)} read right`)
    case 'answer':
      isAsking = false
      // What was drawn meanwhile is asked next; a sheet that was cleared stays without an answer.
      if (image !== null) showAnswer(data.probabilities)
      return
    case 'failed':
      return enter('failed', `This did not work: ${data.message}`)
  }
}
worker.onerror = (event) => enter('failed', `The worker did not start: ${event.message}`)

toggle.addEventListener('click', () => {
  if (phase === 'training') {
    send({ tag: 'pause' })
    enter('paused', `Paused after epoch ${lastReport?.epoch ?? 0} of ${EPOCHS}`)
  } else if (phase === 'paused') {
    send({ tag: 'resume' })
    enter('training', `Epoch ${lastReport?.epoch ?? 0} of ${EPOCHS}`)
  } else if (phase !== 'starting') train()
})
find('clear', HTMLButtonElement).addEventListener('click', pad.clear)

document.documentElement.dataset['isolated'] = String(crossOriginIsolated)
showAnswer(null)
train()
