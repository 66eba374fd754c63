// Bundles the library and the command line into dist/, split so that what is heavy stays in files of its own and is read only when asked
// for: a start reads three files in place of a hundred. Types come from tsc afterwards.
import { existsSync, rmSync, symlinkSync } from 'node:fs'
import { build } from 'esbuild'

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { index: 'src/index.ts', main: 'src/cli/run.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
})

// In a checkout npx finds a command at once among node_modules/.bin, which npm fills for dependencies only; without this link it would
// install the checkout into its own cache and build it there once more. Windows takes that way.
if (process.platform !== 'win32' && existsSync('node_modules/.bin')) {
  rmSync('node_modules/.bin/digest', { force: true })
  symlinkSync('../../bin/digest.js', 'node_modules/.bin/digest')
}
