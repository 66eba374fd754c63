import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Annotating } from '../index.ts'
import { cacheFolder } from './cacheFolder.ts'
import type { Io } from './io.ts'
import { usualCacheSize } from './options.ts'
import type { CommonOptions, InputOptions } from './options.ts'
import { sayError } from './output.ts'

/** How the articles of a command are annotated, as its options say: where it isn't known yet what they hold. */
export async function annotatingFor(options: InputOptions & CommonOptions, io: Io): Promise<Annotating> {
  const { annotateCached, annotateInWorkers, openStore } = await import('../index.ts')
  const { cache = true, cacheSize = usualCacheSize, debug = false, jobs, timeout } = options
  const annotating = annotateInWorkers({ jobs, seconds: timeout })
  const folder = cacheFolder(io.env)
  if (!cache || folder === undefined) return annotating
  const tell = async (trouble: unknown): Promise<void> => {
    if (debug) await sayError(io, `digest: nothing is kept in ${folder}: ${reasonOf(trouble)}`)
  }
  return annotateCached(annotating, openStore({ folder, most: cacheSize * 1e6, tell }))
}
