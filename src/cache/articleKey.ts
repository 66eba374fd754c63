import { createHash } from 'node:crypto'
import { modelFiles } from '../models/modelFiles.ts'
import { readKeys } from '../types/annotator.ts'
import type { Article } from '../types/article.ts'

/** A digest of the sources, the dependencies and the settings that were built; sources that run as they are have none. */
declare const DIGEST_BUILD: string | undefined

/**
 * What layers depend on besides the article: the code as it was built, the models as they lie there, and the engine,
 * whose Unicode tables and arithmetic may differ. Undefined where the code can't be told from an edited one.
 */
export function codeVersion(): string | undefined {
  if (typeof DIGEST_BUILD !== 'string') return undefined
  return JSON.stringify([DIGEST_BUILD, process.versions.v8, process.versions.unicode, modelFiles()])
}

/** The name of what a version of the code finds in an article: as JSON, no two articles read the same. */
export function articleKey(article: Article, version: string): string {
  const read = readKeys.map((key) => article[key])
  return createHash('sha256')
    .update(JSON.stringify([version, read]))
    .digest('hex')
}
