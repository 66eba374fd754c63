import { workNouns } from '../../../lexicons/workNouns.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

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
const opening = /^["“‘]$/
const closing = /^["”’]$/

/**
 * Films, songs, shows, laws and projects that were taken for events: several words, of which none is one for an event,
 * or at least once in the article they stand in quotation marks, beside the word for what they are, or read like a
 * sentence.
 */
export function nameWorks(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const works = new Set(names.flatMap((name) => (name.type === 'event' && isWork(tokens, name) ? [name.key] : [])))
  return names.map((name) =>
    name.type === 'event' && works.has(name.key) ? nameOver(tokens, name, name.first, name.last, 'other') : name,
  )
}

function isWork(tokens: Tokens, { first, last }: LocatedName): boolean {
  const words = Array.from({ length: last - first }, (_, i) => wordAt(tokens, first + i).toLowerCase())
  if (words.some((word) => wordsOfEvents.has(word))) return false
  if (words.length > 1) return true
  const isQuoted = opening.test(wordAt(tokens, first - 1)) && closing.test(wordAt(tokens, last))
  const isBeside = isWorkNoun(wordAt(tokens, first - 1)) || isWorkNoun(wordAt(tokens, last))
  return isQuoted || isBeside || words.some((word) => wordsOfTitles.has(word))
}

const isWorkNoun = (word: string): boolean =>
  workNouns.has(word.toLowerCase()) || workNouns.has(word.toLowerCase().replace(/s$/, ''))
