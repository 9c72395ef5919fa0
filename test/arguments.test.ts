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
import { isDeepStrictEqual } from 'node:util'
import { inAxis, plausible } from './plausible.ts'
import { MISTAKES, readSignatures, type Mistake } from './signatures.ts'

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

/** All names of each function: aliases are the same object. */
const names = new Map<Callable, string[]>()
for (const { path, name } of signatures) {
  const f = functionAt(path)
  names.set(f, [...(names.get(f) ?? []), name, path.slice(path.lastIndexOf('/') + 1)])
}

/** Functions of lax that primitives are called by, and the names of these; and what a name that was given stands for. */
const PRIMITIVES: Readonly<Record<string, string>> = {
  'lax.addZero': 'add',
  loss: 'meanSquaredError',
  'lax.compare': 'lt',
  'lax.convolve': 'convGeneralDilated',
  'lax.permute': 'transpose',
  'lax.reshapeTo': 'reshape',
  'lax.sortTogether': 'sort',
}

/** Whether a complaint names the function that was called. */
const isOwn = (path: string, message: string): boolean => {
  const short = path.slice(path.lastIndexOf('/') + 1)
  const own = [...names.get(functionAt(path))!, ...(short in PRIMITIVES ? [PRIMITIVES[short]!] : [])]
  return own.some((name) => message.replace(/^stats\./, '').startsWith(`${name}: `))
}

/** Functions that are another under a second name, and name themselves by the first. */
const ALIASES: Readonly<Record<string, string>> = {
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
        if (message !== undefined && !isOwn(path, message)) wrong.push(path.slice(path.lastIndexOf('/') + 1))
      }
    }
    expect([...new Set(wrong)]).toEqual([])
  })
})

describe('an argument that is missing, or of another kind', () => {
  const MODULE = /^@pullback\/(autodiff|layers|optim)\/[^/]*$/
  /** Arguments that do not matter. */
  const UNUSED = ['nn.initializers.ones: k', 'nn.initializers.zeros: k']
  /** Made for hot paths, without checks. */
  const UNCHECKED = ['scalar']

  interface Outcome {
    readonly message?: string
    readonly value?: unknown
  }

  const outcomeOf = async (f: Callable, args: readonly unknown[]): Promise<Outcome> => {
    try {
      return { value: await f(...args) }
    } catch (e) {
      return { message: e instanceof Error ? e.message : String(e) }
    }
  }

  const shortOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
  const rows = signatures
    .filter(({ path, parameters }) => MODULE.test(path) && parameters.length > 0 && !UNCHECKED.includes(shortOf(path)))
    .map((s) => {
      const plain = functionAt(s.path)
      const isCollective =
        /^lax\.(allGather|allToAll|axis(Index|Size)|pm(ax|ean|in)|pshuffle|psum.*|pswapaxes|ppermute)$/
      const f = isCollective.test(shortOf(s.path)) ? inAxis(plain) : plain
      return { ...s, f, args: s.parameters.length === 1 ? [undefined] : plausible(f, s) }
    })

  test('every function can be called, so that it is the wrong argument that is refused', () => {
    expect(rows.length).toBeGreaterThan(700)
    expect(rows.filter(({ args }) => args === undefined).map(({ path }) => path)).toEqual([])
  })

  test('is refused in the name of the function, never by the engine, and never gives a result', async () => {
    const wrong: string[] = []
    let count = 0
    for (const { path, parameters, f, args = [] } of rows) {
      const check = async (what: string, given: readonly unknown[], same?: readonly unknown[]): Promise<void> => {
        count++
        const got = await outcomeOf(f, given)
        if (got.message !== undefined) {
          if (!isOwn(path, got.message)) wrong.push(`${shortOf(path)}: ${what}: ${got.message.split('\n')[0]!}`)
          return
        }
        // What means that nothing is given may be given.
        if (same === undefined || !isDeepStrictEqual(got, await outcomeOf(f, same))) {
          wrong.push(`${shortOf(path)}: ${what}: accepted`)
        }
      }
      // Without a first argument there is an empty tree.
      if (!parameters[0]!.accepts.includes('undefined') && !parameters[0]!.isRest) await check('no arguments', [])
      for (const [at, p] of parameters.entries()) {
        // Truth values are those of JavaScript.
        if (p.type === 'boolean' || UNUSED.includes(`${shortOf(path)}: ${p.name}`)) continue
        const withArgument = (x: unknown): readonly unknown[] => Object.assign([...args], { [at]: x })
        for (const [mistake, x] of Object.entries(MISTAKES) as readonly (readonly [Mistake, unknown])[]) {
          if (p.accepts.includes(mistake)) continue
          const isNothing = (mistake === 'null' && p.accepts.includes('undefined')) || (mistake === 'undefined' && p.accepts.includes('null')) // prettier-ignore
          const same = isNothing ? withArgument(x === null ? undefined : null) : undefined
          await check(`${p.name} = ${mistake}`, withArgument(x), same)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(count).toBeGreaterThan(5000)
  })
})
