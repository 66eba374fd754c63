import { createHash, randomUUID } from 'node:crypto'
import { closeSync, constants, fstatSync, futimesSync, openSync, readSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isSystemError } from '../algorithms/systemErrors.ts'
import { fileOf, makeRoom, shardOf, shards } from './storeFolder.ts'

/**
 * Bytes under names, in files that any number of processes read and write at once. There are no locks and no index: an
 * entry grows beside its place and is renamed into it, so that it is there whole or not at all, and what a crash or a
 * failing disk left of one is told by its checksum. Names are 64 hexadecimal digits, evenly spread.
 */
export interface FileStore {
  /** Undefined where there is no sound entry. Never throws. */
  read(name: string): Uint8Array | undefined
  /** Begins to write, and resolves when more may be begun. Never throws: what could not be written isn't there. */
  write(name: string, body: Uint8Array): Promise<void>
  /** Resolves when all is written. */
  finish(): Promise<void>
}

export interface StoreOptions {
  readonly folder: string
  /** So many bytes are kept, or for a while some more; what was used longest ago goes first. */
  readonly most: number
  /** Hears why nothing more is written. */
  readonly tell?: (trouble: unknown) => Promise<void>
}

const mostAtOnce = 16
/** An entry that is read is marked as used if it was not for so long: LRU doesn't need to know it better. */
const touchedAfterMs = 24 * 3600 * 1000
/** Room is made in a folder after so large a share of it was written anew. */
const shareBetween = 1 / 8

export function openStore({ folder, most, tell }: StoreOptions): FileStore {
  const room = Math.floor(most / shards)
  const writing = new Set<Promise<void>>()
  const grown = new Map<string, number>()
  let broken = false
  const isBroken = (): boolean => broken

  async function put(name: string, body: Uint8Array): Promise<void> {
    if (broken) return
    try {
      await writeEntry(folder, name, body)
      const shard = shardOf(folder, name)
      const bytes = (grown.get(shard) ?? 0) + body.length
      if (bytes > room * shareBetween) await makeRoom(shard, room)
      grown.set(shard, bytes > room * shareBetween ? 0 : bytes)
    } catch (trouble) {
      // What went wrong once, as on a full disk, goes wrong a thousand times.
      const isFirst = !isBroken()
      broken = true
      if (isFirst) await tell?.(trouble)
    }
  }

  return {
    read: (name) => readEntry(folder, name, room),
    async write(name, body) {
      if (broken || body.length > room) return
      const written = put(name, body).finally(() => writing.delete(written))
      writing.add(written)
      if (writing.size >= mostAtOnce) await Promise.race(writing)
    },
    async finish() {
      await Promise.all(writing)
      // After a short run room is made in one folder only: over many runs, all have their turn.
      const [shard] = grown.keys()
      grown.clear()
      if (shard !== undefined) await makeRoom(shard, room).catch(() => undefined)
    },
  }
}

const checksum = (name: string, body: Uint8Array): Buffer => createHash('sha256').update(name).update(body).digest()
const checksumLength = 32

async function writeEntry(folder: string, name: string, body: Uint8Array): Promise<void> {
  const path = fileOf(folder, name)
  const beside = `${path}.${randomUUID()}`
  const bytes = Buffer.concat([checksum(name, body), body])
  const write = (): Promise<void> => writeFile(beside, bytes, { flag: 'wx', mode: 0o600 })
  try {
    await write().catch(async (error: unknown) => {
      if (!isSystemError(error) || error.code !== 'ENOENT') throw error
      await makeFolder(dirname(path))
      await tagFolder(folder)
      await write()
    })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined)
    throw error
  }
}

/** One by one: Node's own way never ends where none can be made, as in /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await makeOne(path)
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT' || dirname(path) === path) throw error
    await makeFolder(dirname(path))
    await makeOne(path)
  }
}

/** What is there already, another process may have made. */
async function makeOne(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error
  }
}

/** Programs that make backups leave out folders with such a file: https://bford.info/cachedir */
async function tagFolder(folder: string): Promise<void> {
  const tag = 'Signature: 8a477f597d28d172789f06886806bc55\n# What digest found in articles; digest makes it anew.\n'
  await writeFile(join(folder, 'CACHEDIR.TAG'), tag, { flag: 'wx' }).catch(() => undefined)
}

/** Links are not followed, and no pipe is waited for: both may have been put there. Windows knows neither. */
const readFlags =
  constants.O_RDONLY |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0)

/** At once: an entry is small and mostly in memory, and having another thread read it takes three times as long. */
function readEntry(folder: string, name: string, most: number): Uint8Array | undefined {
  try {
    const file = openSync(fileOf(folder, name), readFlags)
    try {
      const stats = fstatSync(file)
      const { size, mtimeMs } = stats
      if (!stats.isFile() || size < checksumLength || size > most + checksumLength) return undefined
      const bytes = Buffer.allocUnsafeSlow(size)
      const bytesRead = readSync(file, bytes, 0, size, 0)
      const body = bytes.subarray(checksumLength)
      if (bytesRead < size || !checksum(name, body).equals(bytes.subarray(0, checksumLength))) return undefined
      if (Date.now() - mtimeMs > touchedAfterMs) markAsUsed(file)
      return body
    } finally {
      closeSync(file)
    }
  } catch {
    // It isn't there, or can't be read: whoever asked computes it.
    return undefined
  }
}

/** In a folder that can only be read, nothing goes either. */
function markAsUsed(file: number): void {
  try {
    futimesSync(file, new Date(), new Date())
  } catch {
    // The next run that may, will.
  }
}
