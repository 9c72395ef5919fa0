/** Codes of the atomic instructions: on memory that threads share, at addresses that are multiples of the size. */
export const i32_load = 0xfe010
export const i64_load = 0xfe011
export const i32_store = 0xfe017
export const i64_store = 0xfe018
export const i32_rmw_add = 0xfe01e
export const i64_rmw_cmpxchg = 0xfe049
