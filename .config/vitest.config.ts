import { defineConfig } from 'vitest/config'
import { reportAssets } from './reportAssets.mjs'

export default defineConfig({
  define: reportAssets(),
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Tests that ask for a cache name a folder of their own; the others find all anew.
    env: { DIGEST_CACHE: 'off' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
