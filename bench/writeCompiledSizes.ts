/** Writes test/compiledSizes.json: `npx tsx bench/writeCompiledSizes.ts`. */
import { writeFileSync } from 'node:fs'
import { measureSizes } from './compiledSizes.ts'

const sizes = measureSizes()
writeFileSync(new URL('../test/compiledSizes.json', import.meta.url), `${JSON.stringify(sizes, null, 2)}\n`)
console.table(sizes)
