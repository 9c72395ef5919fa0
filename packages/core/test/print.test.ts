/** Printing: texts approved once against NumPy's, and laws over generated arrays. */
import { inspect } from 'node:util'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { array, scalar, sizeOf, type DType } from '../src/index.ts'
import { formatArray, formatScalar } from '../src/print.ts'

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i)

interface Approved {
  readonly name: string
  readonly dtype: DType
  readonly shape: readonly number[]
  readonly data: readonly number[]
  readonly text: readonly string[]
}

// What NumPy 2.4 prints for the same arrays.
const APPROVED: readonly Approved[] = [
  {
    name: 'whole numbers keep their point',
    dtype: 'float32',
    shape: [3],
    data: [1, 2.5, -3],
    text: ['[ 1.   2.5 -3. ]'],
  },
  {
    name: 'columns align',
    dtype: 'float32',
    shape: [2, 3],
    data: [1, -2.25, 30, 0.125, 5, 6],
    text: ['[[ 1.    -2.25  30.   ]', ' [ 0.125  5.     6.   ]]'],
  },
  {
    name: 'float32 prints its own shortest decimals',
    dtype: 'float32',
    shape: [3],
    data: [0.1, 0.2, 1 / 3],
    text: ['[0.1        0.2        0.33333334]'],
  },
  {
    name: 'float64 has at most eight digits after the point',
    dtype: 'float64',
    shape: [3],
    data: [0.1, 0.3333333333333333, 0.6666666666666666],
    text: ['[0.1        0.33333333 0.66666667]'],
  },
  {
    name: 'far apart goes scientific',
    dtype: 'float32',
    shape: [3],
    data: [1e-5, 1, 1000],
    text: ['[1.e-05 1.e+00 1.e+03]'],
  },
  {
    name: 'large float32 goes scientific',
    dtype: 'float32',
    shape: [2],
    data: [1000000, 2500000],
    text: ['[1.0e+06 2.5e+06]'],
  },
  {
    name: 'large float64 stays positional below 1e8',
    dtype: 'float64',
    shape: [2],
    data: [99999999, 99999998.5],
    text: ['[99999999.  99999998.5]'],
  },
  {
    name: 'scientific pads to equal digits',
    dtype: 'float64',
    shape: [2],
    data: [1.5e-10, -2.25e20],
    text: ['[ 1.50e-10 -2.25e+20]'],
  },
  {
    name: 'three digits of exponent',
    dtype: 'float64',
    shape: [2],
    data: [1e-300, 1e300],
    text: ['[1.e-300 1.e+300]'],
  },
  {
    name: 'nan and infinities align',
    dtype: 'float32',
    shape: [4],
    data: [NaN, Infinity, -Infinity, 1.5],
    text: ['[ nan  inf -inf  1.5]'],
  },
  { name: 'only nan', dtype: 'float32', shape: [2], data: [NaN, NaN], text: ['[nan nan]'] },
  { name: 'minus zero', dtype: 'float32', shape: [2], data: [-0, 0], text: ['[-0.  0.]'] },
  { name: 'zeros', dtype: 'float32', shape: [3], data: [0, 0, 0], text: ['[0. 0. 0.]'] },
  { name: 'ints align', dtype: 'int32', shape: [3], data: [1, -10, 100], text: ['[  1 -10 100]'] },
  { name: 'uint32', dtype: 'uint32', shape: [2], data: [0, 4294967295], text: ['[         0 4294967295]'] },
  {
    name: 'rank 3 has blank lines',
    dtype: 'int32',
    shape: [2, 2, 2],
    data: range(8),
    text: ['[[[0 1]', '  [2 3]]', '', ' [[4 5]', '  [6 7]]]'],
  },
  {
    name: 'ties go to the even digit',
    dtype: 'float64',
    shape: [2],
    data: [0.001953125, 0.005859375],
    text: ['[0.00195312 0.00585938]'],
  },
  {
    name: 'long lines wrap',
    dtype: 'float32',
    shape: [12],
    data: range(12).map((i) => i / 7),
    text: [
      '[0.         0.14285715 0.2857143  0.42857143 0.5714286  0.71428573',
      ' 0.85714287 1.         1.1428572  1.2857143  1.4285715  1.5714285 ]',
    ],
  },
  {
    name: 'a long vector shows its ends',
    dtype: 'int32',
    shape: [1001],
    data: range(1001),
    text: ['[   0    1    2 ...  998  999 1000]'],
  },
  {
    name: 'a large matrix shows its corners',
    dtype: 'int32',
    shape: [40, 40],
    data: range(1600),
    text: [
      '[[   0    1    2 ...   37   38   39]',
      ' [  40   41   42 ...   77   78   79]',
      ' [  80   81   82 ...  117  118  119]',
      ' ...',
      ' [1480 1481 1482 ... 1517 1518 1519]',
      ' [1520 1521 1522 ... 1557 1558 1559]',
      ' [1560 1561 1562 ... 1597 1598 1599]]',
    ],
  },
  {
    name: 'short axes are shown whole',
    dtype: 'int32',
    shape: [2, 600],
    data: range(1200),
    text: ['[[   0    1    2 ...  597  598  599]', ' [ 600  601  602 ... 1197 1198 1199]]'],
  },
]

describe('the text of an array', () => {
  test.each(APPROVED)('$name', ({ dtype, shape, data, text }) => {
    expect(`${array(data, { dtype, shape })}`).toBe(text.join('\n'))
  })

  test('truth values are words of equal width', () => {
    expect(
      `${array([
        [true, false],
        [false, false],
      ])}`,
    ).toBe('[[ true false]\n [false false]]')
  })

  test('an array without elements is empty brackets, whatever its shape', () => {
    expect(`${array([])} ${array([[], []])} ${array([], { shape: [3, 0, 2] })}`).toBe('[] [] []')
  })

  test('a scalar is its bare element', () => {
    const texts = [0.1, 1, -0, NaN, -Infinity, 1e-7, 16777216].map((x) => `${scalar(x)}`)
    expect(texts).toEqual(['0.1', '1', '-0', 'NaN', '-Infinity', '1e-7', '16777216'])
    expect(`${scalar(0.1, 'float64')} ${scalar(1 / 3)} ${scalar(true)} ${scalar(-3, 'int32')}`).toBe(
      '0.1 0.33333334 true -3',
    )
  })

  test('limits can be moved', () => {
    const x = new Float32Array([1 / 3, 2, 3, 4, 5])
    expect(formatArray(x, [5], 'float32', { precision: 2 })).toBe('[0.33 2.   3.   4.   5.  ]')
    expect(formatArray(x, [5], 'float32', { precision: 0 })).toBe('[0. 2. 3. 4. 5.]')
    expect(formatArray(x, [5], 'float32', { threshold: 4, edgeItems: 1, precision: 1 })).toBe('[0.3 ... 5. ]')
    expect(formatArray(x, [5], 'float32', { lineWidth: 16, precision: 1 })).toBe('[0.3 2.  3.\n 4.  5. ]')
  })

  const shapes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  const exact = { precision: 60, threshold: Infinity }

  property.prop([shapes, fc.infiniteStream(fc.float()), fc.boolean()])(
    'reads back exactly',
    (shape, stream, isWide) => {
      const data = Float32Array.from({ length: sizeOf(shape) }, () => stream.next().value as number)
      const text = isWide
        ? formatArray(
            Float64Array.from(data, (x) => x * Math.PI),
            shape,
            'float64',
            exact,
          )
        : formatArray(data, shape, 'float32', exact)
      const numbers = text.replace(/[[\]]/g, ' ').trim().split(/\s+/)
      const read = numbers.map((t) => (t === 'nan' ? NaN : Number(t.replace('inf', 'Infinity'))))
      // In scientific form digits beyond the shortest are those of the stored number, so they read back too.
      expect(isWide ? read : read.map(Math.fround)).toEqual([...data].map((x) => (isWide ? x * Math.PI : x)))
    },
  )

  property.prop([shapes, fc.infiniteStream(fc.float({ min: -1e9, max: 1e9 }))])(
    'has the brackets of the shape, lines of at most 75 characters and straight columns',
    (shape, stream) => {
      const data = Float32Array.from({ length: sizeOf(shape) }, () => stream.next().value as number)
      const text = formatArray(data, shape, 'float32')
      const blocks = shape.reduce((total, _, axis) => total + sizeOf(shape.slice(0, axis)), 0)
      expect([text.split('[').length - 1, text.split(']').length - 1]).toEqual([blocks, blocks])
      const lines = text.split('\n')
      expect(Math.max(...lines.map((l) => l.length))).toBeLessThanOrEqual(75)
      const rows = lines.filter((l) => l !== '').map((l) => l.replace(/\]+$/, '').length)
      if (!lines.some((l) => l !== '' && !l.includes('['))) expect(new Set(rows).size).toBe(1)
    },
  )

  property.prop([fc.float({ noNaN: true, noDefaultInfinity: true })])(
    'of a float32 scalar is its shortest decimal',
    (x) => {
      const text = formatScalar(x, 'float32')
      expect(Object.is(Math.fround(Number(text)), x)).toBe(true)
      const digits = text
        .replace(/e.*/, '')
        .replace(/[-.]/g, '')
        .replace(/^0+|0+$/g, '').length
      for (let fewer = 1; fewer < digits; fewer++) expect(Math.fround(Number(x.toPrecision(fewer)))).not.toBe(x)
    },
  )
})

describe('console.log', () => {
  const big = array(
    Float32Array.from(range(784 * 128), (i) => i / 8),
    { shape: [784, 128] },
  )

  test('shows dtype, shape and elements', () => {
    expect(inspect(array([1, 2]))).toBe('float32[2] [1. 2.]')
    expect(
      inspect(
        array(
          [
            [1, 2],
            [3, 4],
          ],
          { dtype: 'int32' },
        ),
      ),
    ).toBe('int32[2, 2]\n[[1 2]\n [3 4]]')
    expect(inspect(scalar(0.5))).toBe('float32 0.5')
    expect(inspect(array([[], []]))).toBe('float32[2, 0] []')
  })

  test('indents arrays inside objects', () => {
    const x = array([
      [1, 2],
      [3, 4],
    ])
    expect(inspect({ w: x, b: array([0]) })).toBe(
      '{\n  w: float32[2, 2]\n  [[1. 2.]\n   [3. 4.]],\n  b: float32[1] [0.]\n}',
    )
    expect(inspect({ a: { b: [array([1]), true] } })).toBe('{ a: { b: [ float32[1] [1.], true ] } }')
  })

  test('keeps large arrays inside objects on one line', () => {
    const state = {
      params: { w: big, b: array(range(128)) },
      kernel: array(new Float32Array(144), { shape: [3, 3, 4, 4] }),
    }
    expect(inspect(state)).toBe(
      [
        '{',
        '  params: {',
        '    w: float32[784, 128] [[0. ... 15.875] ... [12528. ... 12543.875]],',
        '    b: float32[128] [0. 1. 2. ... 125. 126. 127.]',
        '  },',
        '  kernel: float32[3, 3, 4, 4] [...]',
        '}',
      ].join('\n'),
    )
    expect(inspect(big).split('\n')).toHaveLength(14)
  })

  test('never fails, also for donated arrays', () => {
    const x = array([[1, 2]])
    x.donate()
    expect(inspect(x)).toBe('<donated float32[1, 2]>')
    expect(`${x} ${inspect({ x })}`).toBe('<donated float32[1, 2]> { x: <donated float32[1, 2]> }')
  })
})
