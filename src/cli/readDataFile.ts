import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { UsageError } from './usageError.ts'

/** The text of a data file, unpacked where its name ends in .gz. */
export async function readDataFile(path: string): Promise<string> {
  try {
    const bytes = await readFile(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new UsageError(
      `${path} can't be read: ${reasonOf(error)}`,
      'Give the path of a file that is there.',
      'unreadable',
    )
  }
}

/** The values of a JSONL file, each checked by its keys: data for training and measuring is all read or not at all. */
export async function readRecords<Value>(path: string, keys: readonly (keyof Value & string)[]): Promise<Value[]> {
  const lines = (await readDataFile(path)).split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [parse(line, keys, `${path}:${i + 1}`) as Value]))
}

function parse(line: string, keys: readonly string[], place: string): object {
  try {
    const value = JSON.parse(line) as object
    const missing = keys.find((key) => !(key in value))
    if (missing !== undefined) throw new Error(`has no "${missing}"`)
    return value
  } catch (error) {
    throw new UsageError(`${place}: ${messageOf(error)}`, `Every line is JSON with ${keys.join(', ')}.`, 'bad-record')
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const reasons = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'its permissions forbid it'],
])
const reasonOf = (error: unknown): string =>
  reasons.get((error as NodeJS.ErrnoException).code ?? '') ?? messageOf(error)
