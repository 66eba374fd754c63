import { openingAdverbs } from '../../../lexicons/openingAdverbs.ts'
import { hashText } from '../../../tagger/hashText.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

const nominal = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map((name) => partsOfSpeech.indexOf(name)),
)
/** A bit of a word's shape. */
const [CAPITAL, DIGIT] = [1, 8]
let adverbs: ReadonlySet<number> | undefined

/**
 * May these words name somebody? A noun, a pronoun, a number ("many", "two of them") or a word with a capital among them may, be it "Pierce",
 * which a tagger takes for a verb; "Further" at a sentence's beginning may not, nor may figures alone.
 */
export function maySpeak({ tokens, words, shapes, sentenceOf }: TokenColumns, { from, to }: TokenRange): boolean {
  adverbs ??= new Set([...openingAdverbs].map((word) => hashText(word)))
  const opens = from === 0 || sentenceOf[from] !== sentenceOf[from - 1]
  for (let i = opens && adverbs.has(words[from]!) ? from + 1 : from; i < to; i++)
    if ((shapes[i]! & DIGIT) === 0 && (nominal.has(tokens.pos[i]!) || (shapes[i]! & CAPITAL) !== 0)) return true
  return false
}
