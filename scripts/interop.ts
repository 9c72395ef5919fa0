/** `npm run test:interop`: what is exported, run by XLA and onnxruntime in a Python environment of its own and compared with our results. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesOf } from '../examples/scale-out/digits.ts'
import { exec } from './exec.ts'
import { allCases } from './interop/cases.ts'
import { root, temp } from './workspace.ts'

/** Versions that the companion was tested with. */
const PACKAGES = ['jax==0.10.2', 'onnxruntime', 'onnx', 'numpy']

const venv = join(root, 'node_modules', '.cache', 'pullback-interop')
const python = join(venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')

/** How far results may be apart, in units of eps: of each number for primitives, of the largest number around for the rest. */
const ALLOWED: Readonly<Record<string, number>> = { primitive: 16, program: 64, layer: 128, scan: 64, digits: 64 }

/**
 * The same for onnxruntime, whose float32 tanh, erf and logistic are approximations of its own and whose scans sum in
 * another order.
 */
const ALLOWED_ONNX: Readonly<Record<string, number>> = { primitive: 8, program: 64, layer: 16, scan: 16, digits: 16 }

/** The interpreter of the environment, made when missing; or why there is none. */
async function environment(): Promise<{ readonly python: string } | { readonly skipped: string }> {
  const given = process.env['PULLBACK_PYTHON']
  if (given !== undefined) return { python: given }
  const works = async (): Promise<boolean> =>
    existsSync(python) && (await exec(python, ['-c', 'import jax, onnxruntime'], { limitSeconds: 60 })).code === 0
  if (await works()) return { python }
  const made = await exec('python3', ['-m', 'venv', '--clear', venv], { limitSeconds: 60 })
  if (made.code !== 0) return { skipped: 'there is no python3 with venv' }
  const got = await exec(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES], { limitSeconds: 240 })
  if (got.code !== 0 || !(await works())) return { skipped: `pip cannot provide ${PACKAGES.join(', ')}` }
  return { python }
}

interface Report {
  /** The versions of the engine. */
  readonly engine: string
  /** Cases that could not be written for the engine, and why. */
  readonly refused?: readonly { readonly name: string; readonly why: string }[]
  readonly cases: readonly {
    readonly group: string
    readonly name: string
    readonly worst: number
    readonly at: string
  }[]
}

/** What a comparison found, in lines; details are indented. */
interface Findings {
  readonly passed: number
  readonly failed: number
  readonly lines: readonly string[]
}

/** Numbers that JSON does not have come as words from Python. */
const readReport = (stdout: string): Report => JSON.parse(stdout.replace(/\bInfinity\b/g, '1e999')) as Report

const judge = ({ cases, refused = [], engine }: Report, limits: Readonly<Record<string, number>>): Findings => {
  const lines: string[] = [engine]
  let failed = refused.length
  for (const { name, why } of refused) lines.push(`  ${name}: not written, ${why}`)
  for (const [group, allowed] of Object.entries(limits)) {
    const own = cases.filter((c) => c.group === group)
    const bad = own.filter((c) => !(c.worst <= allowed))
    failed += bad.length
    const worst = own.reduce((a, b) => (b.worst > a.worst ? b : a), own[0]!)
    lines.push(`${group}: ${own.length} modules, worst ${worst.worst.toFixed(1)} eps in ${worst.name}`)
    for (const c of bad) lines.push(`  ${c.name}: ${c.worst} eps, at most ${allowed} allowed; ${c.at}`)
  }
  return { passed: cases.length + refused.length - failed, failed, lines }
}

/** Runs a script of this folder over the file of cases. */
const compared = async (
  interpreter: string,
  script: string,
  file: string,
  limits: Readonly<Record<string, number>>,
): Promise<Findings> => {
  const ran = await exec(interpreter, [join(root, 'scripts', 'interop', script), file], { limitSeconds: 900 })
  if (ran.code !== 0) return { passed: 0, failed: 1, lines: [`${script}:\n${ran.output}`] }
  return judge(readReport(ran.stdout), limits)
}

/** The companion's own tests, on the files of the digits step and eight virtual devices. */
async function companionChecks(
  interpreter: string,
  folder: string,
): Promise<{ readonly failed: number; readonly line: string }> {
  for (const [name, content] of Object.entries(filesOf({ steps: 10, batch: 32, seed: 0 }))) {
    writeFileSync(join(folder, name), content)
  }
  const script = join(root, 'scripts', 'interop', 'companion.py')
  const env = { JAX_PLATFORMS: 'cpu', XLA_FLAGS: '--xla_force_host_platform_device_count=8' }
  const ran = await exec(interpreter, [script, folder], { env, limitSeconds: 300 })
  return ran.code === 0
    ? { failed: 0, line: `companion: ${ran.stdout.trim()}` }
    : { failed: 1, line: `companion:\n${ran.output}` }
}

/** What the repository's checks report. */
interface Compared {
  readonly passed: number
  readonly failed: number
  readonly note: string
  readonly output: string
}

/** The comparison as one of the repository's checks. */
export async function interop(): Promise<Compared> {
  const found = await environment()
  if ('skipped' in found) {
    return { passed: 0, failed: 0, note: `SKIPPED: ${found.skipped}`, output: '' }
  }
  const folder = join(temp, 'interop')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'cases.jsonl')
  const cases = [...allCases({ program: 500, layer: 1 })]
  writeFileSync(file, cases.map((c) => `${JSON.stringify(c)}\n`).join(''))
  const xla = await compared(found.python, 'compare.py', file, ALLOWED)
  const onnx = await compared(found.python, 'compareOnnx.py', file, ALLOWED_ONNX)
  const companion = await companionChecks(found.python, folder)
  const lines = [...xla.lines, ...onnx.lines, companion.line]
  return {
    passed: xla.passed + onnx.passed + 1 - companion.failed,
    failed: xla.failed + onnx.failed + companion.failed,
    note: lines.filter((l) => !l.startsWith(' ')).join('; '),
    output: lines.join('\n'),
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { passed, failed, note, output } = await interop()
  console.log(`${output === '' ? note : output}\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
}
