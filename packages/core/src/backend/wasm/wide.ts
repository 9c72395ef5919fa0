/** Makes compiling for 256-bit registers possible. Whether the engine has them is not asked here. */
import { finalFlags, wideFlags } from './wideFlags.ts'
import { emitWideLoops } from './wideLoops.ts'
import { wideStrips } from './wideStrips.ts'
import { useWideTools } from './wideTools.ts'

/** To be called before a program is compiled with `wide`. */
export const useWide = (): void => {
  useWideTools({ strips: wideStrips, emitLoops: emitWideLoops, finalFlags, wideFlags })
}
