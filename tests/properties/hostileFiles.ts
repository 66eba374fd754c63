import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { oddities } from '../oddText.ts'

/** A file of any format, or of none, for a command to read. */
export interface HostileFile {
  readonly name: string
  /** Its bytes, a character each: so they read best where a test fails. */
  readonly latin1: string
}

const folders = [
  'seeds',
  'tests/fixtures/articles',
  'tests/fixtures/html',
  'tests/fixtures/cli',
  'tests/fixtures/quotes',
]

/** Real files of every format, by their endings, so that each format comes as often as any other. */
const byEnding = new Map<string, Buffer[]>()
for (const folder of folders)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === 'expected.json') continue
    const ending = extname(entry.name)
    byEnding.set(ending, [...(byEnding.get(ending) ?? []), readFileSync(join(entry.parentPath, entry.name))])
  }

/** Files that only digest itself makes. */
export function addFile(ending: string, bytes: string): void {
  byEnding.set(ending, [...(byEnding.get(ending) ?? []), Buffer.from(bytes)])
}

const escapeUnits = (text: string, write: (hex: string) => string): string =>
  text.replace(/[^]/g, (unit) => write(unit.charCodeAt(0).toString(16).padStart(4, '0')))

/** What a terminal obeys, hides or shows wider than it is, what a spreadsheet computes, and what breaks readers. */
const hostile = [
  ...['\u001b[31m', '\u001b]0;x\u0007', '\u009b31m', '\u0000', '\u0007', '\b', '\u007f', '\r', '\u0085', '\u2028'],
  ...['\u202e', '\u2066', '\u061c', '\u200f', '\u200b', '\u2060', '\ufeff', '\u{e0041}', '\ud83d', '\udc00', '\uffff'],
  ...[
    'e\u0301\u0323',
    '中国人',
    'ｗｉｄｅ',
    '👩‍👩‍👧',
    'ﷺ',
    'İ',
    '=1+1',
    '; =1+1',
    '\t@x',
    '",\n',
    '"',
    '\\',
    '\n\n',
    '__proto__',
  ],
  ...['{', '}', '[[[[', ']', '<', '</', '<!--', ']]>', '&#27;', '&lt;', 'From ', 'null', '0', '-1', '1e999'],
]

const asBytes = (text: string): Buffer => {
  const lone = /^[\ud800-\udfff]$/.test(text) ? text.charCodeAt(0) : undefined
  // A half of a character, as a program without a check would write it.
  if (lone !== undefined) return Buffer.from([0xed, 0x80 | ((lone >> 6) & 0x3f), 0x80 | (lone & 0x3f)])
  return Buffer.from(text)
}

/** In the bytes of a file, or as JSON, markup and mail write them. */
const writings = [
  asBytes,
  (text: string) => Buffer.from(escapeUnits(text, (hex) => `\\u${hex}`)),
  (text: string) => Buffer.from(escapeUnits(text, (hex) => `&#x${hex};`)),
  (text: string) => Buffer.from(`=?utf-8?b?${Buffer.from(text).toString('base64')}?=`),
] as const

const otherEnding = fc.constantFrom(
  '.txt',
  '.html',
  '.json',
  '.jsonl',
  '.csv',
  '.tsv',
  '.xml',
  '.eml',
  '.pdf',
  '.docx',
  '',
)
const place = fc.nat({ max: 1 << 20 })
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...writings)).map(([s, w]) => w(s)) },
  fc.constantFrom(...oddities).map(asBytes),
  fc.uint8Array({ minLength: 1, maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
)

/** So long is a file after any change: what is slow with the square of its length is slow by then. */
const longest = 40_000

type Change = (bytes: Buffer) => Buffer

const at = (bytes: Buffer, where: number): number => where % (bytes.length + 1)

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(400)).map(([where, length]): Change => {
    return (bytes) => Buffer.concat([bytes.subarray(0, at(bytes, where)), bytes.subarray(at(bytes, where) + length)])
  }),
  fc.tuple(place, piece, fc.constantFrom(0, 0, 1, 5)).map(([where, words, over]): Change => {
    return (bytes) =>
      Buffer.concat([bytes.subarray(0, at(bytes, where)), words, bytes.subarray(at(bytes, where) + over)])
  }),
  fc.tuple(place, piece, fc.constantFrom(3, 50, 4000)).map(([where, words, times]): Change => {
    const many = Buffer.concat(Array<Buffer>(Math.min(times, Math.ceil(longest / words.length))).fill(words))
    return (bytes) => Buffer.concat([bytes.subarray(0, at(bytes, where)), many, bytes.subarray(at(bytes, where))])
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([where, bits]): Change => {
    return (bytes) => {
      const copy = Buffer.from(bytes)
      if (copy.length > 0) copy[where % copy.length]! ^= bits
      return copy
    }
  }),
  fc
    .tuple(place, place, fc.integer({ min: 1, max: 300 }), fc.constantFrom(1, 2, 40))
    .map(([from, to, length, times]): Change => (bytes) => {
      const stretch = bytes.subarray(at(bytes, from), at(bytes, from) + length)
      const copies = Buffer.concat(Array<Buffer>(times).fill(stretch))
      return Buffer.concat([bytes.subarray(0, at(bytes, to)), copies, bytes.subarray(at(bytes, to))])
    }),
)

interface Base {
  readonly ending: string
  readonly bytes: Buffer
}

/** Prose as often as all other formats together: it gets furthest. */
function anyFile(): fc.Arbitrary<Base> {
  const ending = fc.oneof(fc.constant('.txt'), fc.constantFrom(...byEnding.keys()))
  return ending.chain((ending) => fc.constantFrom(...byEnding.get(ending)!).map((bytes) => ({ ending, bytes })))
}

/** Cut, spliced and written over; packed or not, under the name of its own format or of another. */
export const hostileFile = (): fc.Arbitrary<HostileFile> =>
  fc
    .record({
      base: anyFile(),
      other: fc.option(fc.tuple(anyFile(), place), { freq: 6 }),
      changes: fc.array(change, { maxLength: 4 }),
      packed: fc.constantFrom(false, false, false, true),
      broken: fc.option(change, { freq: 12 }),
      stem: fc.constantFrom('a', 'a', 'b', 'a b', '-x', 'é', '\u001b[31m', '\u202e', 'x;=1', '#1'),
      asOther: fc.option(otherEnding, { freq: 6 }),
    })
    .map(({ base, other, changes, packed, broken, stem, asOther }) => {
      const start = other === null ? base.bytes : splice(base.bytes, other[0].bytes, other[1])
      let bytes = changes.reduce((bytes, change) => change(bytes), start).subarray(0, longest)
      if (packed) bytes = gzipSync(bytes)
      if (broken !== null) bytes = broken(bytes)
      const name = `${stem}${asOther ?? base.ending}${packed ? '.gz' : ''}`
      return { name, latin1: Buffer.from(bytes).toString('latin1') }
    })

const splice = (base: Buffer, other: Buffer, where: number): Buffer =>
  Buffer.concat([base.subarray(0, at(base, where)), other.subarray(at(other, where))])

/** What a person might write where a word is asked for, or might not. */
export const anyWord = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('Lee', 'Putin', 'India', 'strike', 'the', 'full support', '', ' ', '-', 'é'),
  },
  // As a path, `/` is all that the machine has.
  fc.constantFrom(...hostile, ...oddities.filter((word) => word !== '/')).map((word) => word.replaceAll('\0', '')),
)
