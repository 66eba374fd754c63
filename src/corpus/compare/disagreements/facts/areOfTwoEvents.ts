import type { StorySentence } from '../../../stories/statements.ts'
import type { Fact, Figure, NameFact } from './fact.ts'
import type { ReadSentence } from './readSentence.ts'
import type { SentenceReader } from './readSentences.ts'

/** A figure, and the sentence that has it. */
interface ToldFigure {
  readonly sentence: StorySentence
  readonly figure: Figure
}

/** What befell people may have befallen others, too: is a place near either figure that the other article does not know? */
export function areOfTwoEvents(a: ToldFigure, b: ToldFigure, reader: SentenceReader): boolean {
  return isElsewhere(a, b, reader) || isElsewhere(b, a, reader)
}

function isElsewhere({ sentence, figure }: ToldFigure, other: ToldFigure, reader: SentenceReader): boolean {
  const isUnknown = (place: Fact): boolean => !reader.tells(other.sentence.article, place)
  return placesNear(reader.read(sentence), figure).some(isUnknown)
}

/** So many tokens on either side a name may say where something was. */
const reach = 8
const prepositions = /^(?:in|at|near|outside|of|from|off)$/

/** The names near a fact that may say where it was. */
function placesNear({ facts, contexts }: ReadSentence, { first, last }: Fact): NameFact[] {
  return facts.filter(
    (fact, i): fact is NameFact =>
      fact.kind === 'name' &&
      prepositions.test(contexts[i]!.wordBefore) &&
      fact.last > first - reach &&
      fact.first < last + reach,
  )
}
