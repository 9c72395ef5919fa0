/** What messages say to someone who has made a mistake: the name they wrote, the line, the replacement. */
import { expect, test } from 'vitest'
import { array, jit, np, TracerConversionError, vmap, type Value } from '../../src/index.ts'

test('methods complain under their own names, functions under theirs', () => {
  const [x, y] = [np.ones([2]), np.ones([3])]
  expect(() => x.mul(y)).toThrow(/^mul: /)
  expect(() => x.sub(y)).toThrow(/^sub: /)
  expect(() => np.multiply(x, y)).toThrow(/^multiply: /)
  expect(() => array([true]).sub(array([true]))).toThrow('sub: operands must be numbers, got bool and bool')
  expect(() => x.add(y)).toThrow(/^add: /)
})

test('reading a traced value names what was read, the value, its transform, the way out and the line', () => {
  const reads: readonly ((x: Value) => unknown)[] = [(x) => x.item(), (x) => x.data, (x) => x.toNested()]
  for (const read of reads) {
    const f = jit(function step(x: Value) {
      read(x)
      return x
    })
    expect(() => f(np.ones([2]))).toThrow(TracerConversionError)
    expect(() => f(np.ones([2]))).toThrow(
      /^(item|data|toNested): Traced<f32\[2\]>\(jit of step\) .*use np\.where or cond .*; read at \S*messages\.test\.ts:\d+:\d+$/,
    )
  }
  expect(() => vmap((x: Value) => x.item())(np.ones([2]))).toThrow(/vmap of an anonymous function/)
})
