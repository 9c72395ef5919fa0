/** The model learns a text, writes with it what it would foresee, and tells what is wrong with a file. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { array, random, type NdArray } from '@pullback/autodiff'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf } from '../shared/bits.ts'
import { sample, surprise, train } from './characterModel.ts'
import { readText, showText, tokensOf } from './text.ts'
import { textOf } from './textFile.ts'

describe('a text', () => {
  test('is its characters, line endings made one; showing gives them back', () => {
    const text = readText('\uFEFFab\r\nba🐌\n', 2)
    expect(text.vocabulary).toEqual(['\n', 'a', 'b', '🐌'])
    expect(showText(text, text.tokens)).toBe('ab\nba🐌\n')
    expect([...tokensOf(text, 'b🐌')]).toEqual([2, 3])
  })

  test('too short, of one character, of too many, or without a character asked for is refused', () => {
    expect(() => readText('abc', 4)).toThrow('the text must have at least 4 characters, got 3')
    expect(() => readText('aaaa', 4)).toThrow('2 to 500 different characters, got 1')
    const many = String.fromCodePoint(...Array.from({ length: 501 }, (_, i) => 0x4e00 + i))
    expect(() => readText(many, 4)).toThrow('2 to 500 different characters, got 501')
    expect(() => tokensOf(readText('abab', 2), 'ax')).toThrow('every character must occur in the text, got "x"')
  })
})

const line = 'the quick brown fox jumps over the lazy dog; '
const text = readText(line.repeat(4), 30)
const options = { steps: 120, batch: 8, window: 24, units: 48, seed: 0 }
const losses: number[] = []
const { model, params } = train(text, options, (loss) => losses.push(loss))

test('a line is learnt by heart and said on', () => {
  expect(losses[0]).toBeGreaterThan(0.9 * Math.log(text.vocabulary.length))
  expect(losses.at(-1)).toBeLessThan(0.2)
  const said = sample(model, params, tokensOf(text, 'the quick '), random.key(1), { length: 60, temperature: 0.01 })
  expect(showText(text, said)).toBe((line + line).slice(10, 70))
})

test('with memory the loop foresees what the model foresees of the whole', () => {
  const greedy = { length: 12, temperature: 1e-4 }
  const said = [...sample(model, params, tokensOf(text, 'ov'), random.key(2), greedy)]
  const whole = [...tokensOf(text, 'ov'), ...said]
  const [logits] = model.logits(params, array([whole], { dtype: 'int32' }), model.blank(1))
  const best = (logits as NdArray).toNested() as readonly (readonly number[][])[]
  said.forEach((token, i) => {
    const row = best[0]![i + 1]! as readonly number[]
    expect(row.indexOf(Math.max(...row))).toBe(token)
  })
})

test('surprise before training is about that of guessing', () => {
  const windows = array([Array.from(text.tokens.slice(0, 25))], { dtype: 'int32' })
  const blank = surprise(model, model.init(random.key(9)), windows) as NdArray
  expect(Math.abs(Number(blank.item()) - Math.log(text.vocabulary.length))).toBeLessThan(0.3)
})

test('the same seed gives the same bits and the same writing, another does not', () => {
  const few = { ...options, steps: 3 }
  expect(hashOf(train(text, few).params)).toBe(hashOf(train(text, few).params))
  expect(hashOf(train(text, { ...few, seed: 1 }).params)).not.toBe(hashOf(train(text, few).params))
  const write = (seed: number): string =>
    sample(model, params, text.tokens.slice(0, 1), random.key(seed), { length: 40, temperature: 3 }).join()
  expect(write(1)).toBe(write(1))
  expect(write(2)).not.toBe(write(1))
})

describe('files', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'characters-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })
  const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [tsx, main, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, CI: 'true' },
    })

  test('a file of the user is learnt and continued', () => {
    writeFileSync(join(folder, 'mine.txt'), line.repeat(3))
    const { status, stdout, stderr } = run(
      '--text',
      'mine.txt',
      '--steps',
      '50',
      '--units',
      '16',
      '--window',
      '12',
      '--begin',
      'fox',
    )
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(status).toBe(0)
    expect(stdout).toContain('135 characters, 28 of them different')
    expect(stdout).toMatch(/\nfox[a-z; ]{400}\n/)
    expect(readFileSync(join(folder, 'runs/character-model/report.html'), 'utf8')).toContain('mine.txt')
    expect(readFileSync(join(folder, 'runs/character-model/picture.svg'), 'utf8')).toContain('<svg')
  })

  test('a missing file and bytes that are no text are named', async () => {
    writeFileSync(join(folder, 'picture.png'), Uint8Array.of(0x89, 0x50, 0xff, 0xfe))
    await expect(textOf(join(folder, 'picture.png'))).rejects.toThrow('picture.png: the file must be text in UTF-8')
    await expect(textOf(join(folder, 'none.txt'))).rejects.toThrow('none.txt')
  })
})
