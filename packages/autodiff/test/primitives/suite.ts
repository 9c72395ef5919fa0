/** What a primitive's suite is: its name and its laws over generated calls. */
import type { Law } from '../../src/testing/index.ts'

export interface Suite {
  readonly prim: unknown
  readonly name: string
  readonly laws: readonly Law[]
}
