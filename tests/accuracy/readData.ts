import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the data for measuring lies: `DIGEST_DATA`, or beside the checkout. Its texts are others', so it is not in the repository. */
const folder = process.env.DIGEST_DATA ?? '../shared/data'

/** The lines of a JSONL file of the data; null, and a word about it, where it isn't there. */
export function readData(file: string): unknown[] | null {
  const path = join(folder, file)
  if (!existsSync(path)) {
    process.stderr.write(`skipped: no ${path}; set DIGEST_DATA to the folder of the data\n`)
    return null
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as unknown)
}
