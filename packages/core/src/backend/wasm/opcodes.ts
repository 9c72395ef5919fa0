/** WebAssembly value types and instruction codes under the names of the specification (dots as underscores). No encoding here. */

/** Value types. */
export const I32 = 0x7f
export const I64 = 0x7e
export const F32 = 0x7d
export const F64 = 0x7c
export const V128 = 0x7b

export type ValType = typeof I32 | typeof I64 | typeof F32 | typeof F64 | typeof V128

/** Where the codes of the prefixed groups start in these tables: 0xfc (saturating, bulk memory), 0xfd (vector), 0xfe (atomic). */
export const FC = 0xfc00
export const FD = 0xfd000
export const FE = 0xfe000
