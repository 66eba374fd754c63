import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { dataFolder } from '../../src/training/scripts/dataFolder.ts'

/** The values of a JSONL file of the data, which may be packed; null, and a word about it, where it isn't there. */
export function readData(file: string): unknown[] | null {
  const path = join(dataFolder().path, file)
  if (!existsSync(path)) {
    process.stderr.write(`skipped: no ${path}; .github/CONTRIBUTING.md says where the data is published\n`)
    return null
  }
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown)
}
