/** Arguments that public functions can be called with, so that one of them can be made wrong. What is wrong is not here. */
import * as autodiff from '@pullback/autodiff'
import * as layers from '@pullback/layers'
import * as optim from '@pullback/optim'
import type { Parameter, Signature } from './signatures.ts'

const { array, jit, makeProgram, np, random, spec, treeUtil, vmap } = autodiff

type Callable = (...args: readonly unknown[]) => unknown

const matrix = np.eye(3)
const vector = array([1, 2, 3])
const positions = array([0, 1, 2], { dtype: 'int32' })
const rows = array([[0], [1]], { dtype: 'int32' })
const image = np.ones([1, 4, 4, 1])
const word = array([1, 2], { dtype: 'uint32' })
const key = random.key(0)
const same = (x: unknown): unknown => x
const sum = (x: autodiff.Value): autodiff.Value => np.sum(x)
const pair = (c: unknown, x: unknown): unknown => [c, x]
const first = (c: unknown): unknown => c
const window = { size: [2], strides: [1], dilation: [1] }
const scatterDims = { updateWindowDims: [1], insertedWindowDims: [0], scatterDimsToOperandDims: [0] }
const convolution = {
  windowStrides: [1],
  padding: [[0, 0]],
  lhsDilation: [1],
  rhsDilation: [1],
  dimensionNumbers: { lhs: [0, 1, 2], rhs: [0, 1, 2], out: [0, 1, 2] },
  featureGroupCount: 1,
  batchGroupCount: 1,
}

const layer = layers.dense({ units: 2 })
const input = layers.inputSpec([null, 3])
const { params, state } = layer.init(key, input)
const optimizer = optim.sgd({ learningRate: 0.1 })
const schedule = optim.constantSchedule(0.1)

/** Functions whose arguments must fit each other in a way that types do not say. */
const GIVEN: Readonly<Record<string, readonly unknown[]>> = {
  'lax.take': [vector, positions, { axis: 0, batch: 0, mode: 'clip' }],
  'lax.takeAdd': [vector, positions, vector, { axis: 0, batch: 0, mode: 'clip' }],
  'lax.raggedDot': [matrix, np.ones([2, 3, 3]), array([1, 2], { dtype: 'int32' })],
  'lax.gather': [matrix, rows, { offsetDims: [1], collapsedSliceDims: [0], startIndexMap: [0] }, [1, 3]],
  ...Object.fromEntries(
    ['scatter', 'scatterAdd', 'scatterMax', 'scatterMin', 'scatterMul', 'scatterSub'].map((name) => [
      `lax.${name}`,
      [matrix, rows, np.ones([2, 3]), scatterDims],
    ]),
  ),
  'lax.compare': ['lt', matrix, matrix],
  'lax.convSpatial': [[1, 1, 4], [1, 1, 2], convolution],
  'lax.convolve': [np.ones([1, 1, 4]), np.ones([1, 1, 2]), convolution],
  'lax.dotGeneral': [matrix, matrix, { contract: [[1], [0]], batch: [[], []] }],
  'lax.pad': [vector, array(0), { low: [1], high: [0], interior: [0] }],
  'lax.threefry2x32': [word, word, word, word],
  'lax.windowCounts': [[3], window],
  'lax.windows': [vector, window],
  'lax.overlapAdd': [np.ones([2, 2]), { ...window, shape: [3] }],
  'lax.windowMax': [vector, window],
  'lax.windowMin': [vector, window],
  'lax.ppermute': [matrix, 'i', [[0, 1]]],
  'lax.pshuffle': [matrix, 'i', [0, 1, 2]],
  'lax.allToAll': [vector, 'i', 0, 0],
  'lax.pswapaxes': [vector, 'i', 0],
  'lax.psumScatter': [vector, 'i'],
  cond: [true, same, same, vector],
  foriLoop: [0, 3, (_: unknown, c: unknown) => c, vector],
  scan: [pair, vector, vector],
  switch_: [0, [same], vector],
  whileLoop: [() => array(false), same, vector],
  'nn.conv': [image, np.ones([2, 2, 1, 1])],
  'nn.convTranspose': [image, np.ones([2, 2, 1, 1])],
  'nn.depthwiseConv': [image, np.ones([2, 2, 1, 1])],
  'nn.separableConv': [image, np.ones([2, 2, 1, 1]), np.ones([1, 1, 1, 1])],
  'nn.batchNorm': [matrix, { mean: vector, variance: vector }],
  'nn.glu': [np.ones([2, 4])],
  'np.linalg.luSolve': [np.linalg.luFactor(matrix), vector],
  'random.foldIn': [key, 1],
  'random.wrapKeyData': [word],
  'lax.select': [array(true), matrix, matrix],
  map: [same, vector],
  'nn.initializers.varianceScaling': [1, 'fanIn', 'normal'],
  'debug.print': ['{}', 1],
  'treeUtil.map': [same, [1]],
  'treeUtil.mapWithPath': [same, [1]],
  'treeUtil.registerNode': [Date, { flatten: () => [[], null], unflatten: () => ({}) }],
  'treeUtil.unflatten': [treeUtil.flatten([1]).def, [1]],
  check: [true, 'a message'],
  'activations.glu': [np.ones([2, 4])],
  applyConstraints: [layer, params],
  collectLosses: [layer, params, state],
  toDot: [layer, input],
  toMermaid: [layer, input],
  frozen: [layer],
  loss: ['mean_squared_error'],
  addLora: [key, params, { rank: 1 }],
  mergeLora: [layers.addLora(key, params, { rank: 1 })],
  metric: ['mean'],
  withPolicy: [layer, 'mixed_float16'],
  inputSpec: [[null, 3], 'float32'],
  masksOf: [state, 1],
  withLoss: [state, array(1)],
  withMask: [state, array([true])],
  withMasks: [state, []],
  withVars: [state, []],
  apply: [layer, layers.input({ shape: [3] })],
  summarize: [layer, input],
  summary: [layer, input],
  accumulate: [optimizer, { every: 2 }],
  applyIfFinite: [optimizer, { maxConsecutive: 2 }],
  applyUpdates: [params, params],
  lookahead: [optimizer],
  masked: [optimizer, true],
  minimize: [sum, vector],
  joinSchedules: [[schedule, schedule], [2]],
  explainRetrace: [jit(sum), vector],
  customVjp: [same, pair, first],
  pureCallback: [same, spec([3], 'float32'), vector],
  ioCallback: [same, spec([3], 'float32'), vector],
}

const ARRAYS: readonly unknown[] = [matrix, vector, array(1), positions, np.ones([3, 3], 'int32'), image]

/** What a parameter of this type may take. */
const candidates = ({ type, accepts, isFunction, isRest, keys }: Parameter): readonly unknown[] => {
  if (accepts.includes('undefined') && !isRest) return [undefined]
  if (isRest && /^readonly Shape\b/.test(type)) return [[3]]
  if (isRest && /Operand|Value/.test(type)) return [vector, matrix]
  if (/^(Operand|Value|Indices|boolean \| Value|X$|NonNullable|number \| Value|Like)\b/.test(type)) return ARRAYS
  if (/^readonly (Operand|Value|Piece)/.test(type) || type === 'readonly unknown[]') {
    return [[matrix, matrix], [vector, vector], [positions], [array(1)]]
  }
  if (type === 'Key') return [key]
  if (type === 'DType') return ['float32', 'int32']
  if (/Shape$/.test(type)) return [[3], [3, 3], [], [9], [2]]
  if (/^number\b|^\d/.test(type)) return [1, 0, 2, 0.5, 8]
  if (/^readonly (number\[\]|\[number, number\])/.test(type)) return [[0], [1], [0, 1], [1, 1], [3, 3], []]
  if (type === 'string' || type === 'AxisNames') return ['i', 'ij->ji']
  if (type === 'boolean') return [true]
  if (type === 'Program') return [makeProgram(sum, vector)]
  if (isFunction) return [same, sum, pair, () => array(false)]
  if (keys !== undefined) return [{}]
  return [vector, matrix, 1, 'i', {}, [vector]]
}

/** Most combinations that are tried. */
const TRIES = 2000

/** Calls a function where the axis `i` that collective operations speak of exists. */
export const inAxis = (f: Callable): Callable =>
  function inside(...args) {
    let y: unknown
    vmap((x) => ((y = f(...args)), x), { axisName: 'i' })(matrix)
    return y
  }

/** Arguments the function takes, one for each parameter; undefined if none were found. */
export const plausible = (f: Callable, { path, parameters }: Signature): readonly unknown[] | undefined => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const given = GIVEN[name] ?? GIVEN[name.replace(/^lax\./, '')]
  if (given !== undefined) return given
  const choices = parameters.map(candidates)
  const count = choices.reduce((n, c) => n * c.length, 1)
  for (let i = 0; i < Math.min(count, TRIES); i++) {
    let rest = i
    const args = choices.map((c) => {
      const chosen = c[rest % c.length]
      rest = Math.floor(rest / c.length)
      return chosen
    })
    try {
      f(...args)
      return args
    } catch {
      // The next combination may do.
    }
  }
  return undefined
}
