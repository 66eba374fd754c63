import { faultOf } from './chooseSentences.ts'
import type { CandidateSentence } from './chooseSentences.ts'

/** Added to a sentence's length: short ones say little of what happened. In terms. */
const leastLength = 5

/**
 * The sentence that tells the main news of several articles: of those with which each of them opens the one that has
 * most of what several tell and come back to, for the root of its length. Undefined where there
 * are no two of them.
 */
export function findMainNews(sentences: readonly CandidateSentence[]): number | undefined {
  const leads = findLeads(sentences)
  if (leads.length < 2) return undefined
  const worth = weighShared(sentences)
  const worthOf = ({ terms }: CandidateSentence): number =>
    terms.reduce((sum, term) => sum + (worth.get(term) ?? 0), 0) / Math.sqrt(terms.length + leastLength)
  return leads.reduce((best, lead) => (worthOf(sentences[lead]!) > worthOf(sentences[best]!) ? lead : best))
}

/** The first sentence of each article that can stand. */
function findLeads(sentences: readonly CandidateSentence[]): number[] {
  const leads = new Map<number, number>()
  for (const [i, sentence] of sentences.entries())
    if (!leads.has(sentence.article) && !sentence.barred && faultOf(sentence) === 'none') leads.set(sentence.article, i)
  return [...leads.values()]
}

/** For the terms of several articles the logarithm of how many sentences have them. */
function weighShared(sentences: readonly CandidateSentence[]): ReadonlyMap<number, number> {
  const found = new Map<number, { readonly article: number; shared: boolean; sentences: number }>()
  for (const { terms, article } of sentences)
    for (const term of terms) {
      const known = found.get(term)
      if (known === undefined) found.set(term, { article, shared: false, sentences: 1 })
      else {
        known.sentences++
        known.shared ||= known.article !== article
      }
    }
  return new Map([...found].map(([term, { shared, sentences }]) => [term, shared ? Math.log(1 + sentences) : 0]))
}
