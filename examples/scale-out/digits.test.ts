/** The files that the example hands to XLA, without XLA: their names fit, and the module computes our own step. */
import { exportStableHlo, readSidecar, readStableHlo } from '@pullback/export'
import { flatten, NdArray } from '@pullback/core'
import { decodeSafetensors } from '@pullback/train'
import { either as E } from 'fp-ts'
import { expect, test } from 'vitest'
import { digitsStep, exportDigits, filesOf, rowsOf, trainHere } from './digits.ts'

const plan = { steps: 2, batch: 4, seed: 0 }

test('the checkpoint has an array of the right type for each leaf of the state', () => {
  const files = filesOf(plan)
  const sidecar = readSidecar(files['step.json'])
  const state = decodeSafetensors(files['state.safetensors'] as Uint8Array)
  if (E.isLeft(sidecar) || E.isLeft(state)) throw new Error('unreadable')
  const leaves = sidecar.right.arguments.filter((a) => a.path[0] === 0)
  expect(leaves.every((a) => a.donated)).toBe(true)
  const want = leaves.map((a) => [a.path.slice(1).join('/'), a.dtype, a.shape])
  const have = Object.entries(state.right.arrays).map(([name, x]) => [name, x.dtype, x.shape])
  expect(new Set(have.map(String))).toEqual(new Set(want.map(String)))
})

test('the module, read back, computes the step', () => {
  const { step, args } = digitsStep(plan)
  const read = readStableHlo(exportDigits(plan).text)
  if (E.isLeft(read)) throw new Error(read.left.message)
  const ours = flatten(step(...args)).leaves as readonly NdArray[]
  const theirs = read.right.run(flatten(args).leaves.filter((x) => x instanceof NdArray))
  expect(theirs).toHaveLength(ours.length)
  theirs.forEach((y, i) => {
    y.data.forEach((v, k) => expect(Math.abs(v - ours[i]!.data[k]!)).toBeLessThan(1e-5))
  })
})

test('training starts at the loss of ten equal chances and goes on from batch to batch', () => {
  const { losses } = trainHere(plan)
  expect(losses).toHaveLength(2)
  expect(Math.abs(losses[0]! - Math.log(10))).toBeLessThan(0.7)
  expect([...rowsOf(plan, 1)]).toEqual([4, 5, 6, 7])
})

test('the same function exports to the same text', () => {
  const { step, args } = digitsStep(plan)
  expect(exportStableHlo(step, args, { name: 'a' }).text).toBe(exportStableHlo(step, args, { name: 'a' }).text)
})
