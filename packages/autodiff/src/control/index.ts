/** Control flow that is traced: loops and choices by value. */
export { associativeScan, type AssociativeScanOptions } from './associativeScan.ts'
export { cond, switch_ } from './cond.ts'
export { map, scan, type ScanOptions } from './scan.ts'
export { foriLoop, whileLoop } from './while.ts'
