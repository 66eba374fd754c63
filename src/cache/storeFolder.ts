import type { Dirent } from 'node:fs'
import { readdir, rmdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Where entries lie: in one of 256 folders by the first two digits of their names. Each folder has its share of the
 * room: as names are evenly spread, nobody has to know how much there is in all, and none waits for another.
 */
export const shards = 256

export const shardOf = (folder: string, name: string): string => join(folder, 'articles', name.slice(0, 2))
export const fileOf = (folder: string, name: string): string => join(shardOf(folder, name), name.slice(2))

/** An entry, or with more behind it one that somebody is writing, or was when killed. */
const entryName = /^[0-9a-f]{62}(\.[0-9a-f-]{36})?$/
const shardName = /^[0-9a-f]{2}$/
/** Nobody writes an entry for so long. */
const abandonedAfterMs = 3600 * 1000
/** What room is made for: not for the next entry only. */
const fullness = 0.9
const blockSize = 4096

interface Stored {
  readonly path: string
  /** On the disk. */
  readonly bytes: number
  readonly usedMs: number
  readonly isWhole: boolean
}

/** Removes the entries of a folder that were used longest ago, until the others have room. */
export async function makeRoom(shard: string, room: number): Promise<void> {
  const files = await listFiles(shard)
  const now = Date.now()
  let bytes = 0
  const byAge = files.sort((a, b) => a.usedMs - b.usedMs)
  for (const { bytes: own } of files) bytes += own
  const isFull = bytes > room
  for (const { path, bytes: own, usedMs, isWhole } of byAge) {
    const isAbandoned = !isWhole && now - usedMs > abandonedAfterMs
    if (!isAbandoned && (!isFull || bytes <= room * fullness)) continue
    await remove(path)
    bytes -= own
  }
}

export interface StoreSize {
  readonly entries: number
  readonly bytes: number
}

/** In the folder of what was found in articles: another store, of the articles that files held. */
export const filesIn = (folder: string): string => join(folder, 'files')

/** How much is kept in a folder, and of how many articles; nothing where there is none. */
export async function measureStore(folder: string): Promise<StoreSize> {
  const [found, read] = [await measureShards(folder), await measureShards(filesIn(folder))]
  return { entries: found.entries, bytes: found.bytes + read.bytes }
}

async function measureShards(folder: string): Promise<StoreSize> {
  const size = { entries: 0, bytes: 0 }
  for (const shard of await listShards(folder))
    for (const { bytes, isWhole } of await listFiles(shard)) {
      size.entries += Number(isWhole)
      size.bytes += bytes
    }
  return size
}

/** Removes all that is kept, and nothing else that may be in the folder. */
export async function clearStore(folder: string): Promise<void> {
  await clearShards(folder)
  await clearShards(filesIn(folder))
  // What bin/requireCompiled.js keeps beside it.
  const code = join(folder, 'code')
  for (const one of await list(code)) if (one.isFile()) await unlink(join(code, one.name)).catch(unlessGone)
}

async function clearShards(folder: string): Promise<void> {
  for (const shard of await listShards(folder)) {
    for (const { path } of await listFiles(shard)) await unlink(path).catch(unlessGone)
    // Somebody may have kept something since.
    await rmdir(shard).catch(() => undefined)
  }
}

async function listShards(folder: string): Promise<string[]> {
  const articles = join(folder, 'articles')
  const found = await list(articles)
  return found.filter((one) => one.isDirectory() && shardName.test(one.name)).map(({ name }) => join(articles, name))
}

async function listFiles(shard: string): Promise<Stored[]> {
  const found = (await list(shard)).filter((one) => one.isFile() && entryName.test(one.name))
  const stored = found.map(async ({ name }): Promise<Stored | undefined> => {
    const path = join(shard, name)
    const stats = await stat(path).catch(unlessGone)
    const isWhole = !name.includes('.')
    return stats && { path, bytes: Math.ceil(stats.size / blockSize) * blockSize, usedMs: stats.mtimeMs, isWhole }
  })
  return (await Promise.all(stored)).filter((one) => one !== undefined)
}

const list = async (folder: string): Promise<Dirent[]> =>
  (await readdir(folder, { withFileTypes: true }).catch(unlessGone)) ?? []

const remove = (path: string): Promise<void> => unlink(path).catch(unlessGone)

/** Others remove entries, too. */
function unlessGone(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
}
