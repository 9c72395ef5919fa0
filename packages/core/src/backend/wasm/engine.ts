/** What the engine at hand accepts, and modules compiled under its flags. Which of it is used is decided in featureLevel.ts. */
import { ModuleBuilder, type FunctionBuilder } from './assembler.ts'
import * as op from './instructions.ts'
import * as simd from './vectorInstructions.ts'
import { V128 } from './opcodes.ts'

const accepts = (write: (f: FunctionBuilder) => void): boolean => {
  if (typeof WebAssembly !== 'object') return false
  const module = new ModuleBuilder()
  write(module.func())
  return WebAssembly.validate(module.encode())
}

/** Whether this engine runs the vector instructions the backend emits. */
export const supportsWasm = (): boolean => accepts((f) => f.v128(new Uint8Array(16)).op(simd.i8x16_abs).op(op.drop))

const acceptsRelaxed = (): boolean =>
  accepts((f) => {
    const v = f.local(V128)
    f.get(v).get(v).get(v).op(simd.f32x4_relaxed_madd).set(v)
  })

let relaxed: boolean | undefined

/** Whether this engine has relaxed vector instructions without our asking. */
export const supportsFused = (): boolean => (relaxed ??= acceptsRelaxed())

/** Node's process, as far as it is needed; other hosts have none or less. */
interface Host {
  readonly getBuiltinModule?: (name: string) => unknown
  readonly versions?: { readonly v8?: string }
  readonly execArgv?: readonly string[]
}

const host = (): Host | undefined => (globalThis as { readonly process?: Host }).process

/** Sets one of V8's flags; undefined where there is no way to. */
const flagSetter = (): ((flag: string) => void) | undefined => {
  const v8 = host()?.getBuiltinModule?.('node:v8') as { setFlagsFromString?: (flags: string) => void } | undefined // its documented interface
  return v8?.setFlagsFromString?.bind(v8)
}

/** V8's flags hold for the whole process: they are set for one compilation, and those that were not given by the user taken back. */
const withFlags = <T>(flags: readonly string[], make: () => T): T => {
  const set = flagSetter()
  if (set === undefined) return make()
  for (const flag of flags) set(`--${flag}`)
  try {
    return make()
  } finally {
    for (const flag of flags) {
      if (host()?.execArgv?.includes(`--${flag}`) !== true)
        set(flag.startsWith('no-') ? `--${flag.slice(3)}` : `--no-${flag}`)
    }
  }
}

const RELAXED_FLAGS = ['experimental-wasm-relaxed-simd']
/** V8 of Node 20, whose flag for relaxed vectors is known to work; a flag that V8 does not know makes it print a complaint. */
const hasRelaxedFlag = (): boolean => (host()?.versions?.v8 ?? '').startsWith('11.3.')

let behindFlag: boolean | undefined

/** Whether relaxed vector instructions can be had, by default or by setting a flag while compiling. */
export const canRelax = (): boolean =>
  supportsFused() || (behindFlag ??= hasRelaxedFlag() && withFlags(RELAXED_FLAGS, acceptsRelaxed))

/** Whether V8's flags can be set here. */
export const canSetFlags = (): boolean => flagSetter() !== undefined

/** V8's version, as in 13.6; 0 elsewhere. */
export const v8Version = (): number => Number.parseFloat(host()?.versions?.v8 ?? '0')

/** What a module needs of the engine beyond the standard instructions. */
export interface ModuleNeeds {
  readonly isFused: boolean
  /** V8's flags to be set while it is compiled. */
  readonly flags?: readonly string[]
}

/** Compiles a module; one with needs that the engine does not meet by default, under flags. */
export const compileModule = (bytes: Uint8Array<ArrayBuffer>, needs: ModuleNeeds): WebAssembly.Module => {
  const flags = [...(needs.isFused && !supportsFused() ? RELAXED_FLAGS : []), ...(needs.flags ?? [])]
  const make = (): WebAssembly.Module => new WebAssembly.Module(bytes)
  return flags.length === 0 ? make() : withFlags(flags, make)
}
