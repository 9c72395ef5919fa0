/** Lint rules: strict and type-aware for the packages, lighter for tests, examples, benchmarks and scripts. */
import tseslint from 'typescript-eslint'

/** Each file says on its first line what it is. */
const fileHeader = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { missing: 'Start the file with a /** what this file is */ comment.' },
  },
  create: (context) => ({
    Program(node) {
      const first = context.sourceCode.getAllComments()[0]
      const text = context.sourceCode.text
      const isHeader =
        first?.type === 'Block' && first.value.startsWith('*') && text.slice(0, first.range[0]).trim() === ''
      if (!isHeader) context.report({ node, messageId: 'missing' })
    },
  }),
}

const namedExportsOnly = { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }
const noEnum = { selector: 'TSEnumDeclaration', message: 'A union of literals instead of an enum.' }

export default tseslint.config(
  { ignores: ['**/dist/', '**/*.cjs', 'coverage/', 'temp/', 'dist-site/', 'runs/', '**/runs/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { pullback: { rules: { 'file-header': fileHeader } } },
    languageOptions: { parserOptions: { project: './tsconfig.test.json', tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', namedExportsOnly, noEnum],
      'pullback/file-header': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Overloads tell a reader more than one merged signature; a type parameter used once can name what a caller writes.
      '@typescript-eslint/unified-signatures': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Public functions check what the types promise, since JavaScript callers have none; and a variable that a callback
      // assigns looks constant to this rule.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Rules of a primitive are methods by convention (their types need it) and never use `this`.
      '@typescript-eslint/unbound-method': 'off',
      // A cursor that starts at `this`, structural values of class types and code points of a string are all fine.
      '@typescript-eslint/no-this-alias': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': ['error', { allow: ['warn'] }],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['fp-ts', 'fp-ts/*'],
              allowTypeImports: true,
              message: "Import it from this package's fp.ts, which the build inlines.",
            },
          ],
        },
      ],
    },
  },
  { files: ['packages/*/src/fp.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  // Loops over arrays of one known length: `!` marks each read whose bound the loop already checks.
  {
    files: ['packages/core/src/**/*.ts', 'packages/autodiff/src/**/*.ts', 'packages/export/src/**/*.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  // Code that checks or shows the library: wrong input on purpose, parsed JSON, async without await are normal here.
  {
    files: [
      'packages/*/test/**/*.ts',
      'test/**/*.ts',
      'examples/**/*.ts',
      'bench/**/*.ts',
      'scripts/**/*.ts',
      'site/**/*.ts',
      '*.ts',
    ],
    rules: {
      'pullback/file-header': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
    },
  },
  // Tools that read a configuration file want its default export.
  { files: ['*.config.ts', 'test/**/*.config.ts'], rules: { 'no-restricted-syntax': ['error', noEnum] } },
)
