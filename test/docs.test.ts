/** Every `ts` block of the documentation runs, each as a module of its own. */
import { expect, test } from 'vitest'
import { blocksOf, writeBlocks } from '../scripts/docsBlocks.ts'

const blocks = writeBlocks().filter(({ isRun }) => isRun)

test('the README has examples', () => {
  expect(blocks.filter(({ document }) => document === 'README.md')).not.toHaveLength(0)
})

test.each(blocks)('$document line $line runs', async ({ file }) => {
  await import(/* @vite-ignore */ file)
})

test('a block keeps the line numbers of its document and loses the indentation of its fence', () => {
  const text = 'Title\n\n- item\n  ```ts\n  const x = 1\n  ```\n```sh\nls\n```\n~~~ts no-run\ny\n~~~\n'
  expect(blocksOf('a.md', text)).toEqual([
    { line: 4, isRun: true, code: '\n\n\n\nconst x = 1\n' },
    { line: 10, isRun: false, code: '\n'.repeat(10) + 'y\n' },
  ])
})

test('a fence within a longer fence belongs to the text of the longer one', () => {
  expect(blocksOf('a.md', '````md\n```ts\nno\n```\n````\n')).toEqual([])
})

test('a fence that is never closed is an error', () => {
  expect(() => blocksOf('a.md', 'x\n```ts\nno\n')).toThrow(
    'blocksOf: a fence must be closed, got none after line 2 of a.md',
  )
})
