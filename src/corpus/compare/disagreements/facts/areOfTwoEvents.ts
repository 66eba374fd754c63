import type { StorySentence } from '../../statement.ts'
import type { Fact, Figure } from './fact.ts'
import { placesNear } from './placesNear.ts'
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
