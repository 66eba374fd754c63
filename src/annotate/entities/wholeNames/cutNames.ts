import { lazySet, type LazySet } from '../../../algorithms/sets.ts'
import { credentials, honorifics, plainAbbreviations } from '../../../lexicons/titles.ts'
import { wordFacts } from '../../../language/vocabulary.ts'
import { timeZones } from '../../../lexicons/datelikeWords.ts'
import { dateWords } from '../../../lexicons/dateWords.ts'
import { stateAbbreviations } from '../../../lexicons/placeNames.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, sentenceOf, smallAt, wordAt } from './nameTokens.ts'

/**
 * Takes from names what belongs to none: degrees behind a person's name, abbreviations that name nothing (`I.Q.`), lone
 * letters, days, scores, a quotation mark or bracket without its partner, a dateline's agency. A name with nothing left
 * is dropped. A law has its year (`Harbour Act of 1936`).
 */
export function cutNames(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const cut: LocatedName[] = []
  const stated = lazySet(() => new Set(names.flatMap((name) => (isInBrackets(tokens, name) ? [name.key] : []))))
  for (const name of names) {
    if (name.first < (cut.at(-1)?.last ?? 0)) continue
    const whole = withoutLooseBracket(tokens, withEnd(tokens, name))
    const marked = withoutLooseMarks(tokens, withoutCredentials(tokens, whole))
    const own = withoutCompass(tokens, withoutDays(tokens, withoutScore(tokens, marked)))
    if (
      own.first < own.last &&
      !isAbbreviation(own, stated) &&
      !isLetter(tokens, own) &&
      !isAgency(tokens, own) &&
      !isCredential(tokens, own, cut.at(-1))
    )
      cut.push(own)
  }
  return cut
}

/** In tokens. */
const longestDateline = 14
/** In characters. */
const longestDegrees = 40

const lettersOf = (text: string): string => text.replace(/[.\s]/g, '').toLowerCase()
/** `MD`, `M.S.`, `Ph.D.`, not `Ma` or `Do`. */
const isAbbreviated = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{0,4}\.?\s?){2,4}$/u.test(text) && /\p{Lu}\p{Ll}{0,4}\.?\s?\p{Lu}/u.test(text)

const isInBrackets = (tokens: Tokens, { first, last }: LocatedName): boolean =>
  wordAt(tokens, first - 1) === '(' && wordAt(tokens, last) === ')'

/**
 * Written as an abbreviation of several words, with full stops: without, some are places (`PA`). Of goods also without,
 * where the article doesn't say what name it stands for (`Global Positioning System (GPS)`). The times of zones are none.
 */
function isAbbreviation({ text, type, key }: LocatedName, stated: LazySet<string>): boolean {
  if (text === text.toUpperCase() && timeZones.has(key)) return true
  if (type === 'product')
    return /^\p{Lu}{2,5}$/u.test(text) && plainAbbreviations.has(lettersOf(text)) && !stated.has(key)
  return text.charAt(1) === '.' && /^(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(text) && plainAbbreviations.has(lettersOf(text))
}

/** Is it a letter that stands for nobody (`a post on X`), as it does behind a title alone (`Mr X`)? */
function isLetter(tokens: Tokens, { type, text, first }: LocatedName): boolean {
  return (
    text.length <= 2 &&
    type === 'person' &&
    /^\p{Lu}$/u.test(text) &&
    !honorifics.has(smallAt(tokens, first - 1).replace('.', ''))
  )
}

/** Is it the agency of a dateline: `PARIS, May 3 (Reuters) -`? */
function isAgency(tokens: Tokens, name: LocatedName): boolean {
  if (wordAt(tokens, name.first - 1) !== '(' || wordAt(tokens, name.last) !== ')') return false
  const [start] = sentenceOf(tokens, name)
  if (!/^[-–—|]+$/.test(wordAt(tokens, name.last + 1)) || name.first - start > longestDateline) return false
  for (let at = start; at < name.first; at++) if (/^\p{Ll}/u.test(wordAt(tokens, at))) return false
  return true
}

/** Is it a degree behind a person, or behind another one's degree that stands there? */
function isCredential(tokens: Tokens, name: LocatedName, before: LocatedName | undefined): boolean {
  if (before?.type !== 'person' || name.start - before.end > longestDegrees) return false
  // Between them stand only commas and other degrees.
  return (
    before.sentence === name.sentence && isDegree(name.text) && isDegrees(tokens.text.slice(before.end, name.start))
  )
}

const isDegree = (text: string): boolean => isAbbreviated(text) && credentials.has(lettersOf(text))

function isDegrees(text: string): boolean {
  if (text.length > longestDegrees) return false
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

/** With the year behind `Act of`, or a state's full stop (`Calif.`); without an `of` or a comma at its end. */
function withEnd(tokens: Tokens, name: LocatedName): LocatedName {
  const { first, last, type } = name
  const isState = type === 'place' && stateAbbreviations.has(name.key) && tokens.start[last] === name.end
  if (isState && wordAt(tokens, last) === '.') return nameOver(tokens, name, first, last + 1, type)
  const word = last - first > 1 ? wordAt(tokens, last - 1) : ''
  if (word !== 'of' && word !== ',') return name
  const next = wordAt(tokens, last)
  if (word === 'of' && /^(?:1[5-9]|20)\d\d$/.test(next)) return nameOver(tokens, name, first, last + 1, type)
  return word === 'of' && isCapitalised(next) ? name : nameOver(tokens, name, first, last - 1, type)
}

/**
 * The surname behind what was put in (`[Ann] Lund`) or is put in itself (`Ann [Lund]`); other names up to their bracket
 * (`Port Party (North)`).
 */
function withoutLooseBracket(tokens: Tokens, name: LocatedName): LocatedName {
  if (!/[()[\]{}]/.test(name.text)) return name
  let opening = -1
  for (let at = name.first; at < name.last; at++) {
    const word = wordAt(tokens, at)
    if (/^[([{]$/.test(word)) opening = at
    else if (/^[)\]}]$/.test(word)) {
      if (opening < 0 && at + 1 < name.last && name.type === 'person')
        return nameOver(tokens, name, at + 1, name.last, 'person')
      opening = -1
    }
  }
  return opening < 0 ? name : withoutOpening(tokens, name, opening)
}

function withoutOpening(tokens: Tokens, name: LocatedName, opening: number): LocatedName {
  const isClosed = /^[)\]}]$/.test(wordAt(tokens, name.last))
  const isPutIn = wordAt(tokens, opening) === '[' || opening === name.first + 1
  if (opening === name.first || (name.type === 'person' && isClosed && isPutIn))
    return nameOver(tokens, name, opening + 1, name.last, name.type)
  return isClosed && name.type !== 'person'
    ? nameOver(tokens, name, name.first, name.last + 1, name.type)
    : nameOver(tokens, name, name.first, opening, name.type)
}

const marks: ReadonlySet<string> = new Set('"\'“”‘’«»')

function hasMark(tokens: Tokens, { first, last }: LocatedName): boolean {
  for (let at = first; at < last; at++) if (marks.has(wordAt(tokens, at))) return true
  return false
}

/** Without quotation marks at its ends, and without what stands behind one that is not closed within the name. */
function withoutLooseMarks(tokens: Tokens, name: LocatedName): LocatedName {
  if (!hasMark(tokens, name)) return name
  let { first, last } = name
  const isMark = (at: number): boolean => marks.has(wordAt(tokens, at))
  /** Glued to the word behind alone. A single one before a letter of somebody's name may be a letter, too (`‘Ali`). */
  const isOpening = (at: number): boolean =>
    tokens.start[at]! > (tokens.end[at - 1] ?? -1) &&
    tokens.end[at] === tokens.start[at + 1] &&
    (name.type !== 'person' || !/['‘]/.test(wordAt(tokens, at)))
  while (first < last && isMark(first)) first++
  let opening = -1
  for (let at = first; at < last; at++) if (isMark(at)) opening = opening < 0 && isOpening(at) ? at : -1
  if (opening >= 0) last = name.type === 'person' ? nicknameEnd(tokens, opening, isMark) : opening
  if (last < name.last && /^['’]s$/.test(wordAt(tokens, last - 1))) last--
  return first === name.first && last === name.last
    ? name
    : nameOver(tokens, name, first, Math.max(first, last), name.type)
}

/** Where a name with a nickname in its middle ends (`Ann "Birdie" Lund`): before the mark where no surname follows. */
function nicknameEnd(tokens: Tokens, opening: number, isMark: (at: number) => boolean): number {
  let closing = opening + 2
  while (closing < opening + 5 && !isMark(closing)) closing++
  return isMark(closing) && isCapitalised(wordAt(tokens, closing + 1)) ? closing + 2 : opening
}

const compass = /^(?:(?:north|south|east|west)(?:[- ]?(?:east|west))?(?:ern)?|central)\s/

/** Without the part of a place that is meant: `northern Norway`. */
function withoutCompass(tokens: Tokens, name: LocatedName): LocatedName {
  const part = name.type === 'place' ? compass.exec(name.text) : null
  let { first } = name
  while (part !== null && tokens.start[first]! < name.start + part[0].length) first++
  return first === name.first ? name : nameOver(tokens, name, first, name.last, name.type)
}

const scoreEnd = /\s\d{1,3}\s?[-–]\s?\d{1,3}$/
const tableEnd = /\s\d{1,3}(?:\s?[-–]\s?|\s)\d{1,3}$/

/** Without the score behind a team or player (`Bulls 98-97`), and the figures behind a team in a table (`Bulls 3 1`). */
function withoutScore(tokens: Tokens, name: LocatedName): LocatedName {
  if (!/\d$/.test(name.text)) return name
  const mayBeTeam = /^(?:organization|place|product)$/.test(name.type)
  const score = (mayBeTeam ? tableEnd : scoreEnd).exec(name.text)
  if (score === null) return name
  let { last } = name
  while (last > name.first && tokens.start[last - 1]! >= name.start + score.index) last--
  return nameOver(tokens, name, name.first, last, name.type === 'product' ? 'organization' : name.type)
}

/** Days, by their class in `dateWords`: a weekday, a month, a part of the day; a dash for all else. */
const dayClasses = wordFacts((form) =>
  /^\d{1,4}(?:st|nd|rd|th)?$/i.test(form) ? '#' : (dateWords.get(form.toLowerCase()) ?? '-'),
)

/**
 * Days are no names (`Tuesday night`, `March 3`), and end none but an organisation's (`Sheffield Wednesday`) or a day's
 * own (`Ash Wednesday`).
 */
function withoutDays(tokens: Tokens, name: LocatedName): LocatedName {
  const classOf = dayClasses(tokens)
  let classes = ''
  for (let at = name.first; at < name.last; at++) classes += classOf[tokens.types[at]!]!
  if (!/[WMt]/.test(classes)) return name
  const isDay = /^[WMdtLXT#]*$/.test(classes) && !mayBeNamedSo(name, classes)
  if (isDay) return nameOver(tokens, name, name.first, name.first, name.type)
  if (classes.endsWith('W') && ownDays.has(smallAt(tokens, name.last - 2)) && name.last - name.first > 1)
    return nameOver(tokens, name, name.first, name.last, 'event')
  const tail = name.type === 'organization' ? /Wd$/.exec(classes) : /Wd?$/.exec(classes)
  const isTrimmed = tail !== null && ['person', 'place', 'organization', 'group'].includes(name.type)
  return isTrimmed ? nameOver(tokens, name, name.first, name.first + tail.index, name.type) : name
}

/** What stands before a weekday in the name of a day of its own (`Good Friday`). */
const ownDays: ReadonlySet<string> = new Set(
  'ash black bloody cyber easter giving good holy maundy palm shrove super whit'.split(' '),
)

/** A month may be somebody (`June`), and `Today` a programme. */
const mayBeNamedSo = ({ type }: LocatedName, classes: string): boolean =>
  (type === 'person' && classes === 'M') || (type === 'organization' && classes === 't')
