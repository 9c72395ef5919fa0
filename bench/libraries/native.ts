/** What the engine itself offers for moving memory: the yardstick of works that memory limits. */
import type { ArrayWorks } from '../task.ts'
import { sizes } from '../works.ts'

export const nativeWorks: ArrayWorks = {
  copy: () => {
    const from = new Float32Array(sizes.copy).fill(1)
    const to = new Float32Array(sizes.copy).fill(2)
    return { run: () => to.set(from), outputs: () => [] }
  },
}
