import { utf16Mark } from './decodeText.ts'

/** Bytes in another encoding as UTF-8, chunk by chunk. */
export async function* toUtf8(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  // That of Node, which knows more than the types of TextDecoder say.
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}

/** UTF-16, which a Windows shell writes when it redirects output, as UTF-8; anything else as it is. */
export async function* utf16AsUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let decoder: { decode(bytes: Uint8Array, options: { stream: boolean }): string } | undefined
  let isFirst = true
  for await (const chunk of bytes) {
    const encoding = isFirst ? utf16Mark(chunk) : undefined
    if (encoding !== undefined) decoder = new TextDecoder(encoding)
    isFirst = false
    yield decoder === undefined ? chunk : Buffer.from(decoder.decode(chunk, { stream: true }))
  }
}
