#!/usr/bin/env node
import { existsSync } from 'node:fs'
import module from 'node:module'

const built = new URL('../dist/main.js', import.meta.url)
try {
  if (!existsSync(built)) throw new Error('run npm ci, or npm run build, in its folder first')
  // Node 22 and later keep the compiled code between runs.
  module.enableCompileCache?.()
  const { run } = await import(built)
  await run()
} catch (error) {
  process.stderr.write(`digest can't start: ${process.argv.includes('--debug') ? error.stack : error.message}\n`)
  process.exitCode = 1
}
