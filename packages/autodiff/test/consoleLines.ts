/** What is printed while a test runs, kept from the terminal. */
import { afterEach, beforeEach, vi } from 'vitest'

export interface ConsoleLines {
  /** Printed since the test began, or since `clear`. */
  readonly lines: readonly string[]
  readonly clear: () => void
}

/** To be called once in a test file. */
export const consoleLines = (): ConsoleLines => {
  let lines: string[] = []
  const clear = (): void => {
    lines = []
  }
  beforeEach(() => {
    clear()
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })
  return {
    get lines() {
      return lines
    },
    clear,
  }
}
