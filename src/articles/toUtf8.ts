import { utf16Mark } from './decodeText.ts'

/**
 * Bytes in an encoding as UTF-8, chunk by chunk. Where none is given a mark tells UTF-16, which a Windows shell writes
 * when it redirects output; anything else comes as it is, without its mark.
 */
export async function* toUtf8(bytes: AsyncIterable<Uint8Array>, given?: string): AsyncGenerator<Uint8Array> {
  let decoder: { decode(bytes?: Uint8Array, options?: { stream: boolean }): string } | undefined
  let isFirst = true
  for await (const chunk of bytes) {
    const encoding = isFirst ? (given ?? utf16Mark(chunk)) : undefined
    // That of Node, which knows more than the types of TextDecoder say.
    if (encoding !== undefined) decoder = new TextDecoder(encoding)
    if (decoder !== undefined) yield Buffer.from(decoder.decode(chunk, { stream: true }))
    else yield isFirst && hasUtf8Mark(chunk) ? chunk.subarray(3) : chunk
    isFirst = false
  }
  if (decoder !== undefined) yield Buffer.from(decoder.decode())
}

const hasUtf8Mark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
