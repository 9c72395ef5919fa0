/** Programs that random search found, smallest form of each, as it printed them. */
import { array, type Value } from '../../src/index.ts'
import { checkpoint, grad, lax, np } from '../../src/index.ts'
import { test } from 'vitest'
import { agree } from './agree.ts'

test('a stride of an axis read backwards, with one element, is 0 and not -0', () => {
  const f = (x: Value) =>
    grad((y: Value) =>
      checkpoint((z: Value) => {
        const at = np.reshape(np.astype(z, 'int32'), [])
        return np.sum(np.flip(lax.dynamicUpdateSlice(z, z, [at]), [0]))
      })(y),
    )(x)
  agree(f, [array([-4], { dtype: 'float64' })])
})
