/** Nothing is exported that no test names, and primitives outside the list of families have a form too. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { branchP, callP, checkpointP, customJvpP, customVjpP, nameP, scanP, whileP } from '@pullback/autodiff/programs'
import { expect, test } from 'vitest'
import * as api from '../src/index.ts'
import { hasOnnxForm } from '../src/onnx/emit.ts'
import { isEmittable } from '../src/stablehlo/emit.ts'

const here = new URL('.', import.meta.url).pathname
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
const tests = files.filter((f) => f.endsWith('.ts') && f !== 'completeness.test.ts')
const text = tests.map((f) => readFileSync(join(here, f), 'utf8')).join('\n')

test('every export is named by a test', () => {
  expect(Object.keys(api).filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([])
})

test('calls, loops and choices have a form', () => {
  const all = [branchP, callP, checkpointP, customJvpP, customVjpP, nameP, scanP, whileP]
  expect(all.filter((prim) => !isEmittable(prim as never) || !hasOnnxForm(prim as never))).toEqual([])
})
