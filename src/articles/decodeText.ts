import { isUtf8 } from 'node:buffer'
import { windows1252 } from '../language/mojibake.ts'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Bytes as text: UTF-16 where a byte order mark says so, else UTF-8, else, where they are no valid UTF-8, Windows-1252.
 * The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = utf16Mark(bytes)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
  try {
    return utf8.decode(bytes)
  } catch {
    return damagedUtf8(bytes) ?? decodeWindows1252(bytes)
  }
}

const charset =
  /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:-]{1,40})|<\?xml[^>]{0,100}encoding=["']([\w:-]{1,40})/i
/** Browsers look so far for what a page says of its encoding, in bytes. */
const charsetWithin = 4096

/**
 * HTML as text: as `decodeText` has it, but bytes that are no UTF-8, or that shift between character sets in ASCII, as
 * the page itself says.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, charsetWithin)).toString('latin1')
  const [, meta, xml] = charset.exec(head) ?? []
  const label = (meta ?? xml ?? '').toLowerCase()
  const isShifting = label.startsWith('iso-2022')
  if (label === '' || utf16Mark(bytes) !== undefined || (isUtf8(bytes) && !isShifting)) return decodeText(bytes)
  // A page that was read as UTF-16 would not have shown us its label.
  if (/^utf-?(?:8|16)/.test(label)) return decodeText(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return decodeText(bytes)
  }
}

/**
 * UTF-8 with a few bad bytes, as a cut file has: more of its characters beyond ASCII are good than bad. By chance they
 * hardly are.
 */
function damagedUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes)
  const bad = text.match(/\ufffd/g)?.length ?? 0
  const beyondAscii = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0
  return beyondAscii > 2 * bad ? text : undefined
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1')
  return latin1.replace(/[\u0080-\u009f]/g, (c) => windows1252.charAt(c.charCodeAt(0) - 0x80))
}

/** The UTF-16 that the bytes' byte order mark stands for. */
export function utf16Mark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}
