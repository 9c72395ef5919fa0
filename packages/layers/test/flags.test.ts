/** Options that are true or false: each layer refuses anything else for each of its own, by its name. */
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import * as layers from '../src/index.ts'

const ATTENTION = ['takesAttentionMask', 'returnAttentionScores', 'useCausalMask']
const RECURRENT = [
  'returnSequences',
  'returnState',
  'takesState',
  'goBackwards',
  'zeroOutputForMask',
  'unroll',
  'useBias',
]
const AFFINE = ['scale', 'center']
const convolution = { filters: 1, kernelSize: 1 }
const cell = { units: 1 }

const FLAGS: Readonly<Record<string, readonly [options: object, flags: readonly string[]]>> = {
  attention: [{}, ['useScale', ...ATTENTION]],
  additiveAttention: [{}, ['useScale', ...ATTENTION]],
  multiHeadAttention: [{ numHeads: 1, keyDim: 1 }, ['useBias', 'useGate', ...ATTENTION]],
  dense: [cell, ['useBias']],
  conv1D: [convolution, ['useBias']],
  conv2D: [convolution, ['useBias']],
  conv3D: [convolution, ['useBias']],
  conv2DTranspose: [convolution, ['useBias']],
  depthwiseConv2D: [{ kernelSize: 1 }, ['useBias']],
  dot: [{ axes: 1 }, ['normalize']],
  embedding: [{ inputDim: 1, outputDim: 1 }, ['maskZero']],
  globalAveragePooling1D: [{}, ['keepdims']],
  globalMaxPooling2D: [{}, ['keepdims']],
  simpleRnn: [cell, RECURRENT],
  lstm: [cell, [...RECURRENT, 'unitForgetBias']],
  gru: [cell, [...RECURRENT, 'resetAfter']],
  batchNormalization: [{}, AFFINE],
  groupNormalization: [{ groups: 1 }, AFFINE],
  layerNormalization: [{}, [...AFFINE, 'rmsScaling']],
}

const make = (name: string, options: object): unknown =>
  (layers as unknown as Readonly<Record<string, (options: object) => unknown>>)[name]!(options)

const cases = Object.entries(FLAGS).flatMap(([name, [options, flags]]) =>
  flags.map((flag) => ({ name, options, flag })),
)

test.prop([fc.constantFrom(...cases), fc.boolean()], { numRuns: 60 })(
  'true and false are taken',
  ({ name, options, flag }, given) => {
    expect(() => make(name, { ...options, [flag]: given })).not.toThrow()
  },
)

test.each(cases)('$name refuses another $flag', ({ name, options, flag }) => {
  for (const given of [0, 1, 'yes', NaN]) {
    expect(() => make(name, { ...options, [flag]: given })).toThrow(
      new TypeError(`${name}: ${flag} must be a boolean, got ${given}`),
    )
  }
})
