/** What every emitter of a program shares: the module, where buffers lie, and the helper functions made on demand. */
import type { Buffer } from '../../kernel/kernel.ts'
import type { ModuleBuilder } from './assembler.ts'
import type { ContractOptions } from './contract.ts'
import { emitFmodHelper } from './fmod.ts'
import type { Helpers } from './lanes.ts'

export class EmitContext implements Helpers {
  readonly module: ModuleBuilder
  readonly isFused: boolean
  readonly wide: ContractOptions['wide']
  readonly #buffers: readonly Buffer[]
  readonly #addresses: readonly number[]
  #fmod: number | undefined

  constructor(
    module: ModuleBuilder,
    buffers: readonly Buffer[],
    addresses: readonly number[],
    isFused: boolean,
    wide?: ContractOptions['wide'],
  ) {
    this.module = module
    this.isFused = isFused
    this.wide = wide
    this.#buffers = buffers
    this.#addresses = addresses
  }

  buffer(b: number): Buffer {
    return this.#buffers[b]!
  }

  address(b: number): number {
    return this.#addresses[b]!
  }

  fmod(): number {
    return (this.#fmod ??= emitFmodHelper(this.module))
  }
}
