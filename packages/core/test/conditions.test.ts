/** Conditions on arrays: always true, which neither the compiler nor the running program can notice. The lint rule that users are told to switch on does. */
import { fileURLToPath } from 'node:url'
import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

const RULE = '@typescript-eslint/no-unnecessary-condition'
const root = fileURLToPath(new URL('.', import.meta.url))

/** The lines of `code`, counted from 1, on which the rule complains. */
const reported = async (code: string): Promise<readonly number[]> => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      plugins: { '@typescript-eslint': tseslint.plugin },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: {
          projectService: { allowDefaultProject: ['snippet.ts'], defaultProject: '../../../tsconfig.test.json' },
          tsconfigRootDir: root,
        },
      },
      rules: { [RULE]: 'error' },
    },
  })
  const [result] = await eslint.lintText(code, { filePath: 'snippet.ts' })
  expect(result!.messages.filter((m) => m.ruleId !== RULE)).toEqual([])
  return result!.messages.map((m) => m.line)
}

test('the rule reports every condition on an array, and none on its element', async () => {
  const code = [
    "import { array } from '../src/index.ts'",
    'const x = array([1])',
    'const c = x.greater(0)',
    'if (c) void 0',
    'if (!x) void 0',
    'void (c ? 1 : 2)',
    'void (c && x)',
    'while (c) void 0',
    'if (x.item()) void 0',
    'if (x === c) void 0',
  ]
  expect(await reported(code.join('\n'))).toEqual([4, 5, 6, 7, 8])
})
