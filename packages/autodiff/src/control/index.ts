/** Control flow that is traced: loops and choices by value. */
export { cond, switch_ } from './cond.ts'
export { map, scan, type ScanOptions } from './scan.ts'
export { foriLoop, whileLoop } from './while.ts'
