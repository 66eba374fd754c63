import type { TextSpan } from '../../types/span.ts'
import { isDayOrMonth } from './nounPhrase.ts'
import { lower, posOf, spanOf } from './sentence.ts'
import type { Sentence } from './sentence.ts'

/** Verbs whose subject a number is told of. Not those of doing: who earns $3 million is not what is counted. */
const verbs = new Set(
  (
    'rise rose risen rises rising fall fell fallen falls falling grow grew grown grows growing drop dropped drops dropping climb climbed ' +
    'climbs climbing jump jumped jumps jumping increase increased increases increasing decrease decreased decreases decline declined ' +
    'declines declining slip slipped slips slide slid soar soared soars surge surged surges plunge plunged plunges tumble tumbled ' +
    'reach reached reaches hit hits stand stood stands cost costs costing total totaled totalled totals totaling totalling number ' +
    'numbered average averaged averages exceed exceeded exceeds top topped tops surpass surpassed remain remained remains shrink shrank ' +
    'shrunk contract contracted expand expanded advance advanced retreat retreated edge edged dip dipped rebound rebounded weigh weighed ' +
    'weighs measure measured measures last lasted lasts be is are was were been amount amounted amounts swell swelled balloon ballooned ' +
    'double doubled fetch fetched worth valued priced estimated expected'
  ).split(' '),
)
const between =
  /^(?:to|by|at|from|of|for|as|up|down|over|about|around|nearly|almost|more|less|than|some|roughly|approximately|only|just|under|least|estimated|an|a|another|far|well|further|still|now|currently|the|its|their|much|high|low|many|between|projected|expected|put|[%$£€])$/
const boundary = /^(?:[,;:"“”()—–]|that|which|who|and|but|as|when|while|because|if|after|before|where|than)$/
/** A verb stands so many tokens before its number at most, and its clause starts so many before the verb. */
const [verbReach, clauseReach] = [5, 24]

/**
 * Of what a number is told behind a verb: `Traffic` in `Traffic on the route fell 12 percent`, `The wall` in `The wall
 * is 12 metres high`. Without a parser: the first noun phrase of the clause that the verb stands in.
 */
export function subjectBefore(sentence: Sentence, i: number): TextSpan | null {
  let verb = i - 1
  while (verb > i - verbReach - 1 && isBetween(sentence, verb)) verb--
  if (!verbs.has(lower(sentence, verb))) return null
  let first = verb
  while (first > sentence.first && first > verb - clauseReach && !isBoundary(sentence, first - 1)) first--
  for (let at = first; at < verb; at++) {
    const end = Math.min(verb, phraseEnd(sentence, at))
    if (end > at && !isDayOrMonth(lower(sentence, at))) return spanOf(sentence, at, end)
  }
  return null
}

const isBetween = (sentence: Sentence, i: number): boolean =>
  between.test(lower(sentence, i)) || /^(?:ADV|NUM)$/.test(posOf(sentence, i))

/** Where a clause begins: behind a comma, a mark, “that”, “and”, another verb. */
const isBoundary = (sentence: Sentence, i: number): boolean =>
  boundary.test(lower(sentence, i)) || posOf(sentence, i) === 'VERB'

/** Where a run of adjectives, nouns and names ends that has a noun; else where it starts. */
function phraseEnd(sentence: Sentence, from: number): number {
  let end = from
  for (let at = from; at < from + 6 && /^(?:NOUN|PROPN|ADJ)$/.test(posOf(sentence, at)); at++)
    if (posOf(sentence, at) !== 'ADJ') end = at + 1
  return end
}
