/** The import rules bite: a small tree that breaks each of them once, and the same tree without the offences. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { execTool } from '../scripts/exec.ts'
import { packageNames, root } from '../scripts/workspace.ts'

const config = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  readonly forbidden: readonly { readonly name: string }[]
}

/** Files that obey every rule. */
const lawful: Readonly<Record<string, string>> = {
  'packages/core/src/index.ts': `export const x = 1\n`,
  'packages/core/src/fp.ts': `export { option as O } from 'fp-ts'\n`,
  'packages/core/src/kernel/kernel.ts': `export const k = 1\n`,
  'packages/core/src/backend/reference/run.ts': `export { k } from '../../kernel/kernel.ts'\n`,
  'packages/core/src/backend/wasm/run.ts': `export { k } from '../../kernel/kernel.ts'\n`,
  'packages/autodiff/src/index.ts': `export { x } from '@pullback/core'\nexport { jvp } from './transforms/jvp.ts'\n`,
  'packages/autodiff/src/testing/index.ts': `export const law = 1\n`,
  'packages/autodiff/src/primitives/sin.ts': `export const sinP = 1\n`,
  'packages/autodiff/src/transforms/jvp.ts': `import { sinP } from '../primitives/sin.ts'\nexport const jvp = sinP\n`,
  'packages/autodiff/src/numpy/add.ts': `export const add = 1\n`,
  'packages/layers/src/index.ts': `export { x } from '@pullback/autodiff'\n`,
  'packages/layers/test/laws.test.ts': `import { law } from '@pullback/autodiff/testing'\nexport const l = law\n`,
  'packages/optim/src/index.ts': `export { x } from '@pullback/core'\n`,
  'packages/train/src/index.ts': `export { x } from '@pullback/layers'\n`,
  'packages/train/src/node/index.ts': `export { platform } from 'node:os'\n`,
}

/** For each rule a file that breaks it. */
const offences: Readonly<Record<string, readonly [file: string, code: string]>> = {
  'no-cycles': ['packages/core/src/a.ts', `export type { B } from './a2.ts'\nexport type A = 1\n`],
  'core-is-bottom': ['packages/core/src/b.ts', `export { x } from '@pullback/autodiff'\n`],
  'autodiff-knows-core-only': ['packages/autodiff/src/c.ts', `export type { x } from '@pullback/layers'\n`],
  'layers-and-optim-apart': ['packages/layers/src/d.ts', `export { x } from '@pullback/optim'\n`],
  'no-deep-imports': ['packages/optim/src/e.ts', `export { k } from '../../core/src/kernel/kernel.ts'\n`],
  'sources-stand-alone': ['packages/layers/src/f.ts', `export { l } from '../test/laws.test.ts'\n`],
  'runs-in-browsers': ['packages/core/src/g.ts', `export { platform } from 'node:os'\n`],
  'hot-path-without-fp-ts': ['packages/core/src/kernel/h.ts', `export { O } from '../fp.ts'\n`],
  'kernel-below-backends': ['packages/core/src/kernel/i.ts', `export { k } from '../backend/wasm/run.ts'\n`],
  'backends-apart': ['packages/core/src/backend/reference/j.ts', `export { k } from '../wasm/run.ts'\n`],
  'primitives-below-transforms': [
    'packages/autodiff/src/primitives/k.ts',
    `export { jvp } from '../transforms/jvp.ts'\n`,
  ],
  'transforms-below-functions': ['packages/autodiff/src/transforms/l.ts', `export { add } from '../numpy/add.ts'\n`],
}

interface Cruise {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

let dir = ''

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'pullback-layers-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.test.json', 'tsconfig.base.json', 'package.json']) {
    copyFileSync(join(root, file), join(dir, file))
  }
  mkdirSync(join(dir, 'node_modules', '@pullback'), { recursive: true })
  symlinkSync(join(root, 'node_modules', 'fp-ts'), join(dir, 'node_modules', 'fp-ts'), 'junction')
  for (const name of packageNames) {
    mkdirSync(join(dir, 'packages', name), { recursive: true })
    copyFileSync(join(root, 'packages', name, 'package.json'), join(dir, 'packages', name, 'package.json'))
    symlinkSync(join(dir, 'packages', name), join(dir, 'node_modules', '@pullback', name), 'junction')
  }
  for (const [file, code] of Object.entries(lawful)) write(file, code)
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

function write(file: string, code: string): void {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), code)
}

async function cruise(): Promise<Cruise['summary']> {
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'packages']
  const ran = await execTool('dependency-cruiser', args, { bin: 'depcruise', cwd: dir })
  return (JSON.parse(ran.stdout) as Cruise).summary
}

test('a tree that keeps to the layers has no violation', async () => {
  const { totalCruised, violations } = await cruise()
  expect(totalCruised).toBeGreaterThanOrEqual(Object.keys(lawful).length)
  expect(violations).toEqual([])
})

test('breaking any one rule is reported under its name at the file that breaks it', async () => {
  for (const [file, code] of Object.values(offences)) write(file, code)
  write('packages/core/src/a2.ts', `export type { A } from './a.ts'\nexport type B = 1\n`)
  const { violations } = await cruise()
  const found = new Set(violations.map(({ rule, from }) => `${rule.name} ${from}`))
  const expected = Object.entries(offences).map(([rule, [file]]) => `${rule} ${file}`)
  expect(expected.filter((offence) => !found.has(offence))).toEqual([])
})

test('every rule has an offence above', () => {
  expect(Object.keys(offences)).toEqual(config.forbidden.map(({ name }) => name))
})
