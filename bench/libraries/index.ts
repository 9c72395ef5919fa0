/** The compared libraries by name. */
import type { Library, LibraryId } from '../library.ts'
import { jaxJs } from './jaxJs.ts'
import { pullback } from './pullback.ts'
import { tfjs } from './tfjs.ts'

export const openLibrary = (id: LibraryId): Promise<Library> => {
  switch (id) {
    case 'pullback':
      return pullback()
    case 'jax-js':
      return jaxJs()
    case 'tfjs-wasm':
      return tfjs('wasm')
    case 'tfjs-cpu':
      return tfjs('cpu')
  }
}
