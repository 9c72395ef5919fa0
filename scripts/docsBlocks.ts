/**
 * The fenced `ts` blocks of the documentation as modules. A block becomes one file under `temp/docs`, padded with empty
 * lines so that a line number in an error is the line number in the document.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { packageNames, root, temp } from './workspace.ts'

export interface Block {
  /** Path of the document below the root. */
  readonly document: string
  /** Line of the opening fence. */
  readonly line: number
  /** Whether the fence says `ts no-run`: type-checked, not run. */
  readonly isRun: boolean
  readonly file: string
}

/** Writes every block anew and returns them in order. */
export function writeBlocks(): readonly Block[] {
  const out = join(temp, 'docs')
  const wanted = new Map<string, string>()
  const blocks = documents().flatMap((document) => {
    const found = blocksOf(document, readFileSync(join(root, document), 'utf8'))
    return found.map(({ line, isRun, code }) => {
      const file = join(out, document.replace(/\.md$/, ''), `line${line}.ts`)
      wanted.set(file, code)
      return { document, line, isRun, file }
    })
  })
  if (existsSync(out)) {
    for (const path of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      const file = join(out, path)
      if (path.endsWith('.ts') && !wanted.has(file)) rmSync(file)
    }
  }
  for (const [file, code] of wanted) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, code)
  }
  return blocks
}

/** The `ts` blocks of one document, each padded to keep its line numbers. */
export function blocksOf(document: string, text: string): readonly { line: number; isRun: boolean; code: string }[] {
  const blocks: { line: number; isRun: boolean; code: string }[] = []
  const lines = text.split('\n')
  let start = -1
  let indent = ''
  let fence = ''
  let info = ''
  for (const [i, text] of lines.entries()) {
    const match = /^(\s*)(`{3,}|~{3,})(.*)$/.exec(text)
    if (match === null) continue
    const [, space = '', ticks = '', rest = ''] = match
    if (start < 0) {
      start = i
      indent = space
      fence = ticks
      info = rest.trim()
      continue
    }
    if (!ticks.startsWith(fence) || rest.trim() !== '') continue
    if (/^ts\b/.test(info)) {
      const code = lines.slice(start + 1, i).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
      blocks.push({
        line: start + 1,
        isRun: !/\bno-run\b/.test(info),
        code: '\n'.repeat(start + 1) + code.join('\n') + '\n',
      })
    }
    start = -1
  }
  if (start >= 0) throw new Error(`blocksOf: a fence must be closed, got none after line ${start + 1} of ${document}`)
  return blocks
}

function documents(): readonly string[] {
  const docs = existsSync(join(root, 'docs'))
    ? readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    : []
  const all = [
    'README.md',
    'CONTRIBUTING.md',
    ...docs.map((name) => `docs/${name}`),
    ...packageNames.map((name) => `packages/${name}/README.md`),
  ]
  return all.filter((name) => name.endsWith('.md') && existsSync(join(root, name))).sort()
}
