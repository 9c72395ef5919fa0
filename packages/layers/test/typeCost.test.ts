/** What checking the shapes of a model of 30 layers costs the compiler, in instantiations: seconds depend on the machine. */
import ts from 'typescript'
import { expect, test } from 'vitest'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const file = `${root}packages/layers/test/thirtyLayers.ts` // exists in memory only

const IMPORTS = `import { activation, dense, dropout, flatten, input, layerNormalization, permute, repeatVector, reshape, sequential } from '../src/index.ts'\n`
const ROUND = `
  flatten(), dense({ units: 784, activation: 'relu' }), dropout({ rate: 0.1 }), reshape({ targetShape: [28, -1] }),
  permute({ dims: [2, 1] }), layerNormalization(), activation({ activation: 'relu' }), reshape({ targetShape: [4, 7, 28] }),
`
/** 4 + 3 · 8 + 2 layers. */
const model = (last: string): string => `${IMPORTS}
export const net = sequential(
  input({ shape: [224, 224, 3] }),
  flatten(), reshape({ targetShape: [3, -1, 224] }), permute({ dims: [3, 1, 2] }), layerNormalization(),
  ${ROUND.repeat(3)}
  flatten(), ${last},
)
export const { params } = net.init(null as never, null as never)
`
const config = ts.getParsedCommandLineOfConfigFile(
  `${root}tsconfig.test.json`,
  {},
  {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (d) => {
      throw new Error(ts.flattenDiagnosticMessageText(d.messageText, '\n'))
    },
  },
)!
const options: ts.CompilerOptions = { ...config.options, noEmit: true, noUnusedLocals: false }
const parsed = new Map<string, ts.SourceFile | undefined>()

const check = (text: string): { readonly instantiations: number; readonly messages: readonly string[] } => {
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (name, languageVersion) => {
    if (name === file) return ts.createSourceFile(name, text, languageVersion)
    if (!parsed.has(name)) parsed.set(name, read(name, languageVersion))
    return parsed.get(name)
  }
  host.fileExists = (name) => name === file || ts.sys.fileExists(name)
  const program = ts.createProgram([file], options, host)
  const diagnostics = program.getSemanticDiagnostics(program.getSourceFile(file))
  return {
    instantiations: program.getInstantiationCount(),
    messages: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}

test('a model of 30 layers', { timeout: 120_000 }, () => {
  const empty = check(`${IMPORTS}export const nothing = [${IMPORTS.slice(9, IMPORTS.indexOf('}'))}]`)
  expect(empty.messages).toEqual([])
  const begin = performance.now()
  const fits = check(model('repeatVector({ n: 3 })'))
  const seconds = (performance.now() - begin) / 1000
  expect(fits.messages).toEqual([])
  const cost = fits.instantiations - empty.instantiations
  console.log(`30 layers: ${cost} instantiations, ${seconds.toFixed(2)} s with all they import`)
  expect(cost).toBeLessThan(60_000)

  const { messages } = check(model('reshape({ targetShape: [28, 29] })'))
  const reason = 'Misfit<"reshape: 784 elements do not fit [28, 29]">'
  expect(messages.length).toBeGreaterThan(0)
  expect(messages.filter((m) => !m.includes(reason))).toEqual([])
})
