#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const built = new URL('../dist/main.js', import.meta.url)
if (existsSync(built)) {
  // Node 22 and later keep the compiled code between runs.
  module.enableCompileCache?.()
  const { run } = await import(built)
  await run()
} else {
  process.stderr.write('digest: it is not built yet\nRun npm ci, or npm run build, in its folder.\n')
  process.exitCode = 2
}
