import { decodeText } from './decodeText.ts'
import { utf16AsUtf8 } from './toUtf8.ts'

export interface NumberedLine {
  /** From 1 on. */
  readonly number: number
  /** Without its line feed; null where it is longer than the bound. */
  readonly text: string | null
}

/**
 * Lines of a stream, one in memory at a time. Each is decoded for itself, so one that is no UTF-8 spoils no other.
 * Blank ones are only counted: a packed file of a few kilobytes can have millions.
 */
export async function* readLines(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<NumberedLine> {
  let number = 0
  let parts: Uint8Array[] = []
  let length = 0
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length <= longest) parts.push(part)
    else parts = []
  }
  const finish = (): NumberedLine => {
    const text = length <= longest ? decodeText(parts.length === 1 ? parts[0]! : Buffer.concat(parts)) : null
    parts = []
    length = 0
    return { number: ++number, text }
  }
  for await (const chunk of utf16AsUtf8(bytes)) {
    let from = 0
    for (let feed = chunk.indexOf(0x0a); feed >= 0; feed = chunk.indexOf(0x0a, from)) {
      if (length === 0 && isBlank(chunk, from, feed)) number++
      else {
        take(chunk.subarray(from, feed))
        yield finish()
      }
      from = feed + 1
    }
    if (from < chunk.length) take(chunk.subarray(from))
  }
  if (length > 0) yield finish()
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (bytes[i] !== 0x20 && (bytes[i]! < 0x09 || bytes[i]! > 0x0d)) return false
  return true
}
