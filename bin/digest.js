#!/usr/bin/env node
// CommonJS, as the folder's package.json says: Node is ready for a script sooner than for a module.
const { existsSync } = require('node:fs')
const { enableCompileCache } = require('node:module')
const { join } = require('node:path')

const built = join(__dirname, '../dist/cli.cjs')
start().catch((error) => {
  process.stderr.write(`digest can't start: ${process.argv.includes('--debug') ? error.stack : error.message}\n`)
  process.exitCode = 1
})

async function start() {
  if (!existsSync(built)) throw new Error('run npm ci, or npm run build, in its folder first')
  await load().run()
}

/** Node 22 and later keep the compiled code between runs by themselves. */
function load() {
  if (enableCompileCache === undefined) return require('./requireCompiled.js').requireCompiled(built)
  enableCompileCache()
  return require(built)
}
