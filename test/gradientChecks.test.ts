/** What docs/gradient-checks.md says that vitest prints for a wrong derivative, vitest prints. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { execTool } from '../scripts/exec.ts'
import { root, temp } from '../scripts/workspace.ts'

test('a wrong rule is found, shrunk to a scalar and printed with its seed', async () => {
  const page = readFileSync(join(root, 'docs', 'gradient-checks.md'), 'utf8')
  const code = /```ts no-run\n([^]*?)```/.exec(page)?.[1] ?? ''
  const said = /```text\n([^]*?)\n```/.exec(page)?.[1] ?? ''
  const folder = join(temp, 'gradientChecks')
  mkdirSync(folder, { recursive: true })
  // Without a file of its own it would take the configuration of this repository, and run everything.
  writeFileSync(join(folder, 'vitest.config.ts'), 'export default {}\n')
  writeFileSync(join(folder, 'wrong.test.ts'), code)
  // The same file with the right sign passes: it is the sign that was found.
  writeFileSync(join(folder, 'right.test.ts'), code.replace('.neg()', ''))
  const { code: status, output } = await execTool('vitest', ['run', '--root', folder, '--no-file-parallelism'])
  rmSync(folder, { recursive: true })
  expect(code).toContain('.neg()')
  expect(status).toBe(1)
  expect(said.split('\n')).toHaveLength(3)
  for (const line of said.split('\n')) expect(output).toContain(line)
  expect(output).toMatch(/Tests +1 failed \| 1 passed/)
  expect(output).toMatch(/FAIL +wrong\.test\.ts/)
  // The run inside loads the library anew, which a busy machine takes its time for.
}, 240_000)
