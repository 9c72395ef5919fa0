/** The sheet of paper: a canvas that remembers the strokes drawn on it with a pen, a finger or a mouse. */
import type { Point, Stroke } from './rasterise.ts'

export interface Pad {
  clear(): void
}

/** Width of the line on a sheet that is one unit wide. */
const LINE = 0.075

/** Makes a canvas drawable; `changed` is told all strokes whenever the pen moves, and none when the sheet is cleared. */
export const drawingPad = (canvas: HTMLCanvasElement, changed: (strokes: readonly Stroke[]) => void): Pad => {
  const strokes: Point[][] = []
  let isDown = false

  const paint = (): void => {
    const size = Math.round(canvas.clientWidth * devicePixelRatio)
    if (canvas.width !== size) canvas.width = canvas.height = size
    const context = canvas.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, size, size)
    context.strokeStyle = getComputedStyle(canvas).color
    context.lineWidth = LINE * size
    context.lineCap = context.lineJoin = 'round'
    for (const stroke of strokes) {
      context.beginPath()
      for (const [i, { x, y }] of stroke.entries()) {
        if (i === 0) context.moveTo(x * size, y * size)
        // A line back to its own start paints the dot of a single point.
        context.lineTo(x * size, y * size)
      }
      context.stroke()
    }
  }

  const pointOf = (event: PointerEvent): Point => {
    const box = canvas.getBoundingClientRect()
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const draw = (event: PointerEvent): void => {
    strokes.at(-1)?.push(pointOf(event))
    paint()
    changed(strokes)
  }

  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    isDown = true
    canvas.setPointerCapture(event.pointerId)
    strokes.push([])
    draw(event)
  })
  canvas.addEventListener('pointermove', (event) => {
    if (isDown) for (const each of event.getCoalescedEvents?.() ?? [event]) draw(each)
  })
  for (const end of ['pointerup', 'pointercancel'] as const) canvas.addEventListener(end, () => (isDown = false))
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint)
  new ResizeObserver(paint).observe(canvas)

  return {
    clear: () => {
      strokes.length = 0
      paint()
      changed(strokes)
    },
  }
}
