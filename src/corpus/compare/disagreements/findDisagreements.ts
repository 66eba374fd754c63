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

/** So many a story are enough to read. */
const most = 50
/** A sentence is compared with so many others, the most alike: in a story of hundreds of articles all have much the same. */
const mostPartners = 10
/** Sentences less alike are hardly about the same; for two spellings of a name it takes less. */
const leastSimilar = { figure: 0.3, unit: 0.3, date: 0.3, name: 0.2, spelling: 0.1 }

/**
 * Figures, dates, units and names in which aligned sentences of two articles disagree. Meant to be right rather than complete: a fact that the other
 * article has anywhere is no disagreement but a part of the story that one sentence left out, or an update. The most alike first; every pair of
 * values once for a story.
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
  const partners = new Map<number, number>()
  const alike = pairs
    .filter(({ similarity }) => similarity >= leastSimilar.spelling && similarity < 1 - 1e-9)
    .filter(({ a, b }) => sentences[a]!.article !== sentences[b]!.article)
    .sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => takePartner(partners, a) && takePartner(partners, b))
  const found = new Map<string, FoundDisagreement>()
  for (const { a, b, similarity } of alike) {
    if (found.size >= most) break
    const [sentence, other] = [sentences[a]!, sentences[b]!]
    const [here, there] = [articles[sentence.article]!, articles[other.article]!]
    for (const one of compareSentences(readOnce(sentence), readOnce(other))) {
      const key = [valueOf(one.a), valueOf(one.b)].sort().join('\n')
      if (similarity < leastSimilar[one.kind] || found.has(key) || hasFact(there, one.a) || hasFact(here, one.b))
        continue
      found.set(key, { ...one, sentence, other, similarity })
    }
  }
  return [...found.values()]
}

/** A name goes by its last word, whatever titles stand before it. */
const valueOf = (fact: Fact): string => (fact.kind === 'name' ? fact.words.at(-1)! : fact.text)

/** Has the sentence been compared with fewer than `mostPartners` others? Then it is with one more. */
function takePartner(partners: Map<number, number>, sentence: number): boolean {
  const count = partners.get(sentence) ?? 0
  partners.set(sentence, count + 1)
  return count < mostPartners
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
