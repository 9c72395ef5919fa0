/** What public functions say of wrong arguments, over all that the packages export. */
import { describe, expect, test } from 'vitest'
import * as autodiff from '@pullback/autodiff'
import * as core from '@pullback/core'
import * as exporting from '@pullback/export'
import * as layers from '@pullback/layers'
import * as keras from '@pullback/layers/keras'
import * as zip from '@pullback/layers/zip'
import * as optim from '@pullback/optim'
import * as train from '@pullback/train'
import * as node from '@pullback/train/node'
import { readSignatures } from './signatures.ts'

type Callable = (...args: readonly unknown[]) => unknown

const MODULES: Readonly<Record<string, readonly [module: object, file: string]>> = {
  '@pullback/autodiff': [autodiff, 'packages/autodiff/src/index.ts'],
  '@pullback/core': [core, 'packages/core/src/index.ts'],
  '@pullback/export': [exporting, 'packages/export/src/index.ts'],
  '@pullback/layers': [layers, 'packages/layers/src/index.ts'],
  '@pullback/layers/keras': [keras, 'packages/layers/src/keras/index.ts'],
  '@pullback/layers/zip': [zip, 'packages/layers/src/zip/index.ts'],
  '@pullback/optim': [optim, 'packages/optim/src/index.ts'],
  '@pullback/train': [train, 'packages/train/src/index.ts'],
  '@pullback/train/node': [node, 'packages/train/src/node/index.ts'],
}

const signatures = readSignatures(Object.fromEntries(Object.entries(MODULES).map(([k, [, file]]) => [k, file])))

const functionAt = (path: string): Callable => {
  const at = path.lastIndexOf('/')
  const [module] = MODULES[path.slice(0, at)]!
  return path
    .slice(at + 1)
    .split('.')
    .reduce<unknown>((o, part) => (o as Readonly<Record<string, unknown>>)[part], module) as Callable
}

/** What a call says, thrown or rejected; undefined if nothing. */
const messageOf = async (f: Callable, args: readonly unknown[]): Promise<string | undefined> => {
  try {
    await f(...args)
    return undefined
  } catch (e) {
    return e instanceof Error ? e.message : String(e)
  }
}

/** Functions that are another under a second name, and name themselves by the first; or are made of another at once. */
const ALIASES: Readonly<Record<string, string>> = {
  '@pullback/autodiff/hessian': 'jacrev',
  '@pullback/autodiff/np.amax': 'max',
  '@pullback/autodiff/np.amin': 'min',
  '@pullback/autodiff/np.cumulativeProd': 'cumprod',
  '@pullback/autodiff/np.cumulativeSum': 'cumsum',
  '@pullback/autodiff/np.variance': 'var',
}

describe('a key of options that does not exist', () => {
  /** Functions whose record is data, not options. */
  const DATA = ['@pullback/train/snapshotOf']
  /** What it takes to be asked for the options by functions that look at something else before. */
  const BEFORE: Readonly<Record<string, readonly unknown[]>> = {
    '@pullback/core/array': [[1]],
    '@pullback/core/formatArray': [Float32Array.of(1), [1], 'float32'],
    '@pullback/autodiff/array': [[1]],
    '@pullback/autodiff/np.array': [[1]],
  }
  /** Options without which a layer is refused first. */
  const NEEDED = { filters: 1, kernelSize: 1 }

  const rows = signatures
    .map((s) => ({ ...s, at: s.parameters.findIndex((p) => p.keys !== undefined) }))
    .filter(({ at, path }) => at >= 0 && !DATA.includes(path))

  test('the functions that take options are found', () => {
    expect(rows.length).toBeGreaterThan(400)
    expect(rows.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        '@pullback/autodiff/np.sum',
        '@pullback/autodiff/np.linalg.norm',
        '@pullback/layers/dense',
        '@pullback/optim/adam',
      ]),
    )
  })

  test('is refused by every function, which names itself and the nearest key', async () => {
    const accepted: string[] = []
    for (const { path, name, parameters, at } of rows) {
      const keys = parameters[at]!.keys!
      const wrong = `${keys[0]!}x`
      const before = BEFORE[path] ?? parameters.slice(0, at).map((p) => (p.isFunction ? () => undefined : undefined))
      const needed = Object.fromEntries(Object.entries(NEEDED).filter(([k]) => keys.includes(k)))
      const message = await messageOf(functionAt(path), [...before, { ...needed, [wrong]: 1 }])
      const isRefused =
        message !== undefined &&
        /^\w+: options must be /.test(message) &&
        (message.startsWith(`${name}: `) || ALIASES[path] === message.slice(0, message.indexOf(':'))) &&
        message.includes(`got "${wrong}"; did you mean `)
      if (!isRefused) accepted.push(`${path}: ${message ?? 'accepted'}`)
    }
    expect(accepted).toEqual([])
  })
})

describe('something that is no array where one is expected', () => {
  const NAMESPACE = /^@pullback\/(autodiff\/(np|nn|special|stats)|layers\/losses)\./
  const OPERAND = /^(Operand|Value|Indices|number \| Value)\b/
  /** Functions that are made of another and tell of it, or look at another argument first. */
  const OTHERWISE: readonly string[] = [
    'losses.categoricalGeneralizedCrossEntropy',
    'losses.circle',
    'losses.sparseCategoricalCrossentropy',
    'np.choose',
    'np.corrcoef',
    'np.fft.irfft2',
    'np.insert',
    'np.kaiser',
    'np.lexsort',
    'np.linalg.luSolve',
    'np.linalg.polar',
    'np.matvec',
    'np.put',
    'np.select',
    'np.vecmat',
  ]

  /** All names of each function: aliases are the same object. */
  const names = new Map<Callable, string[]>()
  for (const { path, name } of signatures) {
    const f = functionAt(path)
    names.set(f, [...(names.get(f) ?? []), name])
  }
  const square = autodiff.np.eye(3)
  const rows = signatures.flatMap(({ path, parameters }) => {
    if (!NAMESPACE.test(path) || /\.(initializers|activations)\./.test(path)) return []
    const operands = parameters.flatMap((p, i) => (OPERAND.test(p.type) && !p.isRest ? [i] : []))
    return operands.map((at) => ({ path, parameters, operands, at }))
  })

  test('the functions that take arrays are found', () => {
    expect(rows.length).toBeGreaterThan(500)
  })

  test('is refused in the name of the function that was called', async () => {
    const wrong: string[] = []
    for (const { path, parameters, operands, at } of rows) {
      const f = functionAt(path)
      for (const given of ['text', { a: 1 }, [1]]) {
        const args = parameters.map((_, i) => (i === at ? given : operands.includes(i) ? square : undefined))
        const message = await messageOf(f, args)
        const own = names.get(f)!.some((name) => message?.replace(/^stats\./, '').startsWith(`${name}: `) === true)
        if (message !== undefined && !own) wrong.push(path.slice(path.lastIndexOf('/') + 1))
      }
    }
    expect([...new Set(wrong)].sort()).toEqual([...OTHERWISE].sort())
  })
})
