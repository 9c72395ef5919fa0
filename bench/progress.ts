/** How far a run has come: a line on a terminal that is written over, nothing in a log. */

export class Progress {
  readonly #total: number
  #done = 0
  #width = 0
  readonly #start = performance.now()
  readonly #isShown = process.stderr.isTTY

  constructor(total: number) {
    this.#total = total
  }

  get seconds(): number {
    return (performance.now() - this.#start) / 1000
  }

  /** `amount` of the total is done; `what` is going on. */
  advance(amount: number, what: string): void {
    this.#done += amount
    if (!this.#isShown) return
    const share = Math.min(1, this.#done / this.#total)
    const left = share < 0.02 ? '' : `, ${showSeconds((this.seconds / share) * (1 - share))} left`
    this.#write(`${String(Math.floor(100 * share)).padStart(3)} %${left}  ${what}`)
  }

  /** A line that stays. */
  say(line: string): void {
    if (this.#isShown) this.#write('')
    process.stderr.write(`${this.#isShown ? '\r' : ''}${line}\n`)
  }

  end(): void {
    if (this.#isShown) this.#write('')
    if (this.#isShown) process.stderr.write('\r')
  }

  #write(line: string): void {
    const text = line.slice(0, (process.stderr.columns ?? 80) - 1)
    process.stderr.write(`\r${text.padEnd(this.#width)}`)
    this.#width = text.length
  }
}

const showSeconds = (s: number): string =>
  s < 60 ? `${Math.ceil(s)} s` : `${Math.floor(s / 60)} min ${Math.round(s % 60)} s`
