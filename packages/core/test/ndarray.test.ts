/** Arrays: made from JS data and typed arrays, read back, misused. */
import { deepStrictEqual } from 'node:assert'
import { fc, test as property } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  array,
  allocate,
  ArrayConversionError,
  convertNumber,
  DonatedArrayError,
  DTYPES,
  isInteger,
  isWide,
  NdArray,
  PullbackError,
  rangeOf,
  scalar,
  sizeOf,
  type DType,
  type Nested,
} from '../src/index.ts'

const shape = fc.array(fc.nat(4), { maxLength: 4 })

/** Numbers counted up in nested arrays of this shape. */
const nested = (s: readonly number[], at = 0): Nested =>
  s.length === 0 ? at : Array.from({ length: s[0]! }, (_, i) => nested(s.slice(1), at * s[0]! + i))

describe('from nested JS arrays', () => {
  property.prop([shape, fc.constantFrom<DType>('int32', 'uint32', 'float32', 'float64')])(
    'and back is the identity',
    (s, dtype) => {
      const data = nested(s)
      const x = array(data, { dtype })
      expect(x.toNested()).toEqual(data)
      expect([...x.data]).toEqual(Array.from({ length: sizeOf(x.shape) }, (_, i) => i))
      if (sizeOf(s) > 0) expect(x.shape).toEqual(s)
      expect(JSON.parse(JSON.stringify({ x }))).toEqual({ x: data })
    },
  )

  test('numbers are float32, booleans bool, both together numbers', () => {
    expect(array([1, 2]).dtype).toBe('float32')
    expect(array([true, false])).toMatchObject({ dtype: 'bool', shape: [2] })
    expect(array([true, false]).toNested()).toEqual([true, false])
    expect(array([true, 3]).dtype).toBe('float32')
    expect(array([]).dtype).toBe('float32')
    expect([array(5).shape, array(true).dtype, array(5).item()]).toEqual([[], 'bool', 5])
    expect(array([1]).weakType).toBe(false)
  })

  test('empty axes keep their place', () => {
    expect(array([[], [], []]).shape).toEqual([3, 0])
    expect(array([[[]]]).shape).toEqual([1, 1, 0])
  })

  test('a shape reinterprets the elements and must hold them', () => {
    expect(array([1, 2, 3, 4], { shape: [2, 2] }).toNested()).toEqual([[1, 2], [3, 4]]) // prettier-ignore
    expect(() => array([1, 2, 3], { shape: [2, 2] })).toThrow('array: shape [2, 2] needs 4 elements, got 3')
    expect(() => array([1, 2], { shape: [2.5] })).toThrow(RangeError)
  })

  test('the shape given is not kept', () => {
    const s = [2, 1]
    const x = array([1, 2], { shape: s })
    s[0] = 7
    expect(x.shape).toEqual([2, 1])
  })

  test.each([
    [
      [[1, 2], [3]],
      'nested arrays must not be jagged, got an array of length 1 at data[1] where an array of length 2 was expected',
    ],
    [[[1], 2], 'nested arrays must not be jagged, got a number at data[1] where an array of length 1 was expected'],
    [[1, [2]], 'nested arrays must not be jagged, got an array of length 1 at data[1]'],
    [
      [[], [1]],
      'nested arrays must not be jagged, got an array of length 1 at data[1] where an array of length 0 was expected',
    ],
    [[[[1, 2]], [[3, null]]], 'elements must be numbers or booleans, got null at data[1][0][1]'],
    [['1'], 'elements must be numbers or booleans, got a string at data[0]'],
    [[1n], 'elements must be numbers or booleans, got a bigint at data[0]'],
    [Array(2), 'elements must be numbers or booleans, got undefined at data[0]'],
    [undefined, 'elements must be numbers or booleans, got undefined at data'],
    [{}, 'elements must be numbers or booleans, got an object at data'],
    [[new Date()], 'elements must be numbers or booleans, got an object of class Date at data[0]'],
    [
      [array([1, 2])],
      'elements must be numbers or booleans, got an array of shape [2] at data[0]; join arrays with stack or concatenate',
    ],
  ])('wrong data %#: %s', (data, message) => {
    expect(() => array(data as Nested)).toThrow(TypeError)
    expect(() => array(data as Nested)).toThrow(`array: ${message}`)
  })

  test('data that contains itself is an error', () => {
    const loop: Nested[] = []
    loop.push(loop)
    expect(() => array(loop)).toThrow('array: at most 32 axes, got deeper nesting')
  })

  test('an unknown dtype is an error', () => {
    expect(() => array([1], { dtype: 'float8' as DType })).toThrow(
      'array: dtype must be one of bool, int8, int16, int32, uint8, uint16, uint32, float16, bfloat16, float32, float64, got float8',
    )
  })

  test('a million elements are read in order', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => Array.from({ length: 1000 }, (_v, j) => i * 1000 + j))
    const x = array(rows)
    expect(x.shape).toEqual([1000, 1000])
    expect(x.data.every((v, i) => v === i)).toBe(true)
    expect(() => array([...rows.slice(1), Array(1000).fill('x')])).toThrow('got a string at data[999][0]')
  })
})

describe('from typed arrays', () => {
  test('the dtype is theirs, the elements a copy', () => {
    const source = Float32Array.of(1, 2, 3, 4)
    const x = array(source.subarray(1), { shape: [3, 1] })
    source.fill(9)
    expect([x.dtype, x.toNested()]).toEqual(['float32', [[2], [3], [4]]])
    expect(array(new Float64Array(2)).dtype).toBe('float64')
    expect(array(new Int32Array(2)).dtype).toBe('int32')
    expect(array(new Uint32Array(0))).toMatchObject({ dtype: 'uint32', shape: [0] })
  })

  test('are converted from their type to the dtype asked for', () => {
    expect([...array(Int32Array.of(-1, 5), { dtype: 'uint32' }).data]).toEqual([4294967295, 5])
    expect([...array(Uint32Array.of(4294967295), { dtype: 'int32' }).data]).toEqual([-1])
    expect([...array(Float64Array.of(-1, 1e10, 2.9, NaN), { dtype: 'uint32' }).data]).toEqual([0, 4294967295, 2, 0])
    expect([...array(Float64Array.of(0.1), { dtype: 'float32' }).data]).toEqual([Math.fround(0.1)])
    expect(array(Float32Array.of(0, -0, NaN, 2), { dtype: 'bool' }).toNested()).toEqual([false, false, true, true])
  })

  test('of narrow integers have their dtype, bool only on request', () => {
    for (const [view, dtype] of [
      [Int8Array.of(-1, 7), 'int8'],
      [Int16Array.of(-1, 7), 'int16'],
      [Uint8Array.of(255, 7), 'uint8'],
      [Uint8ClampedArray.of(255, 7), 'uint8'],
      [Uint16Array.of(65535, 7), 'uint16'],
    ] as const) {
      const x = array(view)
      expect([x.dtype, x.toNested()]).toEqual([dtype, [...view]])
      expect(x.data.constructor).toBe(allocate(dtype, 0).constructor)
    }
    expect([...array(Uint8Array.of(0, 255), { dtype: 'float32' }).data]).toEqual([0, 255])
    expect([...array(Int16Array.of(-3), { dtype: 'int32' }).data]).toEqual([-3])
    expect([...array(Int16Array.of(-3, 300), { dtype: 'uint8' }).data]).toEqual([253, 44])
    expect([...array(Uint8Array.of(0, 7), { dtype: 'bool' }).data]).toEqual([0, 1])
    // Numbers, not bits.
    expect(array(Uint16Array.of(1, 3), { dtype: 'float16' }).toNested()).toEqual([1, 3])
    for (const view of [new BigInt64Array(1), new DataView(new ArrayBuffer(8))]) {
      expect(() => array(view, { dtype: 'int32' })).toThrow(/^array: a view must be a typed array of numbers, got /)
    }
  })
})

describe('conversion of elements', () => {
  const double = fc.double()

  property.prop([double])('to floats rounds once', (x) => {
    expect(convertNumber(x, 'float64')).toBe(x)
    expect(convertNumber(x, 'float32')).toBe(Float32Array.of(x)[0])
    expect(convertNumber(x, 'bool')).toBe(x === 0 ? 0 : 1)
  })

  property.prop([fc.oneof(double, fc.double({ min: -5e9, max: 5e9 })), fc.constantFrom<DType>('float32', 'float64')])(
    'from floats to integers truncates and saturates',
    (x, from) => {
      for (const [dtype, low, high] of [
        ['int32', -2147483648, 2147483647],
        ['uint32', 0, 4294967295],
      ] as const) {
        // prettier-ignore
        const y = convertNumber(x, dtype, from)
        expect(Object.is(y, -0)).toBe(false)
        if (Number.isNaN(x)) expect(y).toBe(0)
        else if (x <= low) expect(y).toBe(low)
        else if (x >= high) expect(y).toBe(high)
        else expect(y).toBe(Math.trunc(x) + 0)
      }
    },
  )

  property.prop([fc.integer(), fc.nat(0xffffffff)])('between integers keeps the bits, as typed arrays do', (i, u) => {
    expect(convertNumber(i, 'uint32', 'int32')).toBe(Uint32Array.of(i)[0])
    expect(convertNumber(u, 'int32', 'uint32')).toBe(Int32Array.of(u)[0])
    expect(convertNumber(i, 'int32', 'int32')).toBe(i)
  })

  property.prop([double, fc.constantFrom(...DTYPES)])('gives what the storage holds', (x, dtype) => {
    fc.pre(isWide(dtype) || !isInteger(dtype) || !Number.isInteger(x))
    expect(scalar(x, dtype).data[0]).toBe(array([x], { dtype }).data[0])
    if (dtype !== 'uint32') expect(scalar(x, dtype).values()[0]).toBe(convertNumber(x, dtype))
  })

  property.prop([fc.integer(), fc.constantFrom(...DTYPES.filter(isInteger))])(
    'between integers keeps bits',
    (i, dtype) => {
      const cell = allocate(dtype, 1)
      cell[0] = i
      expect(convertNumber(i, dtype, 'int32')).toBe(cell[0])
    },
  )

  property.prop([double, fc.constantFrom(...DTYPES.filter(isInteger))])(
    'of floats to integers saturates',
    (x, dtype) => {
      const [lowest, highest] = rangeOf(dtype)
      const y = convertNumber(x, dtype)
      if (Number.isNaN(x)) expect(y).toBe(0)
      else if (x >= highest) expect(y).toBe(highest)
      else if (x <= lowest) expect(y).toBe(lowest)
      else expect(Math.abs(y - x)).toBeLessThan(1)
      expect(Math.abs(y)).toBeLessThanOrEqual(Math.abs(Number.isNaN(x) ? 0 : x))
    },
  )

  test('an integer that is written must fit into a narrow type, where negative ones wrap if it has no sign', () => {
    expect(array([255, -1, -128, 3.7, -3.7, NaN], { dtype: 'uint8' }).toNested()).toEqual([255, 255, 128, 3, 0, 0])
    expect(array([127, -128, 300.5], { dtype: 'int8' }).toNested()).toEqual([127, -128, 127])
    expect(() => array([1, 256], { dtype: 'uint8' })).toThrow(RangeError)
    expect(() => scalar(-129, 'uint8')).toThrow('array: uint8 holds integers from 0 to 255, got -129')
    expect(() => scalar(40000, 'int16')).toThrow(
      "array: int16 holds integers from -32768 to 32767, got 40000; to keep the low bits make an int32 array and astype('int16')",
    )
  })

  test('a negative integer that is written wraps in uint32', () => {
    expect(scalar(-1, 'uint32').item()).toBe(4294967295)
    expect(array([-2147483648, -0.5, -1e10], { dtype: 'uint32' }).toNested()).toEqual([2147483648, 0, 0])
  })
})

describe('reading', () => {
  test('item gives the one element', () => {
    expect([scalar(2.5).item(), array([[true]]).item(), scalar(-3, 'int32').item()]).toEqual([2.5, true, -3])
    for (const x of [array([1, 2]), array([])]) expect(() => x.item()).toThrow(TypeError)
    expect(() => array([[1, 2]]).item()).toThrow('item: the array must have one element, got shape [1, 2]')
  })

  test('scalars take the dtype of what they hold, weak only on request', () => {
    expect(scalar(1)).toMatchObject({ dtype: 'float32', shape: [], weakType: false, ndim: 0, size: 1 })
    expect(scalar(true).dtype).toBe('bool')
    expect(scalar(1, 'int32', true).weakType).toBe(true)
  })

  test('a copy has memory of its own', () => {
    const x = array([1, 2])
    const y = x.copy()
    expect(y).toEqual(x)
    expect(y.data).not.toBe(x.data)
  })

  test('deep equality compares elements, in test runners and in node:assert', () => {
    expect(array([1, 2])).toEqual(array([1, 2]))
    expect(array([1, 2])).not.toEqual(array([1, 3]))
    expect(array([1, 2])).not.toEqual(array([1, 2], { dtype: 'float64' }))
    expect(() => deepStrictEqual({ w: array([1]) }, { w: array([2]) })).toThrow()
    deepStrictEqual({ w: array([1]) }, { w: array([1]) })
  })

  test('storage of the wrong length is refused', () => {
    expect(() => new NdArray('float32', [2, 2], new Float32Array(3))).toThrow(
      'array: shape [2, 2] needs 4 elements, got 3',
    )
  })

  test('a resident is read when its elements are wanted, not before', () => {
    let reads = 0
    const read = (): Float32Array<ArrayBuffer> => {
      reads++
      return Float32Array.of(1, 2)
    }
    const x = new NdArray('float32', [2], { tag: 'resident', read })
    expect([x.shape, x.size, reads]).toEqual([[2], 2, 0])
    expect(x.toNested()).toEqual([1, 2])
    expect(reads).toBe(1)
  })
})

describe('misuse', () => {
  const x = array([1, 2])
  const wrong = x as unknown as number

  test('arithmetic and comparison with operators throw and say what to write', () => {
    const uses = [() => wrong * 2, () => wrong + 1, () => 1 + wrong, () => wrong > 0, () => -wrong, () => Math.exp(wrong), () => `a` + (x as unknown as string)] // prettier-ignore
    for (const use of uses) expect(use).toThrow(ArrayConversionError)
    // eslint-disable-next-line eqeqeq -- the conversion that == makes is the point
    expect(() => wrong == 1).toThrow(ArrayConversionError)
    expect(uses[0]).toThrow(
      'arrays cannot be used as JavaScript numbers (as in `x * 2` or `x > 0`); write x.mul(2) or x.greater(0), or x.item() for the number in a one-element array, got float32 array of shape [2]',
    )
    expect(() => Number(x)).toThrow(PullbackError)
  })

  test('a template string prints', () => {
    expect(`${x}`).toBe('[1. 2.]')
  })

  test('methods without the operations say what to import', () => {
    expect(() => x.add(1)).toThrow('array methods need @pullback/autodiff: import it once, anywhere')
  })

  test('a donated array cannot be read again', () => {
    const y = array([[1, 2]])
    y.donate()
    expect(y.isDonated).toBe(true)
    expect([y.shape, y.dtype]).toEqual([[1, 2], 'float32'])
    for (const use of [() => y.data, () => y.storage, () => y.toNested(), () => y.copy(), () => JSON.stringify(y)]) {
      expect(use).toThrow(DonatedArrayError)
    }
    expect(() => y.data).toThrow(
      'float32 array of shape [1, 2] was donated to a compiled function and its memory reused',
    )
    expect(() => y.donate()).toThrow(DonatedArrayError)
  })

  test('what a donation gave can be put back', () => {
    const y = array([1, 2])
    y.restore(y.donate())
    expect(y.toNested()).toEqual([1, 2])
  })
})
