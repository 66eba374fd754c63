import { openingAdverbs } from '../../../lexicons/openingAdverbs.ts'
import { hashText } from '../../../tagger/hashText.ts'
import { partsOfSpeech } from '../../../types/tokens.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import type { TokenRange } from '../tokenRange.ts'

const nominal = new Set(
  (['NOUN', 'PROPN', 'PRON', 'DET', 'ADJ', 'NUM'] as const).map((name) => partsOfSpeech.indexOf(name)),
)
const adverbs = new Set([...openingAdverbs].map((word) => hashText(word)))

/**
 * May these words name somebody? A noun, a pronoun, a number ("many", "two of them") or a word with a capital among them may, be it "Lynch",
 * which a tagger takes for a verb; "Further" at a sentence's beginning may not.
 */
export function maySpeak({ tokens, words, shapes, sentenceOf }: TokenColumns, { from, to }: TokenRange): boolean {
  const opens = from === 0 || sentenceOf[from] !== sentenceOf[from - 1]
  for (let i = opens && adverbs.has(words[from]!) ? from + 1 : from; i < to; i++)
    if (nominal.has(tokens.pos[i]!) || (shapes[i]! & 1) !== 0) return true
  return false
}
