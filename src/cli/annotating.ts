import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Annotating, ReadBefore } from '../index.ts'
import { cacheFolder } from './cacheFolder.ts'
import type { Io } from './io.ts'
import { usualCacheSize } from './options.ts'
import type { CommonOptions, InputOptions } from './options.ts'
import { sayError } from './output.ts'

/** How the articles of a command are annotated, as its options say: where it isn't known yet what they hold. */
export async function annotatingFor(options: InputOptions & CommonOptions, io: Io): Promise<Annotating> {
  const { annotateCached, annotateInWorkers, openStore } = await import('../index.ts')
  const { cacheSize = usualCacheSize, debug = false, jobs, timeout } = options
  const annotating = annotateInWorkers({ jobs, seconds: timeout })
  const folder = folderFor(options, io)
  if (folder === undefined) return annotating
  const tell = async (trouble: unknown): Promise<void> => {
    if (debug) await sayError(io, `digest: nothing is kept in ${folder}: ${reasonOf(trouble)}`)
  }
  return annotateCached(annotating, openStore({ folder, most: cacheSize * (1 - shareOfFiles) * 1e6, tell }))
}

/** Of the cache's room, what the articles themselves get: what is found in them is many times as long. */
const shareOfFiles = 1 / 8

/** What was read of files before, as the options of a command say. Of trouble in keeping it `annotatingFor` tells. */
export async function readBeforeFor(options: InputOptions & CommonOptions, io: Io): Promise<ReadBefore | undefined> {
  const folder = folderFor(options, io)
  if (folder === undefined) return undefined
  const { filesIn, openStore, readBefore } = await import('../index.ts')
  const { cacheSize = usualCacheSize } = options
  return readBefore(openStore({ folder: filesIn(folder), most: cacheSize * shareOfFiles * 1e6 }))
}

const folderFor = ({ cache }: InputOptions & CommonOptions, { env }: Io): string | undefined =>
  cache === false ? undefined : cacheFolder(env)
