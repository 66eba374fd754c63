import { stemWord } from '../../language/readTerms.ts'
import { outcomes } from '../../lexicons/eventWords.ts'
import type { Quantity } from '../../types/layers.ts'
import { lower, posOf, spanOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/**
 * `No one was hurt`, `nobody has died`, `no arrests` at token `i`: a count of none. Where more stands in between (`no
 * one in the car was hurt`) it is none of a part only, and is left out.
 */
export function readNobody(sentence: Sentence, i: number): Quantity | null {
  const [word, next] = [lower(sentence, i), lower(sentence, i + 1)]
  if (word === 'no' && next.endsWith('s') && posOf(sentence, i + 1) === 'NOUN')
    return befell(next) ? noneOf(sentence, i, i + 1, i + 1) : null
  const last = word === 'nobody' ? i + 1 : word === 'no' && next === 'one' ? i + 2 : -1
  if (last < 0) return null
  let at = last
  while (at < last + 3 && /^(?:was|were|is|has|had|been)$/.test(lower(sentence, at))) at++
  return at > last && befell(lower(sentence, at)) ? noneOf(sentence, i, last, at) : null
}

const befell = (word: string): boolean => outcomes.has(stemWord(word))

function noneOf(sentence: Sentence, first: number, last: number, counted: number): Quantity {
  const none = { value: 0, low: null, high: null, unit: null, per: null, modifier: null }
  return { ...spanOf(sentence, first, last), kind: 'count', ...none, counts: spanOf(sentence, counted, counted + 1) }
}
