import { Readable, pipeline } from 'node:stream'

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
  if (packed.head[0] !== 0x1f || packed.head[1] !== 0x8b) return packed
  return peek(await gunzip(packed.bytes))
}

async function gunzip(packed: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { createGunzip } = await import('node:zlib')
  // An error of the source reaches the reader as the stream's own: there is nothing left to do with it here.
  return pipeline(Readable.from(packed), createGunzip(), () => undefined)
}

async function peek(stream: AsyncIterable<Uint8Array>): Promise<OpenBytes> {
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
