import { stat } from 'node:fs/promises'
import { findFiles } from './findFiles.ts'
import type { FindOptions } from './findFiles.ts'

/**
 * The files that `loadArticles` would read of a folder, each with a stamp that another content has another of. A file
 * that goes while it is looked at is not there.
 */
export async function stampFiles(folder: string, options: FindOptions = {}): Promise<Map<string, string>> {
  const stamps = new Map<string, string>()
  for await (const file of findFiles(folder, options)) {
    if ('error' in file) continue
    const stats = await stat(file.path, { bigint: true }).catch(() => undefined)
    if (stats !== undefined) stamps.set(file.path, `${stats.ino} ${stats.size} ${stats.mtimeNs}`)
  }
  return stamps
}
