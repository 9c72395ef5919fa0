/** Python functions whose parameters differ from ours by more than a name. */
import { isValue, scalar, type DType, type Value } from '@pullback/core'
import { lax, np } from '../../src/index.ts'
import { DTypeName, MissingFeature, type Bridge, type Run } from './convert.ts'
import { Float } from './python/interpret.ts'

const number = (x: unknown): number => (x instanceof Float ? x.value : (x as number))
const numbers = (xs: unknown): readonly number[] => (xs as readonly unknown[]).map(number)
const dtypeIn = (x: unknown): DType | undefined => (x instanceof DTypeName ? x.dtype : undefined)

/** A lax function under a name that TypeScript may not know yet. */
const offered = (name: string): ((...args: readonly unknown[]) => unknown) => {
  const f = (lax as unknown as Record<string, unknown>)[name]
  if (typeof f !== 'function') throw new MissingFeature(`lax.${name}`)
  return f as (...args: readonly unknown[]) => unknown
}

type Padding = readonly (readonly number[])[] | string

const paddingOf = (x: unknown): Padding => (typeof x === 'string' ? x : (x as readonly unknown[]).map(numbers))

/** Special forms by the full Python name. */
export const specialForms = (bridge: Bridge): Readonly<Record<string, Run>> => {
  const { float } = bridge
  const operand = (x: unknown, like: Value): Value => (isValue(x) ? x : scalar(number(x), like.dtype, true))
  const created =
    (make: (shape: number | readonly number[], dtype: DType) => Value): Run =>
    ([shape, dtype], kw) =>
      make(shape as number, dtypeIn(dtype ?? kw['dtype']) ?? float)
  const asArray: Run = ([x, dtype], kw) => bridge.asArray(x, dtypeIn(dtype ?? kw['dtype']))
  return {
    'jnp.array': asArray,
    'jnp.asarray': asArray,
    'jnp.zeros': created(np.zeros),
    'jnp.ones': created(np.ones),
    'jnp.full': ([shape, value, dtype], kw) =>
      np.full(
        shape as number,
        isValue(value) ? value : number(value),
        dtypeIn(dtype ?? kw['dtype']) ?? (isValue(value) ? undefined : value instanceof Float ? float : 'int32'),
      ),
    'jnp.eye': ([n, m], kw) =>
      np.eye(n as number, (m ?? n) as number, { k: (kw['k'] ?? 0) as number, dtype: dtypeIn(kw['dtype']) ?? float }),
    'jnp.identity': ([n]) => np.eye(n as number, n as number, { dtype: float }),
    'jnp.arange': (args, kw) => {
      const dtype = dtypeIn(kw['dtype']) ?? (args.some((x) => x instanceof Float) ? float : 'int32')
      const [a, b, step] = args.map(number)
      return np.arange(a!, b, step, { dtype })
    },
    'jnp.linspace': ([a, b, n], kw) =>
      np.linspace(number(a), number(b), (n ?? kw['num'] ?? 50) as number, {
        dtype: float,
        ...(kw['endpoint'] === undefined ? {} : { endpoint: kw['endpoint'] as boolean }),
      }),
    'lax.pad': ([x, value, widths]) => {
      const [low, high, interior] = [0, 1, 2].map((i) => (widths as readonly (readonly number[])[]).map((w) => w[i]!))
      return lax.pad(x as Value, operand(value, x as Value), { low: low!, high: high!, interior: interior! })
    },
    'lax.dot_general': ([x, y, dims]) => {
      const [contract, batch] = dims as readonly [readonly [number[], number[]], readonly [number[], number[]]]
      return lax.dotGeneral(x as Value, y as Value, { contract, batch })
    },
    'lax.sort': ([xs, dimension], kw) =>
      bridge.fromLibrary(
        lax.sort(xs as Value, {
          dimension: (dimension ?? kw['dimension'] ?? -1) as number,
          numKeys: (kw['num_keys'] ?? 1) as number,
        }),
      ),
    'lax.round': ([x]) => lax.round(x as Value),
    'lax.convert_element_type': ([x, dtype]) => lax.convert(x as Value, dtypeIn(dtype)!),
    'lax.conv_general_dilated': ([x, w, strides, padding, lhs, rhs, layout], kw) => {
      const option = (key: string, name: string, given?: unknown): Record<string, unknown> => {
        const v = given ?? kw[key]
        return v === undefined || v === null ? {} : { [name]: v }
      }
      return offered('convGeneralDilated')(x, w, {
        windowStrides: strides ?? kw['window_strides'],
        padding: paddingOf(padding ?? kw['padding']),
        ...option('lhs_dilation', 'lhsDilation', lhs),
        ...option('rhs_dilation', 'rhsDilation', rhs),
        ...option('dimension_numbers', 'dimensionNumbers', layout),
        ...option('feature_group_count', 'featureGroupCount'),
        ...option('batch_group_count', 'batchGroupCount'),
      })
    },
    'lax.reduce_window': ([x, , op, size, strides, padding, base, window], kw) => {
      const names: Readonly<Record<string, string>> = {
        add: 'Sum',
        max: 'Max',
        min: 'Min',
        maximum: 'Max',
        minimum: 'Min',
      }
      const name = (op as { readonly name: string }).name.replace(/^.*\./, '')
      if (names[name] === undefined) throw new MissingFeature(`lax.reduce_window of ${name}`)
      const baseDilation = base ?? kw['base_dilation']
      const windowDilation = window ?? kw['window_dilation']
      return offered(`reduceWindow${names[name]}`)(x, {
        windowDimensions: size,
        windowStrides: strides,
        padding: paddingOf(padding),
        ...(baseDilation == null ? {} : { baseDilation }),
        ...(windowDilation == null ? {} : { windowDilation }),
      })
    },
  }
}
