/** Compiled functions give the bits of the reference backend, at ordinary and rare arguments, alone and side by side in a vector. */
import { describe, expect, it } from 'vitest'
import type { TypedArray } from '../../../src/dtype.ts'
import { compileWasm } from '../../../src/backend/wasm/wasm.ts'
import { evaluate, programOf, type Name, ACCURACY } from './accuracy.ts'

/** Every exponent with both signs, in an order that puts far apart numbers into one vector; ends, zeros and NaN among them. */
const singles = (): Float32Array => {
  const bits = Array.from({ length: 2049 }, (_, i) => (Math.imul(i, 0x9e3779b1) ^ (i << 7)) >>> 0)
  const near = Array.from({ length: 512 }, (_, i) => Math.sinh((i - 256) / 40))
  const special = [
    0,
    -0,
    1,
    -1,
    Infinity,
    -Infinity,
    NaN,
    2 ** -149,
    -(2 ** -149),
    8192,
    -8192,
    1e38,
    0.999,
    0.99999994,
  ]
  return Float32Array.from([...new Float32Array(Uint32Array.from(bits).buffer), ...near, ...special])
}

const doubles = (): Float64Array => {
  const words = Array.from({ length: 2 * 2049 }, (_, i) => (Math.imul(i, 0x85ebca6b) ^ (i << 9)) >>> 0)
  const near = Array.from({ length: 512 }, (_, i) => Math.sinh((i - 256) / 40))
  const special = [
    0,
    -0,
    1,
    -1,
    Infinity,
    -Infinity,
    NaN,
    2 ** -1074,
    -(2 ** -1074),
    2 ** 20,
    1e300,
    0.9999999999999999,
  ]
  return Float64Array.from([...new Float64Array(Uint32Array.from(words).buffer), ...near, ...special])
}

describe.each([
  ['float32', singles()],
  ['float64', doubles()],
] as const)('%s', (_, xs) => {
  it.each(Object.keys(ACCURACY) as Name[])('%s', (name) => {
    const args = name === 'pow' || name === 'atan2' ? [xs, xs.map((_x, i) => xs[(i * 7 + 3) % xs.length]!)] : [xs]
    const [compiled] = compileWasm(programOf(name, args), {}).run(args as readonly TypedArray[]) // their buffers are no shared ones
    // NaN payloads are the engine's.
    expect(Array.from(compiled as Float64Array)).toEqual(Array.from(evaluate<Float32Array | Float64Array>(name, args)))
  })
})
