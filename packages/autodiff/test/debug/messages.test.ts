/** What messages say to someone who has made a mistake: the name they wrote, the line, the replacement. */
import { expect, test } from 'vitest'
import {
  array,
  checkpoint,
  grad,
  jit,
  lax,
  LeakedTracerError,
  makeProgram,
  np,
  scan,
  TracerConversionError,
  UnboundAxisError,
  vmap,
  type Value,
} from '../../src/index.ts'

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

const HERE = String.raw`\S*messages\.test\.ts:\d+:\d+`

test('reading a traced value names the arguments it was made of', () => {
  const message = (f: () => unknown): string => {
    try {
      f()
    } catch (e) {
      return (e as Error).message
    }
    return 'nothing was thrown'
  }
  const w = { w: np.ones([2]), b: np.ones([]) }
  const step = jit((params: typeof w, n: Value) => params.w.mul(n).sum().item())
  expect(message(() => step(w, np.ones([])))).toContain(
    'no concrete elements, it depends on argument 0 (params) at .w and argument 1 (n); use np.where',
  )
  expect(message(() => makeProgram((_x: Value, { b }: typeof w) => b.mul(2).item(), w.b, w))).toContain(
    'it depends on argument 1 at .b;',
  )
  expect(message(() => checkpoint((x: Value) => np.asarray(x.item()))(np.ones([])))).toContain('argument 0 (x);')
  const fixed = jit((n: number, x: Value) => np.asarray(n + Number(x.item())), { staticArgnums: [0] })
  expect(message(() => fixed(2, np.ones([])))).toContain('it depends on argument 1 (x);')
})

test('JavaScript operators on a traced value name the transform, the argument, the replacement and the line', () => {
  const uses: readonly ((x: Value) => unknown)[] = [
    (x) => ((x as never) > 0 ? 1 : 2),
    (x) => (x as never) * 2,
    (x) => Number(x),
    (x) => [1, 2, 3].slice(x as never),
  ]
  for (const use of uses) {
    const f = jit(function step(x: Value) {
      use(x)
      return x
    })
    expect(() => f(np.ones([]))).toThrow(
      new RegExp(
        String.raw`^arrays cannot be used as JavaScript numbers .*write x\.mul\(2\) or x\.greater\(0\).*got traced array \(jit of step\) ` +
          String.raw`of shape \[\], it depends on argument 0 \(x\); to choose by a traced value use np\.where or cond, ` +
          `to make a plain number of it mark the argument static; used at ${HERE}$`,
      ),
    )
  }
})

test('a leaked value names its transform, what to do and the line', () => {
  let kept: Value = np.ones([])
  jit(function keeps(x: Value) {
    kept = x.mul(2)
    return x
  })(np.ones([3]))
  expect(() => kept.add(1)).toThrow(LeakedTracerError)
  expect(() => kept.add(1)).toThrow(
    new RegExp(
      String.raw`^add: an operand of shape \[3\] was traced by jit of keeps, which has finished; the traced function kept it ` +
        `outside \\(in a variable, array or field\\): return it from the function instead; used at ${HERE}$`,
    ),
  )
})

test.each<[string, () => unknown, string]>([
  [
    'a gradient of something that is no scalar',
    () =>
      grad(function loss(x: Value) {
        return x.mul(2)
      })(np.ones([2])),
    'grad: loss must return one scalar, got shape [2]; reduce it (sum or mean), or use jacrev for the derivative of every element',
  ],
  [
    'a gradient by integers',
    () => grad((x: Value) => x.sum())(array([1, 2], { dtype: 'int32' })),
    'grad: derivatives are taken with respect to floating arrays, got i32[2] in argument 0',
  ],
  [
    'a carry that changes',
    () =>
      scan(
        (c: { s: Value }, x: Value) => [{ s: c.s.add(x).reshape(1) }, x] as const,
        { s: np.zeros([]) },
        np.ones([2]),
      ),
    'scan: the carry must keep its type, got f32[1] at .s where f32[] went in',
  ],
  [
    'a size that is traced',
    () => jit((n: Value) => np.zeros([n as never]))(array(3, { dtype: 'int32' })),
    'zeros: sizes must be JavaScript numbers known while tracing, got an array of dtype int32 and shape []',
  ],
  [
    'an axis that nothing has named',
    () => vmap((x: Value) => lax.psum(x, 'j'), { axisName: 'i' })(np.ones([2])),
    'psum: the axis "j" must be named by a vmap around the call, in scope: "i"; write vmap(f, { axisName: "j" })',
  ],
  [
    'a result that is no array',
    () =>
      jit(function text(x: Value) {
        return `${x}` as never
      })(np.ones([])),
    'jit: result of text must be an array or a number, got string',
  ],
])('%s', (_, f, message) => {
  expect(f).toThrow(message)
})

test('an unbound axis has a class of its own', () => {
  expect(() => lax.axisIndex('k')).toThrow(UnboundAxisError)
})
