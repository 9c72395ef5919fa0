/** The Chromium of this machine, if it has one. */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/** Its path: what the variable CHROMIUM says, else the first of the usual names on the path; null where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
  if (env['CHROMIUM'] !== undefined) return existsSync(env['CHROMIUM']) ? env['CHROMIUM'] : null
  const folders = (env['PATH'] ?? '').split(delimiter)
  const all = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES]
  return all.find((file) => existsSync(file)) ?? null
}
