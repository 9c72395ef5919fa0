/** The tests of the packed packages; `npm run check -- packed` builds and packs before it runs them. */
import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: { name: 'packed', root: import.meta.dirname, testTimeout: 120_000, hookTimeout: 180_000 },
})

export default config
