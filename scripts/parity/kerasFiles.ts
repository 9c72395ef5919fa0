/** Loads the Keras models of the fixture, writes each anew to a folder for `kerasFiles.py --check`, and prints how far outputs are. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadKerasModel, saveKerasModel, saveKerasWeights, showKerasFileError } from '@pullback/layers/keras'
import { either as E } from 'fp-ts'
import { difference, fixture, MODELS } from '../../packages/layers/test/kerasFiles.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new TypeError('kerasFiles: give a folder')
mkdirSync(folder, { recursive: true })

console.log('| model | our outputs from .keras |\n|---|---|')
for (const name of MODELS) {
  const loaded = loadKerasModel(fixture(`${name}.keras`))
  if (E.isLeft(loaded)) throw new Error(`${name}: ${showKerasFileError(loaded.left)}`)
  const { layer, params, state, input } = loaded.right
  console.log(`| ${name} | ${difference(name, loaded.right).toExponential(1)} |`)
  writeFileSync(join(folder, `${name}.keras`), saveKerasModel(layer, params, state, input as never))
  writeFileSync(join(folder, `${name}.weights.h5`), saveKerasWeights(layer, params, state))
}
