/** The serialisable description of layers and of what they are configured with. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** What an object was made from: its class under the Keras name, and its options under their camelCase names. */
export interface Config {
  readonly className: string
  readonly [option: string]: Json
}
