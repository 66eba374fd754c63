import { hashText, mixBits } from '../../algorithms/hash.ts'
import { remember } from '../../algorithms/remember.ts'
import { wordsIn } from '../../language/words.ts'
import type { Entity } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import type { Coverage } from './coverage.ts'
import { eachStoryWord } from '../storyWords.ts'
import type { StoryWord } from '../storyWords.ts'

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
    const measured = [...valued, ...dates]
    const stems: number[] = []
    const words: number[] = []
    const take = ({ text, event }: StoryWord): void => {
      if (event !== null && !inNames.has(text)) words.push(event)
    }
    eachStoryWord(text, (word) => {
      stems.push(word.stem)
      if (measured.length === 0) take(word)
    })
    if (measured.length > 0) eachStoryWord(without(text, measured), take)
    for (const date of dates) eachStoryWord(date.text, (word) => word.number !== null && take(word))
    for (const { value, unit } of valued) words.push(mixBits(quantityKeys, hashText(`${value} ${unit ?? ''}`)))
    const names = named.filter((entity) => !speakers.includes(entity))
    return {
      stems,
      names: names.map((entity) => mixBits(entityKeys, linked.indexOf(article, entity) ?? -1)),
      words,
    }
  }
}

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
