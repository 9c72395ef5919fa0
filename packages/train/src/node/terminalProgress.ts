/** The progress line on this process's own terminal. */
import { checkOptions } from '@pullback/core'
import process from 'node:process'
import { createProgress, type Progress, type ProgressOptions } from '../progress.ts'

/**
 * `createProgress` on standard error (or `stream`), ended when the process exits by itself.
 *
 * A terminal that cannot move its cursor (`TERM=dumb`) counts as none. No signal is caught: a loop that never awaits
 * could then not be interrupted.
 */
export const terminalProgress = (
  options: Omit<ProgressOptions, 'stream'> & Partial<Pick<ProgressOptions, 'stream'>>,
): Progress => {
  checkOptions('terminalProgress', options, ['epochs', 'steps', 'now', 'intervalMs', 'ascii', 'stream'])
  const { stream = process.stderr } = options
  const isDumb = process.env['TERM'] === 'dumb'
  const progress = createProgress({
    ...options,
    stream: {
      isTTY: stream.isTTY === true && !isDumb,
      get columns() {
        return stream.columns
      },
      write: (text) => stream.write(text),
    },
  })
  process.once('exit', progress.end)
  return {
    ...progress,
    end: () => {
      process.removeListener('exit', progress.end)
      progress.end()
    },
  }
}
