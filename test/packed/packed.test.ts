/** The packages as users get them: installed from tarballs into an empty folder, run by plain Node, bundled for browsers. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { rolldown } from 'rolldown'
import { build as viteBuild } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exec, execTool } from '../../scripts/exec.ts'
import { unmarkedCalls } from '../../scripts/pureCalls.ts'
import { entriesOf, packageDir, packageNames, root, temp } from '../../scripts/workspace.ts'

const specifiers = packageNames.flatMap((name) => entriesOf(name).map(({ specifier }) => specifier))
const main = specifiers.filter((specifier) => !specifier.endsWith('/testing'))
const forBrowsers = main.filter((specifier) => !specifier.endsWith('/node'))

/** The smallest program that differentiates: its size is what a page pays for the library. */
const minimal = `import { grad } from '@pullback/autodiff'\nconsole.log(String(grad((x) => x.mul(x).mul(x))(2)))\n`

/** Bytes of the minimal program, minified and gzipped. */
const SIZE_LIMIT = 88_000

let dir = ''

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'pullback-packed-'))
  writeFileSync(join(dir, 'package.json'), '{ "private": true, "type": "module" }\n')
  const tarballs = readdirSync(join(temp, 'pack')).map((file) => join(temp, 'pack', file))
  await install([...tarballs, ...(await dependencies())])
})

afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What the packages need from others, once each. */
async function dependencies(): Promise<readonly string[]> {
  const needed = new Map<string, string>()
  for (const name of packageNames) {
    const manifest = JSON.parse(readFileSync(join(packageDir(name), 'package.json'), 'utf8')) as {
      readonly dependencies?: Readonly<Record<string, string>>
    }
    for (const dependency of Object.keys(manifest.dependencies ?? {}))
      if (!dependency.startsWith('@pullback/')) needed.set(dependency, packageDir(name))
  }
  return (await Promise.all([...needed].map(([name, from]) => repack(name, from)))).flat()
}

/** The tarball of an installed dependency and of what it depends on, so that npm needs no network. */
async function repack(name: string, from: string): Promise<readonly string[]> {
  const installed = realpathSync(join(from, 'node_modules', name))
  const out = join(dir, 'tarballs', name)
  mkdirSync(out, { recursive: true })
  // A copy first: pnpm stores equal files once, tar would write the second as a link, and npm drops links.
  cpSync(installed, join(out, 'package'), { recursive: true })
  const ran = await exec('tar', ['-czf', join(out, `${name}.tgz`), '-C', out, 'package'])
  expect(ran.code, ran.output).toBe(0)
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>
  }
  const nested = await Promise.all(
    Object.keys(dependencies).map((needed) => repack(needed, join(installed, '..', '..'))),
  )
  return [
    ...readdirSync(out)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => join(out, file)),
    ...nested.flat(),
  ]
}

async function install(tarballs: readonly string[]): Promise<void> {
  const quiet = ['--offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  const ran = await exec('npm', ['install', ...quiet, ...tarballs], { cwd: dir })
  expect(ran.code, ran.output).toBe(0)
}

/** Runs a module in plain Node and returns what it printed. */
async function runNode(code: string, name = 'program.js'): Promise<string> {
  writeFileSync(join(dir, name), code)
  const ran = await exec(process.execPath, [join(dir, name)], { cwd: dir })
  expect(ran.code, ran.output).toBe(0)
  return ran.stdout.trim()
}

async function bundle(code: string): Promise<{ readonly text: string; readonly inputs: readonly string[] }> {
  const result = await build({
    stdin: { contents: code, resolveDir: dir, sourcefile: 'page.js' },
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    globalName: 'page',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
  })
  return { text: result.outputFiles[0]!.text, inputs: Object.keys(result.metafile.inputs) }
}

/** Runs a script where only what a browser and Node share exists, and returns what it logged. */
function runPage(text: string, then = ''): string {
  const lines: string[] = []
  const console = { log: (...args: unknown[]) => lines.push(args.map(String).join(' ')), warn: () => undefined }
  const web = {
    WebAssembly,
    TextEncoder,
    TextDecoder,
    URL,
    performance,
    crypto,
    queueMicrotask,
    setTimeout,
    clearTimeout,
  }
  const page = createContext({ ...web, console })
  runInContext(`${text}\n${then}`, page)
  return lines.join('\n')
}

describe.each(specifiers.filter((specifier) => main.includes(specifier)))('%s in plain Node', (specifier) => {
  test('exports the same names as its source', async () => {
    const source = Object.keys((await import(specifier)) as object).sort()
    const packed = await runNode(`console.log(Object.keys(await import('${specifier}')).sort().join())`)
    expect(source).not.toHaveLength(0)
    expect(packed.split(',')).toEqual(source)
  })
})

test('a minimal program runs in plain Node', async () => {
  expect(await runNode(minimal, 'minimal.js')).toBe('12')
})

test.each([
  ['TypeScript 6', 'typescript'],
  ['TypeScript 7', 'typescript7'],
])(
  'under %s declarations satisfy a strict user of every entry, without skipping library checks',
  async (_, compiler) => {
    const code = main.map(
      (specifier, i) => `import * as p${i} from '${specifier}'\nexport const names${i}: object = p${i}\n`,
    )
    writeFileSync(join(dir, 'consumer.ts'), code.join(''))
    const options = [
      '--strict',
      '--exactOptionalPropertyTypes',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2023,dom',
    ]
    const args = [
      ...options,
      '--skipLibCheck',
      'false',
      '--noEmit',
      '--types',
      'node',
      '--typeRoots',
      join(root, 'node_modules/@types'),
    ]
    const ran = await execTool(compiler, [...args, join(dir, 'consumer.ts')], { bin: 'tsc', cwd: dir })
    expect(ran.output).toBe('')
    expect(ran.code).toBe(0)
  },
)

test('every tarball brings its licence, sources and source maps, and nothing it should keep', () => {
  for (const name of packageNames) {
    const installed = join(dir, 'node_modules', '@pullback', name)
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'package.json', 'src/index.ts', 'dist/index.d.ts.map']))
    expect(files.some((file) => file.endsWith('.js.map'))).toBe(true)
    expect(files.filter((file) => /tsbuildinfo|\.test|(^|\/)etc(\/|$)/.test(file))).toEqual([])
    const manifest = readFileSync(join(installed, 'package.json'), 'utf8')
    expect(manifest).not.toMatch(/workspace:|catalog:/)
  }
})

test('every source map leads to a source that the tarball brings', () => {
  for (const name of packageNames) {
    const dist = join(dir, 'node_modules', '@pullback', name, 'dist')
    const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.map'))
    const strays = maps.flatMap((file) => {
      const { sources } = JSON.parse(readFileSync(join(dist, file), 'utf8')) as { readonly sources: readonly string[] }
      const wanted = sources.filter((source) => !source.includes('node_modules'))
      return wanted
        .filter((source) => !existsSync(join(dist, file, '..', source)))
        .map((source) => `${file}: ${source}`)
    })
    expect(maps.length).toBeGreaterThan(0)
    expect(strays).toEqual([])
  }
})

test('every call that a module makes while it loads is marked, so that bundlers can leave it out', () => {
  for (const name of packageNames) {
    const dist = join(dir, 'node_modules', '@pullback', name, 'dist')
    const modules = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.js') && !/^(?:vendor|bundled)/.test(file),
    )
    expect(modules.filter((file) => unmarkedCalls(readFileSync(join(dist, file), 'utf8')).length > 0)).toEqual([])
  }
})

test('what is allocated to be thrown away is in the built files, and what is kept beside it', () => {
  const core = join(dir, 'node_modules', '@pullback', 'core', 'dist')
  for (const file of ['backend/wasm/resultMemory.js', 'bundled/index.js']) {
    const text = readFileSync(join(core, file), 'utf8')
    expect(text).toMatch(/Reflect\.construct\(ArrayBuffer, \[/)
    expect(text).toMatch(/fence = new ArrayBuffer\(/)
  }
})

test('unmarkedCalls finds calls of constants that are not marked, and no call that runs later', () => {
  const code = 'const a = /* @__PURE__ */ f(g())\nconst b = () => h()\nconst c = { d: new E() }\nf(1)\n'
  expect(unmarkedCalls(code).map((at) => code.slice(at, at + 4))).toEqual(['g())', 'new '])
})

describe('in a browser', () => {
  test.each(forBrowsers)('%s bundles without any module of Node and loads', async (specifier) => {
    const { text, inputs } = await bundle(`export * from '${specifier}'`)
    expect(inputs.filter((input) => builtinModules.includes(input.replace(/^node:/, '')))).toEqual([])
    expect(runPage(text, 'console.log(Object.keys(page).length > 0)')).toBe('true')
  })

  test('a minimal program keeps the array methods, which a side effect installs, and its size is known', async () => {
    const { text } = await bundle(minimal)
    expect(runPage(text)).toBe('12')
    const size = { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length }
    writeFileSync(join(temp, 'size.json'), `${JSON.stringify(size)}\n`)
    expect(size.gzipped).toBeLessThan(SIZE_LIMIT)
    // Names that primitives carry: what this program does not use is not in it.
    for (const unused of ['besselI0e', 'lgamma', 'digamma', 'betainc', 'convGeneral', 'cholesky', 'internal: kernel'])
      expect(text).not.toContain(unused)
  })

  test('Vite bundles the minimal program', async () => {
    writeFileSync(join(dir, 'vite.js'), minimal)
    const made = await viteBuild({
      root: dir,
      configFile: false,
      logLevel: 'silent',
      build: { write: false, lib: { entry: join(dir, 'vite.js'), formats: ['iife'], name: 'page' } },
    })
    const [first] = Array.isArray(made) ? made : [made]
    if (first === undefined || !('output' in first)) throw new Error('Vite wrote nothing')
    expect(runPage(first.output[0].code)).toBe('12')
  })

  test('a program that imports only what another package made keeps the methods, under both kinds of bundler', async () => {
    const code = `import { array } from '@pullback/autodiff'\nconsole.log(String(array([1]).add(1)))\n`
    expect(runPage((await bundle(code)).text)).toBe('[2.]')
    writeFileSync(join(dir, 'onlyArray.js'), code)
    const made = await rolldown({ cwd: dir, input: join(dir, 'onlyArray.js'), platform: 'browser', logLevel: 'silent' })
    const { output } = await made.generate({ format: 'iife' })
    await made.close()
    expect(runPage(output[0].code)).toBe('[2.]')
  })
})

describe('without fp-ts at hand', () => {
  beforeAll(() => rmSync(join(dir, 'node_modules', 'fp-ts'), { recursive: true }))

  test.each(main)('%s still loads, for what it uses is inlined', async (specifier) => {
    expect(existsSync(join(dir, 'node_modules', 'fp-ts'))).toBe(false)
    expect(await runNode(`console.log(typeof (await import('${specifier}')))`)).toBe('object')
  })
})

describe('with fast-check installed', () => {
  beforeAll(async () => {
    await install([...(await dependencies()), ...(await repack('fast-check', packageDir('autodiff')))])
  })

  test('the law suite loads', async () => {
    const names = await runNode(`console.log(Object.keys(await import('@pullback/autodiff/testing')).length > 0)`)
    expect(names).toBe('true')
  })
})
