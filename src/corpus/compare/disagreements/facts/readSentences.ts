import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/statements.ts'
import { areComparable } from './compareFacts.ts'
import type { Fact, Figure } from './fact.ts'
import { readSentence } from './readSentence.ts'
import type { ReadSentence } from './readSentence.ts'

/** Sentences of a story, each read when first asked for. */
export interface SentenceReader {
  read(place: StorySentence): ReadSentence
  /** Does the article have the fact anywhere? Of weekdays and the like that says nothing. */
  tells(article: number, fact: Fact): boolean
}

const number =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|dozens?|scores|hundreds|thousands|millions|no one|nobody|no)\b/i

export function readSentences(articles: readonly ComparedArticle[]): SentenceReader {
  const known = new Map<string, ReadSentence>()
  const read = ({ article, sentence }: StorySentence): ReadSentence => {
    const key = `${article} ${sentence}`
    if (!known.has(key)) known.set(key, readSentence(articles[article]!.sentences[sentence]!.text))
    return known.get(key)!
  }
  const tells = (article: number, fact: Fact): boolean => {
    const { sentences } = articles[article]!
    if (fact.kind !== 'figure') return sentences.some(({ text }) => hasWords(text, fact))
    return sentences.some(({ text }, sentence) => {
      if (!number.test(text)) return false
      return read({ article, sentence }).facts.some((other) => other.kind === 'figure' && isSame(fact, other))
    })
  }
  return { read, tells }
}

/** Smaller numbers are the same by chance. */
const leastTelling = 13

/** Of what is counted, the same number of anything: 28 dead may be 28 passengers. */
function isSame(fact: Figure, other: Figure): boolean {
  const areCounts = fact.key.startsWith('count') && other.key.startsWith('count')
  if (areCounts && fact.value === other.value && fact.value >= leastTelling) return true
  return areComparable(fact, other) && other.low <= fact.high && fact.low <= other.high
}

function hasWords(text: string, fact: Exclude<Fact, Figure>): boolean {
  if (fact.kind === 'date') return fact.grain === 'year' && hasWord(text, fact.value)
  return hasWord(text, fact.words.length > 1 ? fact.words.slice(-2).join(' ') : fact.words[0]!)
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
}
