/** Laws every layer obeys, as checks for your own layers' tests. */
export { checkLayer, LAYER_LAWS, type AnyCase, type LayerCase, type LayerLaw } from './checkLayer.ts'
