import { readTerms } from '../../language/readTerms.ts'
import { faultFinder } from '../../language/summaries/findFaults.ts'
import { summarizeSentences } from '../../language/summaries/summarizeSentences.ts'
import type { Annotator } from '../../types/annotator.ts'

const length = { sentences: 3, words: null }

/**
 * Three sentences that say what the article says, in the order of the text: they cover the terms that a person's
 * summary would have, none twice, and each can stand where it stands. The headline is none of them.
 */
export const summary: Annotator<'sentences' | 'paragraphs', 'summary'> = {
  name: 'summary',
  requires: ['sentences', 'paragraphs'],
  assigns: ['summary'],
  annotate({ text, title, tokens, sentences, paragraphs }) {
    const { ids, terms } = readTerms(tokens)
    const faultAt = faultFinder(text, sentences, paragraphs, title)
    const candidates = sentences.map(({ start, end }, position) => ({
      text: text.slice(start, end),
      ids: ids.subarray(tokens.sentences[position], tokens.sentences[position + 1]),
      position,
      fault: () => faultAt(position),
    }))
    const chosen = summarizeSentences([candidates], length, terms).sort((a, b) => a.sentence - b.sentence)
    return {
      summary: chosen.map(({ sentence, score }) => {
        const { start, end } = sentences[sentence]!
        return { start, end, text: text.slice(start, end), score: Math.round(score * 10_000) / 10_000 }
      }),
    }
  },
}
