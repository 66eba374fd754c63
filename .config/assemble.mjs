// Writes src/tagger/weightSumsCode.ts from the WebAssembly text beside it: `node .config/assemble.mjs`. A test holds the
// two together.
import { readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import openWabt from 'wabt'

const source = new URL('../src/tagger/weightSums.wat', import.meta.url)
const target = new URL('../src/tagger/weightSumsCode.ts', import.meta.url)

/** The module that holds the assembled code. */
export async function assembled() {
  const wabt = await openWabt()
  const parsed = wabt.parseWat('weightSums.wat', readFileSync(source, 'utf8'))
  try {
    const code = Buffer.from(parsed.toBinary({}).buffer).toString('base64')
    const text = `// Made from weightSums.wat by .config/assemble.mjs.
export const weightSumsCode = '${code}'`
    return await format(text, { ...(await resolveConfig(target)), parser: 'typescript' })
  } finally {
    parsed.destroy()
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, await assembled())
