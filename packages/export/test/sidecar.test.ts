/** The sidecar names every leaf, survives JSON, and hostile ones end in errors. */
import { jit, np, random, scan, spec, type Value } from '@pullback/autodiff'
import * as autodiff from '@pullback/autodiff'
import { either as E } from 'fp-ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  ExportError,
  exportStableHlo,
  ModuleError,
  PLATFORMS,
  readSidecar,
  readStableHlo,
  showReadError,
  SIDECAR_VERSION,
} from '../src/index.ts'

const step = (run: { params: { w: Value; b: Value }; count: Value }, key: random.Key, v: Value) => [
  { params: { w: run.params.w.add(random.normal(key, [2])), b: run.params.b }, count: run.count.add(1) },
  np.sum(v),
]
const specs = [
  { params: { w: spec([2]), b: spec([]) }, count: spec([], 'int32') },
  random.key(0),
  spec([4, 3]),
] as const
const exported = exportStableHlo(step, specs, { name: 'step', donate: 0, platform: 'cuda' })

test('it names arguments and results by their key paths, with type and whether they are donated', () => {
  const { sidecar } = exported
  expect(sidecar.arguments.map((a) => [a.name, a.dtype, a.shape, a.donated])).toEqual([
    ['[0].count', 'int32', [], true],
    ['[0].params.b', 'float32', [], true],
    ['[0].params.w', 'float32', [2], true],
    ['[1].data', 'uint32', [2], false],
    ['[2]', 'float32', [4, 3], false],
  ])
  expect(sidecar.results.map((r) => r.path)).toEqual([[0, 'count'], [0, 'params', 'b'], [0, 'params', 'w'], [1]])
  expect(sidecar.argumentTree).toEqual([{ count: 0, params: { b: 1, w: 2 } }, { data: 3 }, 4])
  expect([sidecar.name, sidecar.platform, sidecar.version]).toEqual(['step', 'cuda', SIDECAR_VERSION])
  expect(PLATFORMS).toContain(sidecar.platform)
})

test('it survives JSON', () => {
  expect(readSidecar(JSON.stringify(exported.sidecar))).toEqual(E.right(exported.sidecar))
})

const refused = (change: (s: Record<string, unknown>) => void): string => {
  const copy = JSON.parse(JSON.stringify(exported.sidecar)) as Record<string, unknown>
  change(copy)
  const read = readSidecar(copy)
  return E.isLeft(read) ? showReadError(read.left) : 'accepted'
}

test('what is wrong with one is said with its place', () => {
  expect(refused((s) => (s['version'] = 2))).toBe('sidecar.version: expected 1, got number 2')
  expect(refused((s) => (s['platform'] = 'abacus'))).toContain('sidecar.platform: expected one of cpu')
  expect(refused((s) => (s['argumentTree'] = [0, 1]))).toContain('sidecar.argumentTree: expected leaf 0 at')
  expect(refused((s) => ((s['arguments'] as { shape: unknown }[])[0]!.shape = [-1]))).toContain('arguments[0].shape[0]')
  expect(refused((s) => ((s['results'] as { dtype: unknown }[])[1]!.dtype = 'float8'))).toContain('results[1].dtype')
  expect(E.isLeft(readSidecar('{'))).toBe(true)
})

test('any JSON is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(exported.sidecar)), (value, key) => {
      readSidecar(value)
      readSidecar({ ...exported.sidecar, [key]: value })
    }),
  )
  const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown
  expect(E.isLeft(readSidecar({ ...exported.sidecar, argumentTree: deep }))).toBe(true)
})

const loop = exportStableHlo(
  (v: Value) => scan((c: Value, x: Value) => [c.add(x), jit(np.sin)(c)] as const, np.zeros([]), np.sort(v)),
  [spec([3])],
  { name: 'loop' },
).text

test('damaged modules are read or refused, and run or fail with a typed error', () => {
  const pieces = [
    '',
    '%0',
    '"stablehlo.add"',
    '<',
    '}',
    'tensor<3xf32>',
    '-1',
    '99999999999',
    'i64',
    '@main',
    '\n',
    '->',
  ]
  fc.assert(
    fc.property(fc.nat(loop.length), fc.nat(12), fc.constantFrom(...pieces), (at, length, piece) => {
      // Endless loops are programs too; the condition and what it counts stay as they are.
      fc.pre(!/while|LT|dense<[13]>|add/.test(loop.slice(Math.max(0, at - 80), at + length + 80)))
      const read = readStableHlo(loop.slice(0, at) + piece + loop.slice(at + length))
      if (E.isLeft(read)) return
      try {
        read.right.run(read.right.arguments.map((a) => np.ones(a.shape, a.dtype)))
      } catch (e) {
        if (!(e instanceof ModuleError)) throw e
      }
    }),
    { numRuns: 400 },
  )
})

test('text of any kind is refused', () => {
  fc.assert(fc.property(fc.string({ maxLength: 60 }), (text) => E.isLeft(readStableHlo(text))))
})

const complaint = (text: string): string => {
  const read = readStableHlo(text)
  return E.isLeft(read) ? showReadError(read.left) : 'accepted'
}
const wrap = (body: string, result = '%arg0', head = ''): string =>
  `module @m {\n${head}func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {\n${body}\nreturn ${result} : tensor<2xf32>\n}\n}\n`

test('the reader names the line and the rule', () => {
  const T = '(tensor<2xf32>) -> tensor<2xf32>'
  expect(complaint(wrap(''))).toBe('accepted')
  expect(complaint(wrap(`%0 = "stablehlo.negate"(%1) : ${T}`))).toBe('line 3: expected a value defined before, got %1')
  expect(complaint(wrap(`%0 = "stablehlo.hope"(%arg0) : ${T}`))).toBe(
    'line 3: expected a known operation, got stablehlo.hope',
  )
  expect(complaint(wrap('', '%arg0').replaceAll('2xf32', '?xf32'))).toContain('line 2: expected a tensor type of known')
  expect(complaint(wrap(`%0 = "func.call"(%arg0) <{callee = @main}> : ${T}`))).toContain('no recursion')
  expect(complaint(wrap(`%0 = "stablehlo.negate"(%arg0) : ${T}\n%0 = "stablehlo.negate"(%arg0) : ${T}`))).toContain(
    'defined once',
  )
})

test('operations that do not fit fail when run, with their line', () => {
  const read = readStableHlo(
    wrap(
      '%0 = "stablehlo.slice"(%arg0) <{start_indices = array<i64: 5>, limit_indices = array<i64: 9>, strides = array<i64: 1>}> : (tensor<2xf32>) -> tensor<2xf32>',
      '%0',
    ),
  )
  if (E.isLeft(read)) throw new Error(showReadError(read.left))
  expect(() => read.right.run([np.ones([2])])).toThrow(ModuleError)
  expect(() => read.right.run([np.ones([2])])).toThrow(
    'line 3: stablehlo.slice: slice: start, limit and strides must lie inside',
  )
  expect(() => read.right.run([np.ones([3])])).toThrow(
    'readStableHlo: argument 0 must be tensor<2xf32>, got float32[3]',
  )
})

test('a callback is refused with the line that made it', () => {
  const f = (v: Value) => {
    autodiff.debug.print('{x}', { x: v })
    return v.add(1)
  }
  expect(() => exportStableHlo(f, [spec([2])])).toThrow(ExportError)
  try {
    exportStableHlo(f, [spec([2])])
  } catch (e) {
    expect((e as ExportError).message).toMatch(/calls a function of this process/)
    expect((e as ExportError).line).toMatch(/sidecar\.test\.ts:\d+:\d+/)
  }
})

test('wrong arguments are told', () => {
  expect(() => exportStableHlo(null as never, [])).toThrow('exportStableHlo: expected a function first, got null')
  expect(() => exportStableHlo((v: Value) => v, spec([2]) as never)).toThrow('specs must be a list')
  expect(() => exportStableHlo((v: Value) => v, ['x' as never])).toThrow(
    'exportStableHlo: argument at [0] must be an array',
  )
  expect(() => exportStableHlo((v: Value) => v, [spec([])], { platform: 'gpu' as never })).toThrow(
    'exportStableHlo: platform must be one of cpu, cuda, rocm, tpu, got gpu',
  )
  expect(() => exportStableHlo((v: Value) => v, [spec([])], { precision: 'low' as never })).toThrow(
    'precision must be one of',
  )
  expect(() => exportStableHlo((v: Value) => v, [spec([])], { donate: 1 })).toThrow('donate')
})
