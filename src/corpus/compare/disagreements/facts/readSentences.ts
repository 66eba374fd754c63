import type { ComparedArticle, ComparedSentence } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import { areComparable, areEqual } from './compareFacts.ts'
import type { Fact, Figure } from './fact.ts'
import { readFacts } from './readFacts.ts'
import type { ReadSentence } from './readFacts.ts'
import { viewSentences } from './sentenceView.ts'

/** Sentences of a story, each read when first asked for. */
export interface SentenceReader {
  read(place: StorySentence): ReadSentence
  /** Reads what will be asked for, all at once: half the work. */
  prepare(places: readonly StorySentence[]): void
  /** Does the article have the fact anywhere? Always false for weekdays and their like, which say nothing. */
  hasFact(article: number, fact: Fact): boolean
}

export function readSentences(articles: readonly ComparedArticle[]): SentenceReader {
  const sentenceAt = (place: StorySentence): ComparedSentence => articles[place.article]!.sentences[place.sentence]!
  const known = new Map<ComparedSentence, ReadSentence>()
  const prepare = (places: readonly StorySentence[]): void => {
    const unread = [...new Set(places.map(sentenceAt))].filter((sentence) => !known.has(sentence))
    const views = viewSentences(unread.map(({ text }) => text))
    unread.forEach((sentence, i) => known.set(sentence, readFacts(sentence, views[i])))
  }
  const read = (place: StorySentence): ReadSentence => {
    const sentence = sentenceAt(place)
    // Whoever asks for one mostly goes through the figures of its article.
    if (!known.has(sentence)) prepare([place, ...withFigures(articles[place.article]!, place.article)])
    return known.get(sentence)!
  }
  const hasFact = (article: number, fact: Fact): boolean => {
    const { sentences } = articles[article]!
    if (fact.kind !== 'figure') return sentences.some(({ text }) => hasWords(text, fact))
    return sentences.some(({ quantities }, sentence) => {
      if (quantities.length === 0) return false
      return read({ article, sentence }).facts.some((other) => other.kind === 'figure' && isSame(fact, other))
    })
  }
  return { read, prepare, hasFact }
}

const withFigures = ({ sentences }: ComparedArticle, article: number): StorySentence[] =>
  sentences.flatMap(({ quantities }, sentence) => (quantities.length === 0 ? [] : [{ article, sentence }]))

/** Two counts of smaller numbers are equal by chance. */
const leastRareNumber = 13

/** Of counts, the same number of anything: 28 dead may be 28 passengers. */
function isSame(fact: Figure, other: Figure): boolean {
  const areCounts = fact.key.startsWith('count') && other.key.startsWith('count')
  if (areCounts && fact.value === other.value && fact.value >= leastRareNumber) return true
  return areComparable(fact, other) && areEqual(other, fact)
}

function hasWords(text: string, fact: Exclude<Fact, Figure>): boolean {
  if (fact.kind === 'date') return (fact.grain === 'year' || fact.grain === 'month') && hasWord(text, fact.text)
  return hasWord(text, fact.words.length > 1 ? fact.words.slice(-2).join(' ') : fact.words[0]!)
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
}
