import { documentFrequencies } from '../../models/documentFrequencies.ts'
import type { ComparedArticle, ComparedSentence } from '../stories/comparedArticle.ts'
import { eachStoryWord } from '../storyWords.ts'

/** An article tells its news within so many characters, if anywhere. */
const openingCharacters = 700
/** What is told this far behind the start of an article is half as much its news. */
const halfNews = 500
/** Fewer words, function words left out, tell no news. */
const fewestWords = 4

const opensQuote = /^["“‘]/

/** The sentence that tells what happened, and its article's id. */
export interface News {
  readonly article: string
  readonly sentence: ComparedSentence
}

/**
 * What happened: of the sentences that open a story's articles, the one that says most of what the other tellers open
 * with, in whatever words, the earlier the better. Words count by how rare they are in news. None that leans on what
 * stands before it, nor words of somebody's; undefined where all do.
 *
 * @param byTeller the articles of each teller
 */
export function mainNews(byTeller: readonly (readonly ComparedArticle[])[]): News | undefined {
  const openings = byTeller.map((articles) => new Set(articles.flatMap(openingOf).flatMap(stemsOf)))
  let [best, most]: [News | undefined, number] = [undefined, 0]
  byTeller.forEach((articles, teller) => {
    const others = openings.filter((_, other) => other !== teller)
    for (const article of articles)
      for (const sentence of openingOf(article)) {
        if (sentence.fault !== 'none' || opensQuote.test(sentence.text) || leansBack(article, sentence)) continue
        const weight = (sharedWith(others, stemsOf(sentence)) * halfNews) / (halfNews + sentence.start)
        if (weight > most) [best, most] = [{ article: article.id, sentence }, weight]
      }
  })
  return best
}

/** Does it say he or she of somebody whom it has not named? */
function leansBack({ entities }: ComparedArticle, { text, entities: named }: ComparedSentence): boolean {
  const pronoun = text.search(/\b(?:he|she|his|her)\b/i)
  const before = text.slice(0, pronoun)
  const people = named.map((entity) => entities[entity]!).filter(({ type }) => type === 'person')
  return pronoun >= 0 && !people.some(({ aliases }) => aliases.some((alias) => before.includes(alias)))
}

const openingOf = ({ sentences }: ComparedArticle): readonly ComparedSentence[] =>
  sentences.filter(({ start }) => start < openingCharacters)

function stemsOf({ text }: ComparedSentence): number[] {
  const stems = new Set<number>()
  eachStoryWord(text, ({ stem, isStop }) => {
    if (!isStop) stems.add(stem)
  })
  return [...stems]
}

/** How much of a sentence others say too: the cosine of its words' weights with those of each, summed up. */
function sharedWith(others: readonly ReadonlySet<number>[], stems: readonly number[]): number {
  if (stems.length < fewestWords) return 0
  const squares = stems.map((stem) => rarityOf(stem) ** 2)
  const length = Math.sqrt(squares.reduce((sum, square) => sum + square, 0))
  return (
    others.reduce(
      (sum, other) => squares.reduce((shared, square, i) => shared + (other.has(stems[i]!) ? square : 0), sum),
      0,
    ) / length
  )
}

/** Words that the background does not list count as if half an article had them. */
function rarityOf(stem: number): number {
  const background = documentFrequencies()
  return Math.log(background.documents / (background.frequencyOf(stem >>> 0) + 0.5))
}
