/** What the workspace consists of, read from the manifests: packages in build order and their public entries. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root: string = dirname(dirname(fileURLToPath(import.meta.url)))
export const temp: string = join(root, 'temp')

/** Lower layers first. */
export const packageNames = ['core', 'autodiff', 'layers', 'optim', 'train', 'export'] as const
export type PackageName = (typeof packageNames)[number]

/** One public entry of a package: `specifier` is what users import, `name` is its path below `src` and `dist`. */
export interface Entry {
  readonly specifier: string
  readonly name: string
}

export function packageDir(name: PackageName): string {
  return join(root, 'packages', name)
}

/** The TypeScript entries that a package's `exports` lists. */
export function entriesOf(name: PackageName): readonly Entry[] {
  const manifest = readManifest(name)
  const entries: Entry[] = []
  for (const [subpath, target] of Object.entries(manifest.exports)) {
    const match = /^\.\/src\/(.+)\.ts$/.exec(target)
    if (match?.[1] !== undefined) entries.push({ specifier: `${manifest.name}${subpath.slice(1)}`, name: match[1] })
  }
  return entries
}

interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string>>
}

function readManifest(name: PackageName): Manifest {
  return JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as Manifest
}

/** `pnpm@x.y.z`, as the root manifest pins it. */
export function pinnedPnpm(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly packageManager: string }
  return manifest.packageManager.replace(/\+.*$/, '')
}
