/** The Node entry's progress line, in a process of its own. */
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (script: string): string => {
  const entry = new URL('../src/node/terminalProgress.ts', import.meta.url).href
  const code = `import { terminalProgress } from ${JSON.stringify(entry)}\n${script}`
  return execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, TERM: 'xterm' },
  })
}

test('a process that exits in the middle of an epoch leaves a whole line', () => {
  const out = run(`
    const stream = { isTTY: true, columns: 60, write: (text) => process.stdout.write(text) }
    const progress = terminalProgress({ stream, epochs: 2, steps: 4, intervalMs: 0 })
    progress.step({ loss: 1 })
    process.exit(0)
  `)
  expect(out).toMatch(/^\repoch 1\/2 [^\n]*1\/4[^\n]*\n$/)
}, 20_000)

test('a terminal that cannot move its cursor gets a line per epoch', () => {
  const out = run(`
    process.env.TERM = 'dumb'
    const stream = { isTTY: true, columns: 60, write: (text) => process.stdout.write(text) }
    const progress = terminalProgress({ stream, epochs: 1, steps: 1 })
    progress.step({ loss: 0.5 })
    progress.epoch()
    progress.end()
  `)
  expect(out).toMatch(/^epoch 1\/1 {2}loss 0\.5000 {2}0\.\ds\n$/)
}, 20_000)
