/** `npm test`: installs what is missing, then runs every check, or those named after `--`. */
import { root, runTypeScript, setup } from './setup.mjs'

await setup()
runTypeScript('scripts/check.ts', process.argv.slice(2), root)
