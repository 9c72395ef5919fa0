/** Builds the site once, before the tests that look at it. */
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildSite, type BuiltSite } from '../../scripts/site/build.ts'
import { temp } from '../../scripts/workspace.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly built: BuiltSite & { readonly folder: string }
  }
}

export async function setup(project: TestProject): Promise<void> {
  const folder = join(temp, 'site')
  project.provide('built', { ...(await buildSite(folder)), folder })
}
