import type { Keyphrase } from '../../src/types/layers.ts'
import type { ExpectedKeyphrases, OneOf } from './case.ts'
import { firstOf, holdsWords, listOf, show, squeeze } from './sameText.ts'

/** What is wrong with the keyphrases, best first. */
export function checkKeyphrases(expected: ExpectedKeyphrases, keyphrases: readonly Keyphrase[]): string[] {
  const phrases = keyphrases.map(({ text }) => squeeze(text))
  const wrong: string[] = []
  for (const wanted of expected.keyphrasesInclude ?? []) {
    const { text, within = phrases.length } = isRanked(wanted) ? wanted : { text: wanted }
    const isThere = listOf(text).some((words) => phrases.slice(0, within).some((phrase) => holdsWords(phrase, words)))
    if (!isThere) wrong.push(`no keyphrase ${show(firstOf(text))} among the first ${within}`)
  }
  const { keyphrasesExclude = [], keyphrasesWithout = [], keyphrasesOnce = [] } = expected
  for (const phrase of phrases) {
    const isExcluded = keyphrasesExclude.some((words) => squeeze(words).toLowerCase() === phrase.toLowerCase())
    if (isExcluded || keyphrasesWithout.some((part) => isIn(phrase, part)))
      wrong.push(`should be no keyphrase: ${show(phrase)}`)
  }
  for (const words of keyphrasesOnce) {
    const found = phrases.filter((phrase) => folded(phrase) === folded(words))
    if (found.length > 1) wrong.push(`twice: ${found.map(show).join(', ')}`)
  }
  return wrong
}

type Ranked = Extract<NonNullable<ExpectedKeyphrases['keyphrasesInclude']>[number], { readonly within?: number }>

const isRanked = (wanted: OneOf<string> | Ranked): wanted is Ranked =>
  typeof wanted === 'object' && !Array.isArray(wanted)

/** Words as words, signs anywhere. */
const isIn = (phrase: string, part: string): boolean =>
  /[\p{L}\p{N}]/u.test(part) ? holdsWords(phrase, part) : phrase.includes(part)

const folded = (text: string): string => squeeze(text).toLowerCase().replace(/s$/, '')
