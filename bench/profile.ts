/**
 * Where a training step spends its time: `npm run bench -- profile [small|digits|large]`.
 * Stages are timed one inside another; then the engine's sampling profiler tells JavaScript functions and kernels apart.
 */
import { Session, type Profiler } from 'node:inspector'
import {
  flatten,
  unflatten,
  wasmBackend,
  type CompileOptions,
  type Executable,
  type Kernel,
  type KernelProgram,
  type NdArray,
  type Storage,
} from '@pullback/core'
import { compiledTraining } from './libraries/pullback.ts'
import { cpuClock, measure, median, type Contestant } from './measure.ts'
import { describeProblem, problemNames, problems } from './problem.ts'
import { showTime } from './table.ts'
import { entryCalls } from './wasmEntry.ts'

const name = process.argv[2] ?? 'digits'
const problemName = problemNames.find((n) => n === name)
if (problemName === undefined) throw new RangeError(`profile: expected one of ${problemNames.join(', ')}, got ${name}`)
const problem = problems[problemName]

interface Compiled {
  readonly program: KernelProgram
  readonly executable: Executable
}

/** Everything compiled and instantiated from here on, in order. */
const compiled: Compiled[] = []
const instances: WebAssembly.Instance[] = []

const compile = wasmBackend.compile
Object.assign(wasmBackend, {
  compile: (program: KernelProgram, options?: CompileOptions): Executable => {
    const executable = compile(program, options)
    compiled.push({ program, executable })
    return executable
  },
})
const { Instance } = WebAssembly
WebAssembly.Instance = new Proxy(Instance, {
  construct: (target, args: [WebAssembly.Module, WebAssembly.Imports?]) => {
    const instance = new target(...args)
    instances.push(instance)
    return instance
  },
})

const { init, step, batches, key } = compiledTraining(problem)
const { x, labels } = batches[0]!
let state = init
const [beforeCompiled, beforeInstances] = [compiled.length, instances.length]
const began = performance.now()
state = step(state, key, x, labels)[0]
const firstMs = performance.now() - began
const { program, executable } = compiled[beforeCompiled]!
const rawRun = instances[beforeInstances]!.exports['run'] as () => void

/** One call of the user's function, as a training loop does it. */
const whole = (): number | boolean => {
  const [next, loss] = step(state, key, x, labels)
  state = next
  return (loss as NdArray).item()
}

const storagesOf = (tree: unknown): readonly Storage[] => flatten(tree).leaves.map((leaf) => (leaf as NdArray).storage)
let inputs = storagesOf([step(state, key, x, labels)[0], key, x, labels])
if (inputs.length !== program.inputs.length)
  throw new Error('profile: the program has other inputs than the function has leaves')

/** The compiled program without the function around it: results become the next inputs. */
const programOnly = (): void => {
  const outputs = executable.run(inputs)
  inputs = inputs.map((s, i) => {
    const output = program.donated[i]!
    return output < 0 ? s : outputs[output]!
  })
}

state = compiledTraining(problem).init
const args = [state, key, x, labels]
const flat = flatten(args)
const { leaves: ownLeaves, def: ownDef } = flatten([state, labels])

const always = async (): Promise<void> => {}
const stages: readonly Contestant[] = [
  { id: 'whole', prepare: always, run: whole },
  { id: 'program', prepare: always, run: programOnly },
  { id: 'module', prepare: always, run: rawRun },
  { id: 'flatten', prepare: always, run: () => flatten(args) },
  { id: 'unflatten', prepare: always, run: () => unflatten(ownDef, ownLeaves) },
]
// The arguments of `whole` are donated as it runs; those of `flatten` are only looked at.
state = compiledTraining(problem).init
const samples = await measure(stages, { blocks: 15, blockMs: 20, warmupMs: 800 }, cpuClock)
const time = (id: string): number => median(samples.get(id)!)

const total = time('whole')
const line = (what: string, ms: number): void => {
  console.log(`  ${what.padEnd(58)} ${showTime(ms).padStart(9)} ${((100 * ms) / total).toFixed(0).padStart(4)} %`)
}
console.log(`${describeProblem(problem)}: first call ${showTime(firstMs)}, then (processor time, medians)`)
line('whole step, loss read', total)
line('kernels: the call of the WebAssembly module alone', time('module'))
line('program around them: copies in and out, views, residents', time('program') - time('module'))
line(`flattening ${flat.leaves.length} arguments`, time('flatten'))
line('building the tree of results', time('unflatten'))
line(
  'rest: cache key, checks, arrays of results, donation',
  total - time('program') - time('flatten') - time('unflatten'),
)

const { emitted } = executable as Executable & {
  readonly emitted: {
    readonly bytes: Uint8Array
    readonly layout: { readonly bytes: number; readonly donations: readonly { readonly copy: boolean }[] }
    readonly hosted: readonly number[]
  }
}
const { bytes } = emitted
console.log(
  `\nmodule of ${bytes.length} bytes; ${program.kernels.length} kernels, ${emitted.hosted.length} of them on the host; arena ${emitted.layout.bytes} bytes; ${program.inputs.length} inputs, ${emitted.layout.donations.length} donated (${emitted.layout.donations.filter((d) => d.copy).length} moved at the end), ${program.outputs.length} outputs`,
)

const describeKernel = (k: Kernel): string => {
  if (k.tag === 'loop') return `loop [${k.extents.join()}], ${k.stores.length} stores`
  if (k.tag === 'reduce') {
    return `reduce [${k.extents.join()}] over [${k.reduced.join()}], ${k.accumulators.map((a) => a.combine).join()}`
  }
  if (k.tag === 'contract') {
    const batch = k.batch.length > 0 ? ` batch [${k.batch.join()}]` : ''
    return `contract ${k.m}×${k.k}·${k.k}×${k.n}${batch}, strides a ${k.a.access.strides.join()} b ${k.b.access.strides.join()}`
  }
  return k.tag
}

// Which function of the module is which kernel; kernels without work have none.
const calls = entryCalls(bytes)
const kernelOf = new Map<number, string>()
const isOneToOne = calls.length === program.kernels.length
calls.forEach((index, i) => {
  kernelOf.set(index, isOneToOne ? describeKernel(program.kernels[i]!) : `call ${i} of the entry`)
})

const sampleFor = async (ms: number): Promise<Profiler.Profile> => {
  const session = new Session()
  session.connect()
  const post = (method: 'Profiler.enable' | 'Profiler.start'): Promise<void> =>
    new Promise((resolve, reject) => session.post(method, (error) => (error === null ? resolve() : reject(error))))
  await post('Profiler.enable')
  await new Promise<void>((resolve, reject) =>
    session.post('Profiler.setSamplingInterval', { interval: 100 }, (error) =>
      error === null ? resolve() : reject(error),
    ),
  )
  await post('Profiler.start')
  const end = cpuClock() + ms
  while (cpuClock() < end) for (let i = 0; i < 10; i++) whole()
  return new Promise((resolve, reject) => {
    session.post('Profiler.stop', (error, { profile }) => {
      session.disconnect()
      if (error === null) resolve(profile)
      else reject(error)
    })
  })
}

const profile = await sampleFor(2000)
const parents = new Map<number, Profiler.ProfileNode>()
for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node)

const functionIndex = ({ callFrame }: Profiler.ProfileNode): number | undefined => {
  const match = /^wasm-function\[(\d+)\]$/.exec(callFrame.functionName)
  return match === null ? undefined : Number(match[1])
}

/** The kernel a sample belongs to, whichever function of it runs; else the JavaScript function. */
const owner = (node: Profiler.ProfileNode): string => {
  if (functionIndex(node) === undefined) {
    const { functionName, url, lineNumber } = node.callFrame
    const file = url.replace(/^.*\/dist\//, '')
    return file === '' ? functionName : `${functionName || '(anonymous)'}  ${file}:${lineNumber + 1}`
  }
  for (let n: Profiler.ProfileNode | undefined = node; n !== undefined; n = parents.get(n.id)) {
    const index = functionIndex(n)
    const kernel = index === undefined ? undefined : kernelOf.get(index)
    if (kernel !== undefined) return `kernel ${calls.indexOf(index!)}: ${kernel}`
  }
  return 'kernels: entry'
}

const hits = new Map<string, number>()
let all = 0
for (const node of profile.nodes) {
  const count = node.hitCount ?? 0
  if (count === 0 || node.callFrame.functionName === '(idle)') continue
  all += count
  const key = owner(node)
  hits.set(key, (hits.get(key) ?? 0) + count)
}
console.log('\nsampled, own time:')
for (const [what, count] of [...hits].sort((a, b) => b[1] - a[1]).slice(0, 30)) {
  const share = (100 * count) / all
  if (share < 0.5) break
  console.log(`  ${share.toFixed(1).padStart(5)} %  ${showTime((total * count) / all).padStart(9)}  ${what}`)
}
