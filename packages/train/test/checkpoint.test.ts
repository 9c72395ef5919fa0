import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { either as E } from 'fp-ts'
import { afterAll, describe, expect } from 'vitest'
import { crc32 } from '@pullback/layers/zip'
import { decodeCheckpoint, encodeCheckpoint, encodeSafetensors, type Json } from '../src/index.ts'
import { loadCheckpoint, readFile, saveCheckpoint, writeFileAtomic } from '../src/node/index.ts'
import { checkpoints } from './arrays.ts'

const folder = mkdtempSync(join(tmpdir(), 'pullback-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a checkpoint', () => {
  test.prop([checkpoints])('is read back as it was written', (checkpoint) => {
    expect(decodeCheckpoint(encodeCheckpoint(checkpoint))).toEqual(E.right(checkpoint))
  })

  test.prop([checkpoints, fc.nat()])('with any one bit flipped is refused', (checkpoint, at) => {
    const bytes = encodeCheckpoint(checkpoint)
    const bit = at % (bytes.length * 8)
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(decodeCheckpoint(bytes)._tag).toBe('Left')
  })

  test.prop([checkpoints, fc.nat()])('cut anywhere is refused', (checkpoint, at) => {
    const bytes = encodeCheckpoint(checkpoint)
    expect(decodeCheckpoint(bytes.subarray(0, at % bytes.length))._tag).toBe('Left')
  })

  test('says that it is damaged, or that it is none', () => {
    const bytes = encodeCheckpoint({
      arrays: { w: { dtype: 'float32', shape: [1], data: Float32Array.of(1) } },
      meta: null,
    })
    bytes[bytes.length - 1] = 0
    expect(decodeCheckpoint(bytes)).toMatchObject(
      E.left({
        tag: 'checkpoint',
        message: expect.stringMatching(
          /^checkpoint: the file is damaged, its checksum must be [0-9a-f]{8}, got "[0-9a-f]{8}"$/,
        ) as string,
      }),
    )
    const other = encodeSafetensors({ arrays: {}, metadata: {} })
    expect(decodeCheckpoint(other)).toMatchObject(
      E.left({ message: 'checkpoint: format must be "pullback checkpoint 1", got a safetensors file without one' }),
    )
  })

  test.each([
    ['a NaN', { loss: NaN }, 'encodeCheckpoint: meta.loss must be a finite number, got NaN'],
    ['a function', { f: [() => 0] }, 'encodeCheckpoint: meta.f.0 must be JSON, got function'],
    ['undefined', undefined, 'encodeCheckpoint: meta must be JSON, got undefined'],
    ['a Date', { at: new Date(0) }, 'encodeCheckpoint: meta.at must be JSON, got Date'],
  ])('does not take %s for JSON', (_, meta, message) => {
    expect(() => encodeCheckpoint({ arrays: {}, meta: meta as unknown as Json })).toThrow(message)
  })
})

describe('crc32', () => {
  test('gives the published check value', () => {
    // "123456789" -> cbf43926: Williams (1993), A painless guide to CRC error detection algorithms.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })

  test.prop([fc.uint8Array(), fc.uint8Array()])('goes on where it left off', (a, b) => {
    expect(crc32(b, crc32(a))).toBe(crc32(Uint8Array.of(...a, ...b)))
  })
})

describe('files', () => {
  test('are saved and loaded, missing folders made', async () => {
    const path = join(folder, 'runs', 'a', 'last.safetensors')
    const checkpoint = {
      arrays: { w: { dtype: 'int32' as const, shape: [2], data: Int32Array.of(1, -2) } },
      meta: { step: 3 },
    }
    expect(await saveCheckpoint(path, checkpoint)()).toEqual(E.right(undefined))
    expect(await loadCheckpoint(path)()).toEqual(E.right(checkpoint))
    expect(readdirSync(join(folder, 'runs', 'a'))).toEqual(['last.safetensors'])
  })

  test('are replaced as a whole', async () => {
    const path = join(folder, 'replaced.txt')
    await writeFileAtomic(path, 'a long first version')()
    await writeFileAtomic(path, 'short')()
    expect(readFileSync(path, 'utf8')).toBe('short')
  })

  test('that cannot be written leave nothing behind, and say why', async () => {
    const inTheWay = join(folder, 'in-the-way')
    mkdirSync(join(inTheWay, 'full'), { recursive: true })
    const result = await writeFileAtomic(inTheWay, 'text')()
    expect(result).toMatchObject(
      E.left({ tag: 'file', operation: 'write', path: inTheWay, code: expect.stringMatching(/^E/) as string }),
    )
    expect(readdirSync(folder).filter((name) => name.includes('in-the-way'))).toEqual(['in-the-way'])

    writeFileSync(join(folder, 'a-file'), '')
    expect(await writeFileAtomic(join(folder, 'a-file', 'below'), '')()).toMatchObject(E.left({ tag: 'file' }))
  })

  test('that are missing say so', async () => {
    const path = join(folder, 'missing')
    expect(await readFile(path)()).toMatchObject(E.left({ tag: 'file', operation: 'read', code: 'ENOENT' }))
    expect(await loadCheckpoint(path)()).toMatchObject(
      E.left({ message: expect.stringContaining(`read ${path}: ENOENT`) as string }),
    )
  })

  test('that are no checkpoint are refused', async () => {
    writeFileSync(join(folder, 'text'), 'hello, this is no checkpoint')
    expect(await loadCheckpoint(join(folder, 'text'))()).toMatchObject(E.left({ tag: 'checkpoint' }))
  })
})

describe('the main entry', () => {
  test('imports nothing of Node, so that it runs in browsers', () => {
    const source = new URL('../src/', import.meta.url)
    const seen = new Set<string>()
    const visit = (file: string): void => {
      if (seen.has(file)) return
      seen.add(file)
      for (const [, specifier = ''] of readFileSync(new URL(file, source), 'utf8').matchAll(/from '([^']+)'/g)) {
        expect(specifier, file).not.toMatch(/^node:/)
        if (specifier.startsWith('.')) visit(new URL(specifier, new URL(file, source)).href.slice(source.href.length))
      }
    }
    visit('index.ts')
    expect(seen.size).toBeGreaterThan(10)
    expect([...seen].filter((file) => file.startsWith('node/'))).toEqual([])
  })
})
