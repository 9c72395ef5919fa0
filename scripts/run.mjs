/** Installs what is missing, then runs a TypeScript file of this repository: `node scripts/run.mjs scripts/check.ts types`. */
import { root, runTypeScript, setup } from './setup.mjs'

const [file = 'scripts/check.ts', ...args] = process.argv.slice(2)
await setup()
runTypeScript(file, args, root)
