/** Writes docs/compatibility.md: `npx tsx scripts/compatibility/write.ts`. */
import { writeFileSync } from 'node:fs'
import { page, problems } from './table.ts'

const wrong = problems()
writeFileSync(new URL('../../docs/compatibility.md', import.meta.url), page())
for (const p of wrong) console.error(p)
process.exitCode = wrong.length > 0 ? 1 : 0
