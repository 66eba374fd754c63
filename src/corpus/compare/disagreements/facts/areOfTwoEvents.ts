import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Fact, Figure, NameFact } from './fact.ts'
import type { ReadSentence } from './readFacts.ts'
import type { SentenceReader } from './readSentences.ts'

/** A figure, and the sentence that has it. */
interface ClaimedFigure {
  readonly sentence: StorySentence
  readonly figure: Figure
}

/**
 * Are two figures, though of the same outcome, of two events? They are if a place near one is unknown to the other's
 * article.
 */
export function areOfTwoEvents(a: ClaimedFigure, b: ClaimedFigure, reader: SentenceReader): boolean {
  return isElsewhere(a, b, reader) || isElsewhere(b, a, reader)
}

function isElsewhere({ sentence, figure }: ClaimedFigure, other: ClaimedFigure, reader: SentenceReader): boolean {
  const isUnknown = (place: Fact): boolean => !reader.hasFact(other.sentence.article, place)
  return placesNear(reader.read(sentence), figure).some(isUnknown)
}

/** A name within so many tokens on either side may say where something was. */
const placeTokens = 8
const prepositions = /^(?:in|at|near|outside|of|from|off)$/

/** The names near a fact that may say where it was. */
function placesNear({ facts }: ReadSentence, { first, last }: Fact): NameFact[] {
  return facts.filter(
    (fact): fact is NameFact =>
      fact.kind === 'name' &&
      prepositions.test(fact.wordBefore) &&
      fact.last > first - placeTokens &&
      fact.first < last + placeTokens,
  )
}
