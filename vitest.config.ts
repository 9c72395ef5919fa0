/** The test projects: one per package, `house` for the repository itself, `types` for `*.test-d.ts`. */
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const file = (path: string): string => new URL(path, import.meta.url).pathname

const packages = ['core', 'autodiff', 'layers', 'optim', 'train', 'export']

const config: ViteUserConfig = defineConfig({
  test: {
    // Generated inputs on a busy two-core machine: slow is not wrong.
    setupFiles: [file('./test/seed.ts')],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    silent: 'passed-only',
    coverage: { provider: 'v8', include: ['packages/*/src/**'], reportsDirectory: 'coverage' },
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        test: {
          name,
          root: `packages/${name}`,
          include: ['test/**/*.test.ts'],
          setupFiles: name === 'train' ? [] : [file('./test/verifyKernels.ts')],
        },
      })),
      { extends: true, test: { name: 'examples', root: 'examples', include: ['**/*.test.ts'] } },
      { extends: true, test: { name: 'house', root: 'test', include: ['*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'types',
          root: '.',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/test/**/*.test-d.ts'],
            // One run of the native compiler over everything; other files' errors are the business of `npm run check -- types`.
            checker: './node_modules/typescript7/bin/tsc',
            ignoreSourceErrors: true,
            tsconfig: './tsconfig.test.json',
          },
        },
      },
    ],
  },
})

export default config
