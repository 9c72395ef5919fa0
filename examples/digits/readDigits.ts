/** The handwritten digits of data/digits.bin; where they come from is in data/README.md. */
import { readFileSync } from 'node:fs'
import { decodeDigits, splitDigits, type Digits } from './decodeDigits.ts'

/** Reads the 1,797 digits; 359 of them, chosen by the fixed rule of `holdOut`, are the test part. */
export const readDigits = (): { readonly train: Digits; readonly test: Digits } =>
  splitDigits(decodeDigits(readFileSync(new URL('data/digits.bin', import.meta.url))))
