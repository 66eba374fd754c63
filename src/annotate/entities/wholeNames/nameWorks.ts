import { workNouns } from '../../../lexicons/workNouns.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { isCapitalised, nameOver, smallAt, wordAt } from './nameTokens.ts'

/** Words that no event's name has. */
const wordsOfTitles: ReadonlySet<string> = new Set(
  "a an i i'm am is was are me my we our you your he his she her".split(' '),
)
/** Some word tells what it is in nearly all names of events that have several. */
const wordsOfEvents: ReadonlySet<string> = new Set(
  `accident anniversary assassination attack attacks battle biennale bombing bombings bowl ceremony championship championships christmas classic
  concert conference congress contest convention crash crisis cup day depression derby disaster earthquake easter eclipse election elections
  eruption eve event exhibition expo fair famine festival final finals fire flood floods forum four games genocide holocaust hurricane
  inauguration incident intifada jubilee league marathon march massacre meeting month mutiny olympic olympics open operation outbreak pageant pandemic
  parade paralympic paralympics plenum pride prix protest protests race raid rally ramadan rebellion recession referendum regatta revolt revolution riot riots run
  series session shooting shutdown siege slam spill spring storm storms strike strikes summit super symposium thanksgiving tornado tour tournament
  monday tuesday wednesday thursday friday saturday sunday
  tragedy trial trials tsunami uprising war wars week weekend workshop year`.split(/\s+/),
)
const opening: ReadonlySet<string> = new Set('"“‘')
const closing: ReadonlySet<string> = new Set('"”’')
const joining = /^(?:,|and|or)$/
/** Beside words in quotation marks they tell a work, too. */
const besideTitles: ReadonlySet<string> = new Set(['finale', 'season', 'series', 'star'])

/**
 * Films, songs, shows, laws and projects that were taken for events: several words, of which none is one for an event,
 * or at least once in the article they stand in quotation marks, beside the word for what they are, or read like a
 * sentence. And titles that were taken for a place or somebody (`"Key Lund" and "Ann"`): all that stands in quotation
 * marks, where such a word or more in quotation marks is beside them.
 */
export function nameWorks(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const works = new Set<string>()
  for (const name of names) if (name.type === 'event' && isWork(tokens, name)) works.add(name.key)
  return names.map((name) => {
    const isTold = name.type === 'event' ? works.has(name.key) : name.type !== 'product' && isTitle(tokens, name)
    return isTold ? nameOver(tokens, name, name.first, name.last, 'other') : name
  })
}

function isTitle(tokens: Tokens, { first, last }: LocatedName): boolean {
  if (!opening.has(wordAt(tokens, first - 1))) return false
  const end = closing.has(wordAt(tokens, last)) ? last : last + 1
  if (!closing.has(wordAt(tokens, end))) return false
  const before = wordAt(tokens, first - 2)
  const nouns = [before === 'of' ? wordAt(tokens, first - 3) : before, wordAt(tokens, end + 1)]
  return nouns.some((word) => isWorkNoun(word) || besideTitles.has(word)) || isListed(tokens, first - 2, end + 1)
}

/**
 * Does a title end right before the first token, or begin at the other, with nothing but a comma and `and` between? Two
 * marks without a blank between are one (`""`).
 */
function isListed(tokens: Tokens, before: number, behind: number): boolean {
  while (joining.test(wordAt(tokens, before))) before--
  while (joining.test(wordAt(tokens, behind))) behind++
  const isApart = (at: number): boolean => tokens.end[at]! < tokens.start[at + 1]!
  return (
    (closing.has(wordAt(tokens, before)) && isApart(before)) ||
    (opening.has(wordAt(tokens, behind)) && isApart(behind - 1) && isCapitalised(wordAt(tokens, behind + 1)))
  )
}

function isWork(tokens: Tokens, { first, last }: LocatedName): boolean {
  const words = Array.from({ length: last - first }, (_, i) => smallAt(tokens, first + i))
  if (words.some((word) => wordsOfEvents.has(word))) return false
  if (words.length > 1) return true
  const isQuoted = opening.has(wordAt(tokens, first - 1)) && closing.has(wordAt(tokens, last))
  const isBeside = isWorkNoun(wordAt(tokens, first - 1)) || isWorkNoun(wordAt(tokens, last))
  return isQuoted || isBeside || words.some((word) => wordsOfTitles.has(word))
}

const isWorkNoun = (word: string): boolean =>
  workNouns.has(word.toLowerCase()) || workNouns.has(word.toLowerCase().replace(/s$/, ''))
