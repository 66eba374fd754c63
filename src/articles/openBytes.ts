import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { PathLike } from 'node:fs'
import { pipeline, Readable } from 'node:stream'

/** Enough to tell a format; more white space than this at a beginning is no article. */
const headBytes = 1 << 16

export interface OpenBytes {
  /** The beginning, up to at least the first character that is no white space. */
  readonly head: Uint8Array
  /** Everything, from the beginning. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Looks at the beginning of a stream and unpacks it if it is gzipped, whatever its name says. */
export async function openBytes(stream: AsyncIterable<Uint8Array>): Promise<OpenBytes> {
  const packed = await peek(stream)
  return isPacked(packed.head) ? peek(await gunzip(packed.bytes)) : packed
}

const isPacked = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

async function gunzip(packed: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { createGunzip } = await import('node:zlib')
  // An error of the source reaches the reader as the stream's own: there is nothing left to do with it here.
  return pipeline(Readable.from(packed), createGunzip(), () => undefined)
}

/** Looks at the beginning of a stream. */
export async function peek(stream: AsyncIterable<Uint8Array>): Promise<OpenBytes> {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < headBytes && (head.length < 4 || isBlank(head))) {
    const next = await iterator.next()
    if (next.done === true) break
    chunks.push(next.value)
    head = Buffer.concat(chunks)
  }
  return { head, bytes: rejoin(head, iterator) }
}

/** Nothing but white space and byte order marks. */
function isBlank(head: Uint8Array): boolean {
  return head.every((byte) => byte <= 0x20 || byte >= 0xbb)
}

async function* rejoin(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
  } finally {
    await rest.return?.()
  }
}

/** Up to this many bytes a file is read at once: a stream costs more than reading all five bundled articles. */
const smallFile = 1 << 20

/**
 * The bytes of a file. No more than it has when it is opened: what grows while it is read may be fed by us. Devices and
 * pipes, and files that say they are empty, as those of /proc do, come as they flow: whoever reads them must know how
 * much is enough.
 */
export function openFile(path: PathLike): AsyncIterable<Uint8Array> {
  const stats = statSync(path)
  if (!stats.isFile() || stats.size === 0) return createReadStream(path)
  return stats.size > smallFile ? createReadStream(path, { end: stats.size - 1 }) : readWhole(path)
}

/**
 * All of a small file; undefined for any other, for what is packed, and where it can't be read: whoever opens it hears
 * why.
 */
export function readSmall(path: PathLike): Uint8Array | undefined {
  try {
    const stats = statSync(path)
    if (!stats.isFile() || stats.size === 0 || stats.size > smallFile) return undefined
    const bytes = readFileSync(path)
    return isPacked(bytes) ? undefined : bytes
  } catch {
    return undefined
  }
}

// eslint-disable-next-line @typescript-eslint/require-await -- read like a stream
async function* readWhole(path: PathLike): AsyncGenerator<Uint8Array> {
  yield readFileSync(path)
}
