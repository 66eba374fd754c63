import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { NameCorrections } from '../index.ts'
import type { NamesOptions } from './options.ts'
import { UsageError } from './usageError.ts'

/** The longest data file, unpacked, in bytes: about what a string can hold. */
const mostBytes = 1 << 29

/**
 * The text of a data file, unpacked where its name ends in .gz. What is longer than `most` bytes is not read to its
 * end.
 */
export async function readDataFile(path: string, most = mostBytes): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of await openFile(path)) {
      chunks.push(chunk as Buffer)
      length += (chunk as Buffer).length
      if (length > most) throw new Error(`it is longer than ${most >> 20} MB`)
    }
    return Buffer.concat(chunks).toString('utf8')
  } catch (error) {
    throw new UsageError(
      `${path} can't be read: ${reasonOf(error)}`,
      'Give a file that is there, and not too long.',
      'unreadable',
    )
  }
}

async function openFile(path: string): Promise<AsyncIterable<unknown>> {
  const packed = createReadStream(path)
  // An error of the file reaches the reader as the stream's own: there is nothing left to do with it here.
  if (!path.endsWith('.gz')) return packed
  const { createGunzip } = await import('node:zlib')
  return pipeline(packed, createGunzip(), () => undefined)
}

const shape =
  'It is JSON with any of: {"merge": [{"names": ["A", "B"], "name": "A"}], "rename": [{"name": "A", "to": "B"}], "drop": [{"name": "A"}], ' +
  '"split": [{"name": "A", "as": "B"}], "add": [{"name": "A", "type": "place"}]}.'

/** In bytes: a hundred thousand corrections are a tenth of it. */
const longestNames = 1 << 26

/** The corrections in the file that `--names` gives; undefined without it. */
export async function readCorrections({ names }: NamesOptions): Promise<NameCorrections | undefined> {
  if (names === undefined) return undefined
  const { parseCorrections } = await import('../index.ts')
  try {
    return parseCorrections(JSON.parse(await readDataFile(names, longestNames)))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(
      `the names file ${names}: ${error instanceof Error ? error.message : String(error)}`,
      shape,
      'names',
    )
  }
}
