// Writes the code of the WebAssembly texts as modules beside them: `node .config/assemble.mjs`. A test holds each two
// together.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { format, resolveConfig } from 'prettier'
import openWabt from 'wabt'

export const sources = ['src/tagger/weightSums.wat', 'src/annotate/quotes/classifiers/treeSums.wat']

/** Where the code of a text is. */
export const targetOf = (source) => source.replace('.wat', 'Code.ts')

/** The module that holds the assembled code. */
export async function assembled(source) {
  const wabt = await openWabt()
  const name = basename(source, '.wat')
  const parsed = wabt.parseWat(`${name}.wat`, readFileSync(source, 'utf8'))
  try {
    const code = Buffer.from(parsed.toBinary({}).buffer).toString('base64')
    const text = `// Made from ${name}.wat by .config/assemble.mjs.
export const ${name}Code = '${code}'`
    return await format(text, { ...(await resolveConfig(targetOf(source))), parser: 'typescript' })
  } finally {
    parsed.destroy()
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const source of sources) writeFileSync(targetOf(source), await assembled(source))
