/** What options by name are checked for. */
import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { checkOptions } from '../src/index.ts'

const KNOWN = ['axis', 'keepdims', 'staticArgnums']

const messageOf = (options: unknown, known: readonly string[] = KNOWN): string => {
  try {
    checkOptions('f', options, known)
    return 'accepted'
  } catch (e) {
    expect(e).toBeInstanceOf(TypeError)
    return (e as Error).message
  }
}

describe('checkOptions', () => {
  test.prop([fc.subarray(KNOWN), fc.anything()])('accepts any of the known ones, whatever they hold', (keys, value) => {
    expect(messageOf(Object.fromEntries(keys.map((k) => [k, value])))).toBe('accepted')
  })

  test.prop([fc.string().filter((k) => !KNOWN.includes(k) && k !== '__proto__')])('refuses every other', (key) => {
    expect(messageOf({ axis: 0, [key]: undefined })).toContain(
      `f: options must be axis, keepdims, staticArgnums, got ${JSON.stringify(key)}`,
    )
  })

  it.each([
    ['a letter too many', { axiss: 0 }, 'axis'],
    ['two letters exchanged', { aixs: 0 }, 'axis'],
    ['another case', { keepDims: true }, 'keepdims'],
    ['snake case', { static_argnums: 0 }, 'staticArgnums'],
  ])('names the nearest: %s', (_, options, near) => {
    expect(messageOf(options)).toContain(`; did you mean ${near}?`)
  })

  it('names none where none is near', () => {
    expect(messageOf({ deterministic: true })).toBe(
      'f: options must be axis, keepdims, staticArgnums, got "deterministic"',
    )
  })

  it.each([
    ['a number', 0, 'f: options must be a record such as { axis: … }, got a number'],
    ['a list', [0, 1], 'f: options must be a record such as { axis: … }, got an array of length 2'],
    ['null', null, 'f: options must be a record such as { axis: … }, got null'],
  ])('is told what a record is: %s', (_, given, message) => {
    expect(messageOf(given)).toBe(message)
  })

  it('allows nothing where nothing is known', () => {
    expect(messageOf({}, [])).toBe('accepted')
    expect(messageOf({ axis: 0 }, [])).toBe('f: options must be an empty record, got "axis"')
    expect(messageOf(0, [])).toBe('f: options must be a record, got a number')
  })
})
