/** A work opened by a library, and the library as it offers works; how it does them is its own file under `libraries`. */
import type { Library } from './library.ts'
import { BATCHES, problems } from './problem.ts'
import { isArrayWork, isCall, isStep, problemOf, type ArrayWork, type CallWork, type WorkId } from './works.ts'

export type Result = ArrayLike<number>

export interface Task {
  /** Does the work once. What takes time until a result could be used is inside. */
  run(): unknown
  /** What the work computes, for comparison. */
  outputs(): readonly Result[] | Promise<readonly Result[]>
}

/** Either a task, or why there is none. */
export type Offer = Task | string

/** Works on arrays by name; what is not there the library cannot do. */
export type ArrayWorks = Partial<Record<ArrayWork | 'copy', () => Offer | Promise<Offer>>>

const callNames: Readonly<Record<CallWork, 'add' | 'gradient' | 'compiledOne' | 'compiledThree'>> = {
  'jit-one': 'compiledOne',
  'jit-three': 'compiledThree',
  'eager-add': 'add',
  'eager-grad': 'gradient',
}

/** A training step is compared without dropout, whose random numbers differ: the losses of one round, then the parameters. */
const stepTask = (library: Library, work: WorkId): Offer => {
  if (!isStep(work)) return 'no training step'
  const problem = problems[problemOf(work)]
  const outputs = (): readonly Result[] => {
    const trainer = library.trainer({ ...problem, dropRate: 0 })
    const losses = Array.from({ length: BATCHES }, () => trainer.step())
    return [losses, ...trainer.parameters().map((x) => x.slice())]
  }
  const compared = outputs()
  const trainer = library.trainer(problem)
  return { run: () => trainer.step(), outputs: () => compared }
}

const callTask = (library: Library, work: CallWork): Task => {
  const name = callNames[work]
  const calls = library.calls()
  return { run: () => calls[name](), outputs: () => [calls[name]()] }
}

/** A work by a library of training steps and small calls, and works on arrays. */
export const openWork = async (library: Library, work: WorkId): Promise<Offer> => {
  await library.activate()
  if (isStep(work)) return stepTask(library, work)
  if (isCall(work)) return callTask(library, work)
  return isArrayWork(work) || work === 'copy' ? openArrays(library.works, work) : 'not a work'
}

export const openArrays = async (arrays: ArrayWorks, work: WorkId): Promise<Offer> => {
  const open = isArrayWork(work) || work === 'copy' ? arrays[work] : undefined
  return open === undefined ? 'not offered' : open()
}
