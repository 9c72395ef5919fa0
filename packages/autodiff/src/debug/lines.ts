/** Which line of the user's code an equation came from: remembered while someone asks, and passed on to what is derived. */
import { userLine } from '../userLine.ts'

let recorders = 0
/** The line of the equation being run again, differentiated or transposed. */
let inherited: string | undefined

/** Runs `body` with lines recorded in the programs traced meanwhile. */
export const recordingLines = <A>(body: () => A): A => {
  recorders += 1
  try {
    return body()
  } finally {
    recorders -= 1
  }
}

/** Starts, or ends, recording lines until further notice. */
export const recordLines = (isOn: boolean): void => {
  recorders += isOn ? 1 : -1
}

/** Whether lines are being recorded. */
export const isRecordingLines = (): boolean => recorders > 0

/** The line for an equation being recorded now, or undefined where nobody asks. */
export const lineToRecord = (): string | undefined => (recorders === 0 ? undefined : lineOfNow())

/** The line for what happens now: that of the equation being run again, else the user's own. */
export const lineOfNow = (): string | undefined => inherited ?? userLine()

/** Sets the line for what follows and returns what it was. */
export const exchangeLine = (line: string | undefined): string | undefined => {
  const before = inherited
  inherited = line
  return before
}

/** Runs `f(x)` with the line of an equation. */
export const atLine = <A, B>(line: string, f: (x: A) => B, x: A): B => {
  const before = exchangeLine(line)
  try {
    return f(x)
  } finally {
    inherited = before
  }
}

const BACKWARD = ', in the backward pass'

/** The line of an equation, for its transpose. */
export const backwardLine = (line: string): string => (line.endsWith(BACKWARD) ? line : line + BACKWARD)
