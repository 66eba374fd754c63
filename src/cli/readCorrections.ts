import type { NameCorrections } from '../index.ts'
import { readDataFile } from './readDataFile.ts'
import type { NamesOptions } from './options.ts'
import { UsageError } from './usageError.ts'

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
