/** A peer's process seen from the suite: one line out, one line back. */
import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Column } from './columns.ts'
import { MARK, type Answer, type Request } from './protocol.ts'

const dead = (why: string): Answer => ({ tag: 'skipped', why })

export class PeerProcess {
  readonly column: Column
  /** A process that does not answer for this long is ended. */
  readonly #patienceMs: number
  #child: ChildProcess | undefined
  #waiting: ((answer: Answer) => void) | undefined
  #complaint = ''

  constructor(column: Column, patienceMs: number) {
    this.column = column
    this.#patienceMs = patienceMs
  }

  get isRunning(): boolean {
    return this.#child !== undefined
  }

  /** Starts the process; answers whether it can take part at all. */
  start(): Promise<Answer> {
    const [file, ...args] = this.column.command
    const child = spawn(file!, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    this.#child = child
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith(MARK)) this.#settle(JSON.parse(line.slice(MARK.length)) as Answer)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#complaint = (this.#complaint + text).slice(-2000)
    })
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      this.#end(child, error.message)
    })
    child.on('exit', (code, signal) => {
      const last = this.#complaint.trim().split('\n').at(-1) ?? ''
      this.#end(child, `its process ended with ${signal ?? code}${last === '' ? '' : `: ${last.slice(0, 160)}`}`)
    })
    return this.#answer()
  }

  /** Asks and waits. A process that ends or hangs meanwhile is a reason to be left out, not an error. */
  async ask(request: Request): Promise<Answer> {
    if (this.#child === undefined) {
      const ready = await this.start()
      if (ready.tag !== 'ready') return ready
    }
    this.#child?.stdin?.write(`${JSON.stringify(request)}\n`)
    return this.#answer()
  }

  stop(): void {
    this.#child?.kill('SIGKILL')
    this.#child = undefined
  }

  #answer(): Promise<Answer> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.stop()
        this.#settle(dead(`no answer within ${this.#patienceMs / 1000} s`))
      }, this.#patienceMs)
      this.#waiting = (answer) => {
        clearTimeout(timer)
        resolve(answer)
      }
    })
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.(answer)
  }

  #end(child: ChildProcess, why: string): void {
    if (this.#child === child) this.#child = undefined
    this.#settle(dead(why))
  }
}
