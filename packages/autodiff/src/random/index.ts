/** What `random` offers. */
export { Key } from './key.ts'
