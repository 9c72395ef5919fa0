/** np.linalg against JAX: values and gradients, eagerly and compiled; the script that made them is scripts/parity/linalg.py. */
import { readFileSync } from 'node:fs'
import { array, type Nested, type Value } from '@pullback/core'
import { describe, expect, test } from 'vitest'
import { jit, np, valueAndGrad } from '../../src/index.ts'
import * as linalg from '../../src/numpy/linalg/index.ts'
import { concrete } from '../../src/testing/index.ts'

interface Case {
  readonly name: string
  readonly inputs: readonly Nested[]
  readonly shape: readonly number[]
  readonly value: number
  readonly grads: readonly Nested[]
}

const cases = JSON.parse(readFileSync(new URL('values.json', import.meta.url), 'utf8')) as readonly Case[]

const product = (x: Value, d: Value, y: Value): Value => np.matmul(np.multiply(x, np.expandDims(d, -2)), y)

const functions: Readonly<Record<string, (...xs: readonly Value[]) => Value>> = {
  cholesky: (a) => linalg.cholesky(a!),
  choleskyUpper: (a) => linalg.cholesky(a!, { upper: true }),
  solve: (a, b) => linalg.solve(a!, b!),
  inv: (a) => linalg.inv(a!),
  det: (a) => linalg.det(a!),
  slogdet: (a) => linalg.slogdet(a!)[1],
  luL: (a) => linalg.lu(a!)[1],
  luU: (a) => linalg.lu(a!)[2],
  qrQ: (a) => linalg.qr(a!)[0],
  qrR: (a) => linalg.qr(a!)[1],
  eigvalsh: (a) => linalg.eigvalsh(a!),
  eighSpectral: (a) => {
    const [w, v] = linalg.eigh(a!)
    return product(v, np.sin(w), np.matrixTranspose(v))
  },
  svdvals: (a) => linalg.svdvals(a!),
  svdPolar: (a) => {
    const [u, s, vt] = linalg.svd(a!, { fullMatrices: false })
    return product(u, np.cos(s), vt)
  },
  pinv: (a) => linalg.pinv(a!),
  lstsq: (a, b) => linalg.lstsq(a!, b!)[0],
  normFro: (a) => linalg.norm(a!),
  normNuc: (a) => linalg.norm(a!, 'nuc'),
  norm1: (a) => linalg.norm(a!, 1),
  normMinus1: (a) => linalg.norm(a!, -1),
  norm2: (a) => linalg.norm(a!, 2),
  normMinus2: (a) => linalg.norm(a!, -2),
  normInf: (a) => linalg.norm(a!, Infinity),
  normMinusInf: (a) => linalg.norm(a!, -Infinity),
  vectorNorm3: (a) => linalg.vectorNorm(a!, 3, { axis: -1 }),
  vectorNormInf: (a) => linalg.vectorNorm(a!, Infinity, { axis: -1 }),
  vectorNorm0: (a) => linalg.vectorNorm(a!, 0, { axis: -1 }),
  matrixPower5: (a) => linalg.matrixPower(a!, 5),
  matrixPowerMinus2: (a) => linalg.matrixPower(a!, -2),
  matrixRank: (a) => np.astype(linalg.matrixRank(a!), 'float64'),
  cond: (a) => linalg.cond(a!),
  cond1: (a) => linalg.cond(a!, 1),
  multiDot: (...xs) => linalg.multiDot(xs),
  kron: (a, b) => linalg.kron(a!, b!),
  solveTriangularLower: (a, b) => linalg.solveTriangular(a!, b!, { lower: true }),
  solveTriangularTrans: (a, b) => linalg.solveTriangular(a!, b!, { trans: true, unitDiagonal: true }),
  choSolve: (a, b) => linalg.choSolve(a!, b!),
  tensorsolve: (a, b) => linalg.tensorsolve(a!, b!),
  tensorinv: (a) => linalg.tensorinv(a!, 1),
}

const flat = (x: Nested): readonly number[] => (Array.isArray(x) ? (x as readonly Nested[]).flatMap(flat) : [Number(x)])
const elements = (x: Value): readonly number[] => Array.from(concrete(x).data as ArrayLike<number>)

const expectNear = (what: string, got: readonly number[], want: readonly number[]): void => {
  const scale = Math.max(1, ...want.map(Math.abs))
  expect(got.length, what).toBe(want.length)
  want.forEach((w, i) => {
    expect(Math.abs(got[i]! - w), `${what} ${i}: ${got[i]!}, not ${w}`).toBeLessThanOrEqual(2e-11 * scale)
  })
}

describe.each(cases.map((c, i) => [`${c.name} (${i})`, c] as const))(
  '%s',
  (_, { name, inputs, shape, value, grads }) => {
    const f = functions[name]!
    const xs = inputs.map((x) => array(x, { dtype: 'float64' }))
    const weights = np.reshape(
      np.divide(np.arange(1, shape.reduce((m, n) => m * n, 1) + 1, 1, { dtype: 'float64' }), 10),
      shape,
    )
    const loss = (...args: readonly Value[]): Value => {
      const y = f(...args)
      expect(y.shape).toEqual(shape)
      return np.sum(np.multiply(y, weights))
    }

    test.each([
      ['eagerly', (g: typeof loss) => g],
      ['compiled', (g: typeof loss) => jit(g) as typeof loss],
    ])('%s the values and gradients are those of JAX', (_how, how) => {
      expectNear('value', elements(how(loss)(...xs)), [value])
      const [y, found] = valueAndGrad(how(loss), { argnums: xs.map((_x, i) => i) })(...xs) as readonly [
        Value,
        readonly Value[],
      ]
      expectNear('value', elements(y), [value])
      grads.forEach((g, i) => {
        expectNear(`gradient by argument ${i}`, elements(found[i]!), flat(g))
      })
    })
  },
)

test('every case names a function', () => {
  expect(cases.filter((c) => !(c.name in functions)).map((c) => c.name)).toEqual([])
})
