import { stat } from 'node:fs/promises'
import { findFiles } from './findFiles.ts'
import type { FindOptions } from './findFiles.ts'

/** How many bytes `loadArticles` will read of these paths, packed as they are; undefined where nobody knows. */
export async function sizeOfInputs(paths: readonly string[], options: FindOptions = {}): Promise<number | undefined> {
  if (paths.includes('-')) return undefined
  let size = 0
  for (const path of paths)
    for await (const file of findFiles(path, { ...options, tell: undefined }))
      if (!('error' in file)) size += (await stat(file.path).catch(() => undefined))?.size ?? 0
  return size
}
