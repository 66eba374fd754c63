import { htmlEntities } from '../lexicons/htmlEntities.ts'
import { mendMojibake, mojibake, windows1252 } from './mojibake.ts'

/** A stretch of a text that is to be read as other words than it shows. */
export interface Mending {
  readonly start: number
  readonly end: number
  readonly meant: string
}

/** What a terminal takes for a colour or a move of its cursor, all of it (ECMA-48): `ESC [31m`. */
const controlSequence = '\\u001b\\[[0-?]{0,64}[ -\\/]{0,8}[@-~]'
/** Those, soft hyphens, characters without a width, marks of direction. */
const invisible = `(?:[\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]|${controlSequence})+`
/** Ligatures, and the wide forms of ASCII. */
const compatible = '[\\ufb00-\\ufb06\\uff01-\\uff5e]+'
/** They belong to the letter before them. */
const marks = '[\\u0300-\\u036f]{1,4}'
/** Feeds encode them twice: `&amp;nbsp;` */
const entity = '&(?:amp;){0,2}(?:#\\d{1,7}|#[xX][\\da-fA-F]{1,6}|[A-Za-z]{2,8}\\d{0,2});'
/** A mark as a table in CSV has it, left so: `""Yes,"" she said`. */
const doubled = '(?<=^|[\\s(])""(?=[^\\s")])|(?<=[^\\s"(])""(?=$|[\\s.,;:?!)])'
const unread = new RegExp(`(${invisible})|(${compatible})|(${marks})|(${entity})|(${doubled})|${mojibake}`, 'g')

/**
 * The text as it is meant: HTML entities decoded, UTF-8 that was read as Windows-1252 mended, ligatures, wide letters
 * and marks of CSV as plain ones, accents joined with their letters, without what can't be seen. Returned as it was
 * where there is nothing to mend.
 */
export function readableText(text: string): string {
  return mend(text, findMendings(text))
}

export function mend(text: string, mendings: readonly Mending[]): string {
  if (mendings.length === 0) return text
  let [mended, at] = ['', 0]
  for (const { start, end, meant } of mendings) {
    mended += text.slice(at, start) + meant
    at = end
  }
  return mended + text.slice(at)
}

/** In order; none shares text with another. */
export function findMendings(text: string): Mending[] {
  const mendings: Mending[] = []
  let last = 0
  for (const match of text.matchAll(unread)) {
    const { index: at, 0: shown, 3: accents } = match
    const start = accents === undefined || at === last ? at : at - 1
    const end = at + shown.length
    const before = text.slice(start, end)
    const meant = meantBy(before, match)
    if (meant === before) continue
    mendings.push({ start, end, meant })
    last = end
  }
  return mendings
}

function meantBy(shown: string, [, hidden, plain, accents, entity, double]: readonly (string | undefined)[]): string {
  if (hidden !== undefined) return ''
  if (plain !== undefined) return shown.normalize('NFKC')
  if (accents !== undefined) return shown.normalize('NFC')
  if (entity !== undefined) return decodeEntity(shown)
  if (double !== undefined) return '"'
  return readableText(mendMojibake(shown))
}

/** As it was where HTML has no such entity. Line ends and other controls are spaces: paragraphs are the text's own. */
function decodeEntity(shown: string): string {
  const name = shown.slice(1, -1).replace(/^(?:amp;)+/, '')
  const character = name.startsWith('#') ? characterOf(name) : htmlEntities.get(name)
  if (character === undefined) return shown
  return /^[\s\p{Cc}]$/u.test(character) ? ' ' : readableText(character)
}

function characterOf(name: string): string | undefined {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1))
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined
  // What lies from 0x80 to 0x9f means Windows-1252, as browsers have it.
  return code >= 0x80 && code < 0xa0 ? windows1252.charAt(code - 0x80) : String.fromCodePoint(code)
}
