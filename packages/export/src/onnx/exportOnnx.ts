/** `exportOnnx`: a traced function as a model that onnxruntime and others run. */
import { checkOptions, describeArgument, type DType, type Path, type Shape } from '@pullback/core'
import { nameOf } from '@pullback/autodiff/programs'
import { traceAndEmit, type Leaf } from '../trace.ts'
import { emitGraph } from './emit.ts'
import { modelProto, type ValueInfo } from './model.ts'
import { toBytes } from './wire.ts'

/** The versions of ONNX's operator set a model can be written for, each with its version of the file format. */
export const OPSETS = [18, 19, 20, 21, 22, 23] as const

const IR_VERSION: { readonly [O in (typeof OPSETS)[number]]: number } = { 18: 8, 19: 9, 20: 9, 21: 10, 22: 10, 23: 11 }

export interface OnnxOptions {
  /** What the graph is called. Default: the name of the function. */
  readonly name?: string
  /** The operator set; lower ones run on more engines. Default 18. */
  readonly opset?: (typeof OPSETS)[number]
  /** Names of the inputs and of the outputs, in the order of the leaves. Default: made of their key paths. */
  readonly inputs?: readonly string[]
  readonly outputs?: readonly string[]
}

/** One input or output of a model. */
export interface OnnxValue {
  readonly name: string
  /** Keys of records and indices of lists, from the tuple of arguments (or the result) down. */
  readonly path: readonly (string | number)[]
  readonly dtype: DType
  readonly shape: Shape
}

/** A model and what it takes and gives. */
export interface ExportedOnnx {
  /** The file: a `ModelProto`. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly inputs: readonly OnnxValue[]
  readonly outputs: readonly OnnxValue[]
}

const FN = 'exportOnnx'

/** The largest message of protocol buffers. */
const MAX_BYTES = 2 ** 31 - 1

const entries = (path: Path): readonly (string | number)[] => path.map((e) => (e.tag === 'index' ? e.index : e.key))

/** Names as C has them, which every engine takes; each once. */
const namesOf = (
  kind: 'inputs' | 'outputs',
  leaves: readonly Leaf[],
  given: readonly string[] | undefined,
  taken: Set<string>,
): readonly string[] => {
  if (given !== undefined && given.length !== leaves.length) {
    throw new RangeError(`${FN}: ${kind} must have one name for each of ${leaves.length} arrays, got ${given.length}`)
  }
  const root = kind === 'inputs' ? 'arg' : 'result'
  return leaves.map(({ path }, i) => {
    const own = entries(path)
      .join('_')
      .replace(/[^A-Za-z0-9_]+/g, '_')
    const base = given?.[i] ?? (kind === 'inputs' || own === '' ? `${root}${own}` : `${root}_${own}`)
    if (base === '' || (given !== undefined && taken.has(base))) {
      throw new RangeError(`${FN}: ${kind} must be names that differ and are not empty, got ${JSON.stringify(base)}`)
    }
    let name = base
    for (let n = 1; taken.has(name); n++) name = `${base}_${n}`
    taken.add(name)
    return name
  })
}

const valuesOf = (leaves: readonly Leaf[], names: readonly string[]): readonly OnnxValue[] =>
  leaves.map(({ path, aval: { dtype, shape } }, i) => ({ name: names[i]!, path: entries(path), dtype, shape }))

const infosOf = (values: readonly OnnxValue[]): readonly ValueInfo[] =>
  values.map(({ name, dtype, shape }) => ({ name, type: dtype, shape }))

/**
 * The whole of what `f` computes for arguments of these types as one ONNX model: layers, loops, choices, random numbers and
 * derivatives included, though it is meant for inference. `specs` holds one tree per argument, of arrays or
 * `spec(shape, dtype)`, and all shapes are fixed, that of the batch too. Arrays that `f` captures, such as trained weights,
 * are written into the model: `exportOnnx((x) => layer(params, evaluating(state), key, x)[0], [spec([1, 784])])`.
 *
 * Dtypes, NaN, ties and what lies out of bounds mean there what they mean here. Elementary functions, sums and products are
 * the engine's own, whose last digits may differ. Half floats and narrow integers are computed in the wider types that
 * kernels have, and uint32 in int64.
 * @throws ExportError for callbacks into this process and other operations that ONNX cannot say; TypeError for specs that
 *   are no arrays; RangeError for an unknown opset, names that do not fit, and models above 2 GiB.
 */
export const exportOnnx = <Args extends readonly unknown[]>(
  f: (...args: Args) => unknown,
  specs: Readonly<Args>,
  options: OnnxOptions = {},
): ExportedOnnx => {
  checkOptions('exportOnnx', options, ['name', 'opset', 'inputs', 'outputs'])
  if (typeof f !== 'function') throw new TypeError(`${FN}: expected a function first, got ${describeArgument(f)}`)
  const name = options.name ?? (f.name === '' ? 'main' : nameOf(f))
  const opset = options.opset ?? 18
  if (!OPSETS.includes(opset)) {
    throw new RangeError(`${FN}: opset must be one of ${OPSETS.join(', ')}, got ${String(opset)}`)
  }
  const { made } = traceAndEmit(FN, f, specs, (p, traced) => {
    const taken = new Set<string>()
    const inputs = valuesOf(traced.args, namesOf('inputs', traced.args, options.inputs, taken))
    const outputs = valuesOf(traced.results, namesOf('outputs', traced.results, options.outputs, taken))
    return { inputs, outputs, graph: emitGraph(p, name, infosOf(inputs), infosOf(outputs)) }
  })
  const proto = modelProto({ irVersion: IR_VERSION[opset], opset, producer: 'pullback', graph: made.graph })
  if (proto.bytes > MAX_BYTES) {
    throw new RangeError(
      `${FN}: a model must be smaller than 2 GiB, got ${proto.bytes} bytes; pass weights as arguments`,
    )
  }
  return { bytes: toBytes(proto), inputs: made.inputs, outputs: made.outputs }
}
