import { lastWords } from '../../../lexicons/lastWords.ts'
import { workNouns } from '../../../lexicons/workNouns.ts'
import type { Tokens } from '../../../types/tokens.ts'
import type { LocatedName } from '../locatedName.ts'
import { nameOver, wordAt } from './nameTokens.ts'

/** Words that no event's name has. */
const wordsOfTitles: ReadonlySet<string> = new Set(
  "a an i i'm am is was are me my we our you your he his she her".split(' '),
)
const wordsOfEvents: ReadonlySet<string> = new Set(
  'battle bowl crisis day revolution series uprising war wars'.split(' '),
)
const opening = /^["“‘]$/
const closing = /^["”’]$/

/**
 * Films, songs and shows that were taken for events: at least once in the article, their titles stand in quotation
 * marks or beside the word for what they are, or they read like a sentence. Those with a word for an event are left.
 */
export function nameWorks(tokens: Tokens, names: readonly LocatedName[]): LocatedName[] {
  const works = new Set(names.flatMap((name) => (name.type === 'event' && isWork(tokens, name) ? [name.key] : [])))
  return names.map((name) =>
    name.type === 'event' && works.has(name.key) ? nameOver(tokens, name, name.first, name.last, 'other') : name,
  )
}

function isWork(tokens: Tokens, { first, last }: LocatedName): boolean {
  const words = Array.from({ length: last - first }, (_, i) => wordAt(tokens, first + i).toLowerCase())
  if (words.some((word) => wordsOfEvents.has(word)) || lastWords.get(words.at(-1)!) === 'event') return false
  const isQuoted = opening.test(wordAt(tokens, first - 1)) && closing.test(wordAt(tokens, last))
  const isBeside = isWorkNoun(wordAt(tokens, first - 1)) || isWorkNoun(wordAt(tokens, last))
  return isQuoted || isBeside || words.some((word) => wordsOfTitles.has(word))
}

const isWorkNoun = (word: string): boolean =>
  workNouns.has(word.toLowerCase()) || workNouns.has(word.toLowerCase().replace(/s$/, ''))
