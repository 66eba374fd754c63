import { credentials, plainAbbreviations } from '../../../lexicons/abbreviations.ts'
import { dateWords } from '../../../lexicons/dateWords.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/**
 * Names without what is none: degrees behind a person's name, abbreviations that name nothing (`I.Q.`), days, a quotation mark that only
 * opens or closes. What has nothing left goes.
 */
export function cutNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const cut: LocatedName[] = []
  for (const name of names) {
    const own = withoutDays(tokens, withoutLooseMarks(tokens, withoutCredentials(tokens, name)))
    if (own.first < own.last && !isAbbreviation(own) && !isCredential(tokens, own, cut.at(-1))) cut.push(own)
  }
  return cut
}

const lettersOf = (text: string): string => text.replace(/[.\s]/g, '').toLowerCase()
/** `MD`, `M.S.`, `Ph.D.`, not `Ma` or `Do`. */
const isAbbreviated = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{0,4}\.?\s?){2,4}$/u.test(text) && /\p{Lu}\p{Ll}{0,4}\.?\s?\p{Lu}/u.test(text)

/** Written as an abbreviation of several words, with full stops: without, some are places (`PA`). */
function isAbbreviation({ text, type }: LocatedName): boolean {
  return type !== 'product' && /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(text) && plainAbbreviations.has(lettersOf(text))
}

/** Is it a degree behind a person, or behind another one's degree that stands there? */
function isCredential(tokens: Tokens, name: LocatedName, before: LocatedName | undefined): boolean {
  if (before?.type !== 'person' || before.sentence !== name.sentence || !isDegree(name.text)) return false
  // Between them stand only commas and other degrees.
  return isDegrees(tokens.text.slice(before.end, name.start))
}

const isDegree = (text: string): boolean => isAbbreviated(text) && credentials.has(lettersOf(text))

function isDegrees(text: string): boolean {
  if (text.length > 40) return false
  return text.split(',').every((part) => part.replace(/[.\s]/g, '') === '' || isDegree(part.trim()))
}

/** `Ann Lee, M.D.` where all of it was found to be one name. */
function withoutCredentials(tokens: Tokens, name: LocatedName): LocatedName {
  const comma = name.text.indexOf(',')
  if (name.type !== 'person' || comma < 0 || !isDegrees(name.text.slice(comma))) return name
  let last = name.first + 1
  while (last < name.last && wordAt(tokens, last) !== ',') last++
  return nameOver(tokens, name, name.first, last, 'person')
}

const marks = /^["'“”‘’«»]$/

/** Without the quotation mark at its start, and without what stands behind one that is never closed. */
function withoutLooseMarks(tokens: Tokens, name: LocatedName): LocatedName {
  let { first } = name
  while (first < name.last && marks.test(wordAt(tokens, first))) first++
  const inside: number[] = []
  for (let at = first; at < name.last; at++) if (marks.test(wordAt(tokens, at))) inside.push(at)
  let last = inside.length % 2 === 1 ? inside.at(-1)! : name.last
  if (last < name.last && /^['’]s$/.test(wordAt(tokens, last - 1))) last--
  return first === name.first && last === name.last
    ? name
    : nameOver(tokens, name, first, Math.max(first, last), name.type)
}

/** Days, by their class in `dateWords`: a weekday, a month, a part of the day. */
function dayClass(tokens: Tokens, token: number): string {
  const word = wordAt(tokens, token).toLowerCase()
  return /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) ? '#' : (dateWords.get(word) ?? '')
}

/**
 * Days are no names (`Tuesday night`, `March 3`), and end none but an organisation's (`Sheffield Wednesday`) or an event's (`Ash Wednesday`).
 * A month alone may be somebody.
 */
function withoutDays(tokens: Tokens, name: LocatedName): LocatedName {
  let classes = ''
  for (let at = name.first; at < name.last; at++) classes += dayClass(tokens, at) || '-'
  const isDay = /^[WMdtLXT#]*$/.test(classes) && /[WMt]/.test(classes) && !(name.type === 'person' && classes === 'M')
  if (isDay) return nameOver(tokens, name, name.first, name.first, name.type)
  const tail = /Wd?$/.exec(classes)
  const stays =
    name.type === 'event' ||
    (name.type === 'organization' && tail?.[0] === 'W') ||
    name.type === 'product' ||
    name.type === 'other'
  return tail === null || stays ? name : nameOver(tokens, name, name.first, name.first + tail.index, name.type)
}
