/** Generated inputs from one seed, so that a run of the tests is repeatable; another seed, or 'random', by FC_SEED. */
import { configureGlobal } from 'fast-check'

const given = process.env['FC_SEED'] ?? '20261122'

configureGlobal({ seed: given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given) })
