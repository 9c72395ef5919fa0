/** `npm start`: installs what is missing, then trains the digits example with the arguments given after `--`. */
import { root, runTypeScript, setup } from './setup.mjs'

await setup()
// npm changes into the root; paths such as `--data mine.csv` are meant from where the user stands.
runTypeScript('examples/digits/main.ts', process.argv.slice(2), process.env['INIT_CWD'] ?? root)
