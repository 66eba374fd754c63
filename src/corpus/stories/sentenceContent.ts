import { hashText, mixHash } from '../../algorithms/hash.ts'
import { remember } from '../../algorithms/remember.ts'
import { stemWord } from '../../language/readTerms.ts'
import { wordsIn } from '../../language/words.ts'
import { eventWords } from '../../lexicons/eventWords.ts'
import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import { stopWords } from '../../lexicons/stopWords.ts'
import type { Span } from '../../types/span.ts'
import type { Coverage } from './coverage.ts'

const entityKeys = hashText('entity')
const quantityKeys = hashText('quantity')

/** A sentence of a story, by indices of its article and of its place there. */
export interface StorySentence {
  readonly article: number
  readonly sentence: number
}

/** What a sentence says, as hashes. */
export interface SentenceContent {
  /** Whom and what it names, by entity: “he” and “Mr Lee” are the same. */
  readonly names: readonly number[]
  /**
   * What it says of them: the stems of its words, those for one event as one, and its numbers by value: `9` is `nine`.
   * Function words, weekdays and who says so are no part of it.
   */
  readonly words: readonly number[]
}

export function readContent(
  { articles, linked }: Pick<Coverage, 'articles' | 'linked'>,
  { article, sentence }: StorySentence,
): SentenceContent {
  const { entities, sentences } = articles[article]!
  const { text, quantities, dates, entities: named, speakers } = sentences[sentence]!
  const inNames = new Set(named.flatMap((entity) => entities[entity]!.aliases.flatMap(wordsIn)))
  const valued = quantities.filter(({ value }) => value !== null)
  const numbersOfDates = dates.flatMap((date) => wordsIn(date.text)).filter((word) => /^\d/.test(word))
  const words = [...wordsIn(without(text, [...valued, ...dates])), ...numbersOfDates].filter(
    (word) => !inNames.has(word),
  )
  const said = words.map((word) => word.toLowerCase()).filter(saysSomething)
  return {
    names: named
      .filter((entity) => !speakers.includes(entity))
      .map((entity) => mixHash(entityKeys, linked.indexOf(article, entity) ?? -1)),
    words: [
      ...said.map(hashOfEvent),
      ...valued.map(({ value, unit }) => mixHash(quantityKeys, hashText(`${value} ${unit ?? ''}`))),
    ],
  }
}

/** Words come again and again. */
const mostWords = 1 << 17
const hashOfEvent = remember(mostWords, (word: string) => {
  const stem = stemWord(word)
  return hashText(eventWords.get(stem) ?? stem)
})

const saysSomething = (word: string): boolean => !stopWords.has(word) && !reportingVerbs().has(word)

/** A text without some stretches of it. */
function without(text: string, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    rest += `${text.slice(at, Math.max(at, start))} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
