/** The tests of the built site, some of them in a real browser; `npm run check -- site` runs them. */
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    name: 'site',
    root: import.meta.dirname,
    globalSetup: './builtSite.ts',
    setupFiles: ['../seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // One file after another: the browser trains meanwhile.
    fileParallelism: false,
  },
})

export default config
