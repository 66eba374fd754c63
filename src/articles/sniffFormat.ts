import { decodeText } from './decodeText.ts'
import type { InputFormat } from './inputFormat.ts'
import { findAll } from './recordKeys.ts'
import type { RecordKeys } from './recordKeys.ts'

/** What we know by sight and can't read: what it is, and what to do about it. */
export interface Unreadable {
  readonly code: 'binary' | 'unsupported'
  readonly is: string
  readonly advice: string
}

const saveText = "save the article's text"
const unpack = 'unpack it, and give what is in it'
const picture: Unreadable = { code: 'binary', is: 'a picture', advice: saveText }

/** By the first bytes, as `file` does. */
const magic: readonly (readonly [start: string, InputFormat | Unreadable])[] = [
  ['%PDF-', 'pdf'],
  ['\u0089PNG\r\n', picture],
  ['\u00ff\u00d8\u00ff', picture],
  ['{\\rtf', { code: 'unsupported', is: 'RTF', advice: 'save it as text or .docx' }],
  ['\u00d0\u00cf\u0011\u00e0', { code: 'binary', is: 'an old Office file', advice: 'save it as text or .docx' }],
  ['BZh', { code: 'binary', is: 'packed with bzip2', advice: unpack }],
  ['\u00fd7zXZ', { code: 'binary', is: 'packed with xz', advice: unpack }],
  ['\u0028\u00b5\u002f\u00fd', { code: 'binary', is: 'packed with zstd', advice: unpack }],
  ['7z\u00bc\u00af', { code: 'binary', is: 'a 7z archive', advice: unpack }],
  ['Rar!', { code: 'binary', is: 'a RAR archive', advice: unpack }],
  ['SQLite format 3\0', { code: 'binary', is: 'a database', advice: 'export its articles as CSV or JSONL' }],
]

/** Enough of a beginning to tell it by. */
const headLength = 1 << 14

/**
 * What the beginning of an input shows it to be, whatever its name: a format, or something that is no prose and that
 * we don't read. Undefined for prose, and for what could be anything.
 */
export function sniffFormat(bytes: Uint8Array, keys?: RecordKeys): InputFormat | Unreadable | undefined {
  const head = bytes.subarray(0, headLength)
  const latin1 = Buffer.from(head).toString('latin1')
  const known = magic.find(([start]) => latin1.startsWith(start))?.[1]
  if (known !== undefined) return known
  if (latin1.startsWith('PK\u0003\u0004')) return sniffZip(latin1)
  const text = decodeText(head).trimStart()
  return sniffText(text, keys)
}

/** What an archive holds stands before each of its files; Word's may start with its settings. */
function sniffZip(latin1: string): InputFormat | Unreadable {
  if (/word\/|\[Content_Types\]\.xml/.test(latin1) && !/(?:xl|ppt)\//.test(latin1)) return 'docx'
  return { code: 'binary', is: 'a zip archive or an Office file other than .docx', advice: `${unpack}, or ${saveText}` }
}

function sniffText(text: string, keys?: RecordKeys): InputFormat | Unreadable | undefined {
  if (/^(?:\[\s*)?\{\s*(?:"|\})/.test(text) || /^\[\s*\]\s*$/.test(text)) return text.startsWith('[') ? 'json' : 'jsonl'
  if (/^(?:<\?xml\b[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(?:rss|feed|rdf:RDF)\b/.test(text)) return 'feed'
  if (/^(?:<!doctype\s+html|<html|<\?xml[^>]*>\s*<(?:!doctype\s+)?html)\b/i.test(text)) return 'html'
  if (text.startsWith('<?xml')) return 'feed'
  if (isMail(text)) return 'mail'
  const lines = text.split(/\r?\n|\r/, 40)
  if (isList(lines))
    return {
      code: 'unsupported',
      is: 'a list of addresses',
      advice: 'digest fetches nothing: fetch them, as with curl -L, and give it the pages',
    }
  return sniffTable(lines, keys)
}

/** The format of what has no telling name and doesn't show what it is. */
export const likelyFormat = (head: Uint8Array): InputFormat =>
  decodeText(head.subarray(0, headLength)).trimStart().startsWith('<') ? 'html' : 'text'

const header = /^([A-Za-z][A-Za-z\d-]{1,40}):[ \t]/
const ofMail = /^(?:received|return-path|message-id|mime-version|delivered-to|content-type)$/i

/** Header lines to start with, one of which nobody writes by hand. */
function isMail(text: string): boolean {
  const names: string[] = []
  for (const line of text.split(/\r?\n/, 60)) {
    if (line === '') break
    const name = header.exec(line)?.[1]
    if (name !== undefined) names.push(name)
    else if (!/^[ \t]/.test(line) && !line.startsWith('From ')) return false
  }
  return names.length > 2 && names.some((name) => ofMail.test(name)) && names.some((name) => /^from$/i.test(name))
}

function isList(lines: readonly string[]): boolean {
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  return filled.length > 0 && filled.every((line) => /^https?:\/\/\S+$/i.test(line))
}

/** A header: short names between commas, semicolons or tabs, one of them that of the text; and a line below it. */
function sniffTable([first = '', second = '']: readonly string[], keys?: RecordKeys): InputFormat | undefined {
  for (const [format, delimiter] of [
    ['tsv', '\t'],
    ['csv', ','],
    ['csv', ';'],
  ] as const) {
    const names = first.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'))
    if (names.length < 2 || names.some((name) => name.length > 40 || name.includes('. ')) || second === '') continue
    const [found] = findAll(new Map(names.map((name) => [name, name])), 'text', keys)
    if (found !== undefined && second.includes(delimiter)) return format
  }
  return undefined
}
