import { defineConfig } from 'vitest/config'

const packages = ['core', 'autodiff', 'layers', 'optim', 'train']

export default defineConfig({
  test: {
    projects: packages.map((name) => ({ extends: true, test: { name, root: `packages/${name}` } })),
    typecheck: {
      enabled: true,
      include: ['**/*.test-d.ts'],
      tsconfig: new URL('./tsconfig.test.json', import.meta.url).pathname,
    },
  },
})
