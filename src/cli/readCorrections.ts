import { readFile } from 'node:fs/promises'
import type { NameCorrections } from '../index.ts'
import type { NamesOptions } from './options.ts'
import { UsageError } from './usageError.ts'

const shape = 'It holds any of merge, split, rename, drop and add: see the README.'

/** The corrections in the file that `--names` gives; undefined without it. */
export async function readCorrections({ names }: NamesOptions): Promise<NameCorrections | undefined> {
  if (names === undefined) return undefined
  const { parseCorrections } = await import('../index.ts')
  try {
    return parseCorrections(JSON.parse(await readFile(names, 'utf8')))
  } catch (error) {
    throw new UsageError(
      `the names file ${names}: ${error instanceof Error ? error.message : String(error)}`,
      shape,
      'names',
    )
  }
}
