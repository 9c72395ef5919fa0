/** What `debug` offers: looking into programs that run. */
export { callback, print } from './callbacks.ts'
