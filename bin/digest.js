#!/usr/bin/env node
// CommonJS, as the folder's package.json says: Node is ready for a script sooner than for a module.
const { existsSync } = require('node:fs')
const { join } = require('node:path')
const { requireCompiled } = require('./requireCompiled.js')

const built = join(__dirname, '../dist/cli.cjs')
// When all is written and nothing is left to wait for: otherwise V8 gives its memory back piece by piece.
process.once('beforeExit', () => process.exit())
start().catch((error) => {
  process.stderr.write(`digest can't start: ${process.argv.includes('--debug') ? error.stack : error.message}\n`)
  process.exitCode = 1
})

async function start() {
  if (!existsSync(built)) throw new Error('run npm ci, or npm run build, in its folder first')
  await requireCompiled(built).run()
}
