import type { AlignedSentences } from '../alignSentences.ts'
import type { ComparedArticle } from '../comparedArticle.ts'
import type { StorySentence } from '../statement.ts'
import { compareSentences, readSentence } from './compareSentences.ts'
import type { ReadSentence } from './compareSentences.ts'
import type { Disagreement } from './disagreement.ts'
import type { Fact } from './fact.ts'

export interface FoundDisagreement extends Disagreement {
  readonly sentence: StorySentence
  readonly other: StorySentence
  /** How alike the sentences are, 0 to 1. */
  readonly similarity: number
}

/** Sentences less alike are hardly about the same; for two spellings of a name it takes less. */
const leastSimilar = { figure: 0.3, unit: 0.3, date: 0.3, name: 0.2 }

/**
 * Figures, dates, units and names in which aligned sentences of two articles disagree. Meant to be right rather than complete: a fact that the other
 * article has anywhere is no disagreement but a part of the story that one sentence left out, or an update. The most alike first; every pair of
 * values once for two articles.
 */
export function findDisagreements(
  articles: readonly ComparedArticle[],
  { sentences, pairs }: AlignedSentences,
): FoundDisagreement[] {
  const read = new Map<StorySentence, ReadSentence>()
  const readOnce = (place: StorySentence): ReadSentence => {
    if (!read.has(place)) read.set(place, readSentence(articles[place.article]!.sentences[place.sentence]!.text))
    return read.get(place)!
  }
  const seen = new Set<string>()
  return pairs
    .filter(
      ({ a, b, similarity }) => similarity >= leastSimilar.name && sentences[a]!.article !== sentences[b]!.article,
    )
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
    .flatMap(({ a, b, similarity }) => {
      const [sentence, other] = [sentences[a]!, sentences[b]!]
      return compareSentences(readOnce(sentence), readOnce(other))
        .filter(({ kind }) => similarity >= leastSimilar[kind])
        .filter(
          (found) => !hasFact(articles[other.article]!, found.a) && !hasFact(articles[sentence.article]!, found.b),
        )
        .map((found) => ({ ...found, sentence, other, similarity }))
    })
    .filter(({ a, b, sentence, other }) => {
      const key = [sentence.article, other.article, a.text, b.text].join('\n')
      return seen.size < seen.add(key).size
    })
}

/** Does the article have the fact's words anywhere? Of weekdays and the like that says nothing. */
function hasFact({ sentences }: ComparedArticle, fact: Fact): boolean {
  if (fact.kind === 'date' && fact.grain !== 'year') return false
  const wanted = wordsOf(fact)
  return sentences.some(({ text }) => wanted.some((word) => hasWord(text, word)))
}

function wordsOf(fact: Fact): string[] {
  if (fact.kind === 'date') return [fact.value]
  if (fact.kind === 'name') return [fact.words.length > 1 ? fact.words.slice(-2).join(' ') : fact.words[0]!]
  if (fact.unit !== null) return [fact.text]
  return [...(/[\d.,]*\d/.exec(fact.text) ?? [fact.text.split(' ')[0]!]), String(fact.value / fact.factor)]
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + word.length))
}
