/** Runs the worker, kills it at random moments, starts it again, and compares what came out with a run left alone. */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

export interface Trial {
  /** Kills that met a living process. */
  readonly kills: number
  /** Steps done at each new start. */
  readonly resumedAt: readonly number[]
  readonly isSame: boolean
  /** Files in the folder when the run was done. */
  readonly files: readonly string[]
}

export interface Trials {
  readonly trial: (random: () => number) => Promise<Trial>
  readonly close: () => void
}

interface Outcome {
  readonly wasKilled: boolean
  readonly output: string
  readonly trainingMs: number
}

/** Bundles the worker and lets it run once alone, for the hash to compare with and the time that training takes. */
export const openTrials = async (): Promise<Trials> => {
  const folder = mkdtempSync(join(tmpdir(), 'pullback-kill-'))
  const worker = join(folder, 'worker.mjs')
  await build({
    entryPoints: [new URL('worker.ts', import.meta.url).pathname],
    outfile: worker,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
  })
  let next = 0
  const alone = await start(worker, join(folder, 'alone'), undefined)
  const wanted = hashIn(alone.output)
  if (wanted === undefined) throw new Error(`the worker failed when left alone: ${alone.output}`)

  return {
    trial: async (random) => {
      const run = join(folder, `run ${String(next++)}`)
      const resumedAt: number[] = []
      let kills = 0
      for (;;) {
        // Most kills fall while it trains, of which writing is the larger part; some while it starts.
        const after = kills >= MAX_KILLS ? undefined : random() < 0.1 ? -random() * 300 : random() * alone.trainingMs
        const { wasKilled, output } = await start(worker, run, after)
        const [, at] = /^ready (\d+)$/m.exec(output) ?? []
        if (at !== undefined) resumedAt.push(Number(at))
        if (wasKilled) {
          kills++
          continue
        }
        const files = readdirSync(run)
        rmSync(run, { recursive: true })
        if (hashIn(output) === undefined) throw new Error(`the worker failed after ${String(kills)} kills: ${output}`)
        return { kills, resumedAt, isSame: hashIn(output) === wanted, files }
      }
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** A run that is killed this often is then left alone. */
const MAX_KILLS = 4

const hashIn = (output: string): string | undefined => /^done ([0-9a-f]{64})$/m.exec(output)?.[1]

/** Kills the worker `killMs` after it begins to train, or after -`killMs` from its start when negative. */
const start = (worker: string, run: string, killMs: number | undefined): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, run], { stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let readyAt = NaN
    let timer: ReturnType<typeof setTimeout> | undefined
    const killIn = (ms: number): void => {
      timer = setTimeout(() => child.kill('SIGKILL'), ms)
    }
    if (killMs !== undefined && killMs < 0) killIn(-killMs)
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString()
      if (Number.isNaN(readyAt) && output.includes('ready')) {
        readyAt = performance.now()
        if (killMs !== undefined && killMs >= 0) killIn(killMs)
      }
    })
    child.stderr.on('data', (text: Buffer) => (output += text.toString()))
    child.on('error', reject)
    child.on('close', (_, signal) => {
      clearTimeout(timer)
      resolve({ wasKilled: signal === 'SIGKILL', output, trainingMs: performance.now() - readyAt })
    })
  })
