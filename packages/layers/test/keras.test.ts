/** Rows of values from Keras, run through our layers. What we do not do (yet) is listed with its reason, and counted. */
import { afterAll, describe, expect, test } from 'vitest'
import { rows, type Row } from './kerasRows.ts'
import { runLayer } from './kerasLayerRows.ts'
import { MODELS } from './kerasModelRows.ts'
import { runActivation, runConstraint, runInitializer, runInput, runRegularizer } from './kerasPartRows.ts'

/** Rows that ask for something we do not have, and why. */
const NOT_YET: Readonly<Record<string, string>> = {
  'dense-036': 'a penalty not divided by the batch, as Keras had it before 3.14',
  'actreg-010': 'as dense-036',
  'reg-031': 'a defect of Keras: the name l1_l2 stands for 0.01 and 0.01 here, as documented',
  'input-012': 'no tensor option: a symbol is an input already',
  'mask-003': 'sequences keep their mask, as in every Keras before 3.16',
}

const run = (row: Row): void => {
  const model = MODELS[row.id]
  if (model !== undefined) return model(row)
  if (row.group === 'activation_fn') return runActivation(row)
  if (row.group === 'Input') return runInput(row)
  if (row.group === 'initializer') return runInitializer(row)
  if (row.group === 'regularizer') return runRegularizer(row)
  if (row.group === 'constraint') return runConstraint(row)
  runLayer(row)
}

const ours = rows.filter(({ id }) => NOT_YET[id] === undefined)
describe.each([...new Set(ours.map(({ group }) => group))])('%s', (group) => {
  test.each(ours.filter((row) => row.group === group))('$id $layer', (row) => run(row))
})

test.each(Object.entries(NOT_YET))('%s is really out of reach: %s', (id) => {
  const row = rows.find((r) => r.id === id)
  expect(row).toBeDefined()
  expect(() => run(row!)).toThrow()
})

afterAll(() => {
  console.log(`${rows.length - Object.keys(NOT_YET).length} of ${rows.length} rows`)
})
