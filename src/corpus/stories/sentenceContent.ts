import { hashText, mixHash } from '../../algorithms/hash.ts'
import { remember } from '../../algorithms/remember.ts'
import { stemWord } from '../../language/readTerms.ts'
import { wordsIn } from '../../language/words.ts'
import { eventWords } from '../../lexicons/eventWords.ts'
import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import { stopWords } from '../../lexicons/stopWords.ts'
import type { Entity } from '../../types/layers.ts'
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
  /** The stems of all its words, in order. */
  readonly stems: readonly number[]
  /** Whom and what it names, by entity: “he” and “Mr Lee” are the same. */
  readonly names: readonly number[]
  /**
   * What it says of them: the stems of its words, those for one event as one, and its numbers by value: `9` is `nine`.
   * Function words, weekdays and who says so are no part of it.
   */
  readonly words: readonly number[]
}

/** The names of a story's entities come again and again. */
const mostEntities = 10_000

/** Reads sentences of one story. */
export function contentReader({
  articles,
  linked,
}: Pick<Coverage, 'articles' | 'linked'>): (place: StorySentence) => SentenceContent {
  const wordsOfNames = remember(mostEntities, ({ aliases }: Entity) => aliases.flatMap(wordsIn))
  return ({ article, sentence }) => {
    const { entities, sentences } = articles[article]!
    const { text, quantities, dates, entities: named, speakers } = sentences[sentence]!
    const inNames = new Set(named.flatMap((entity) => wordsOfNames(entities[entity]!)))
    const valued = quantities.filter(({ value }) => value !== null)
    const numbersOfDates = dates.flatMap((date) => wordsIn(date.text)).filter((word) => /^\d/.test(word))
    const measured = [...valued, ...dates]
    const all = wordsIn(text)
    const said = measured.length === 0 ? all : [...wordsIn(without(text, measured)), ...numbersOfDates]
    return {
      stems: all.map((word) => readWord(word).stem),
      names: named
        .filter((entity) => !speakers.includes(entity))
        .map((entity) => mixHash(entityKeys, linked.indexOf(article, entity) ?? -1)),
      words: [
        ...said.flatMap((word) => (inNames.has(word) ? [] : (readWord(word).event ?? []))),
        ...valued.map(({ value, unit }) => mixHash(quantityKeys, hashText(`${value} ${unit ?? ''}`))),
      ],
    }
  }
}

/** Words come again and again. */
const mostWords = 1 << 17
/** Hashes of a word's stem and of what it says, where it says something. */
const readWord = remember(mostWords, (word: string) => {
  const stem = stemWord(word)
  const event = saysSomething(word.toLowerCase()) ? hashText(eventWords.get(stem) ?? stem) : null
  return { stem: hashText(stem), event }
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
