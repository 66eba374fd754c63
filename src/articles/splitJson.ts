import { decodeText } from './decodeText.ts'

export interface JsonValue {
  /** Where it starts, from 1 on. */
  readonly line: number
  /** Null where it is longer than the bound. */
  readonly text: string | null
  /** Is it one of a list that the file holds? */
  readonly isListed: boolean
}

const [feed, quote, backslash, comma] = [0x0a, 0x22, 0x5c, 0x2c]
const [opens, closes] = [new Set([0x7b, 0x5b]), new Set([0x7d, 0x5d])]
const [openObject, openList, closeList] = [0x7b, 0x5b, 0x5d]
const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/**
 * The values of a file of JSON, laid out as it may be: those of the list that it is, or one after the other. One value
 * is in memory at a time, whatever the length of the list. Braces and marks alone are looked at; who parses a value
 * says what is wrong with it. A string ends with its line, and where it had to, the next line that starts with a brace is
 * the next value: one mark too few costs one record.
 */
export async function* splitJson(bytes: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<JsonValue> {
  const splitter = new JsonSplitter(longest)
  for await (const chunk of bytes) yield* splitter.push(chunk)
  yield* splitter.end()
}

class JsonSplitter {
  private line = 1
  /** How many braces and brackets are open, that of a list of values included. */
  private depth = 0
  /** 1 within a list of values, else 0. */
  private root: 0 | 1 = 0
  private inString = false
  private isEscaped = false
  /** A string of the value at hand is not closed in its line. */
  private isBroken = false
  private isLineStart = true
  /** The line where the value at hand starts; undefined between values. */
  private start: number | undefined
  private parts: Uint8Array[] = []
  private length = 0

  constructor(private readonly longest: number) {}

  *push(chunk: Uint8Array): Generator<JsonValue> {
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (byte === feed) {
        this.line++
        this.isBroken ||= this.inString
        this.inString = false
      }
      if (this.startsAnew(byte)) {
        this.take(chunk.subarray(from, i))
        yield this.finish()
        this.depth = this.root
      }
      if (this.start === undefined) {
        if (this.isBetween(byte)) continue
        this.start = this.line
        from = i
      }
      if (this.isOfString(byte)) continue
      const end = this.endsAt(byte)
      if (end === undefined) continue
      this.take(chunk.subarray(from, end === 'before' ? i : i + 1))
      yield this.finish()
      if (end === 'before' && byte === closeList) this.depth = this.root = 0
    }
    if (this.start !== undefined) this.take(chunk.subarray(from))
  }

  *end(): Generator<JsonValue> {
    if (this.start !== undefined) yield this.finish()
  }

  private startsAnew(byte: number): boolean {
    const isFirst = this.isLineStart && byte === openObject
    this.isLineStart = byte === feed || (this.isLineStart && isSpace(byte))
    return isFirst && this.isBroken && this.start !== undefined
  }

  /** White space, commas and the brackets of the list itself. */
  private isBetween(byte: number): boolean {
    if (isSpace(byte) || byte === comma) return true
    if (byte !== (this.root === 0 ? openList : closeList)) return false
    this.depth = this.root = this.root === 0 ? 1 : 0
    return true
  }

  private isOfString(byte: number): boolean {
    if (!this.inString) {
      this.inString = byte === quote
      this.isEscaped = false
      return this.inString
    }
    this.inString = this.isEscaped || byte !== quote
    this.isEscaped = !this.isEscaped && byte === backslash
    return true
  }

  /** Does the value end with this byte, or before it, as a number does? */
  private endsAt(byte: number): 'before' | 'here' | undefined {
    if (opens.has(byte)) this.depth++
    else if (this.depth === this.root && (byte === comma || byte === feed || byte === closeList)) return 'before'
    else if (closes.has(byte)) {
      this.depth = Math.max(this.root, this.depth - 1)
      if (this.depth === this.root) return 'here'
    }
    return undefined
  }

  private take(part: Uint8Array): void {
    this.length += part.length
    if (this.length <= this.longest) this.parts.push(part)
    else this.parts = []
  }

  private finish(): JsonValue {
    const text = this.length <= this.longest ? decodeText(Buffer.concat(this.parts)) : null
    const value = { line: this.start!, text, isListed: this.root === 1 }
    this.start = undefined
    this.isBroken = false
    this.parts = []
    this.length = 0
    return value
  }
}
