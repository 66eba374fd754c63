import { readTerms } from '../../language/readTerms.ts'
import type { CandidateSentence } from '../../language/salience/candidateSentence.ts'
import { chooseSentences } from '../../language/salience/chooseSentences.ts'
import { countUnits } from '../../language/salience/countUnits.ts'
import { countWords } from '../../language/salience/countWords.ts'
import { findFaults } from '../../language/salience/findFaults.ts'
import { weighUnits } from '../../language/salience/weighUnits.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Tokens } from '../../types/tokens.ts'

const length = { sentences: 3, words: null }

/**
 * Three sentences that say what the article says, in the order of the text: they cover the terms that a person's summary would have, none
 * twice, and each can stand where it stands. The headline is none of them.
 */
export const summary: Annotator<'sentences' | 'paragraphs', 'summary'> = {
  name: 'summary',
  requires: ['sentences', 'paragraphs'],
  assigns: ['summary'],
  annotate({ text, title, tokens, sentences, paragraphs }) {
    const { ids, terms } = readTerms(tokens)
    const units = countUnits((id) => terms[id]!.stop)
    const faults = findFaults(text, sentences, paragraphs, title)
    const candidates = sentences.map((span, position): CandidateSentence => ({
      ...units.count(wordsOf(ids, tokens, position)),
      ...{ article: 0, position, words: countWords(text, span), fault: faults[position]! },
    }))
    const weights = {
      terms: weighUnits(candidates, 'terms', 1, terms.length),
      pairs: weighUnits(candidates, 'pairs', 1, units.pairs),
    }
    const chosen = chooseSentences(candidates, weights, length).sort((a, b) => a.index - b.index)
    return {
      summary: chosen.map(({ index, score }) => {
        const { start, end } = sentences[index]!
        return { start, end, text: text.slice(start, end), score: Math.round(score * 10_000) / 10_000 }
      }),
    }
  },
}

function wordsOf(ids: Int32Array, { sentences }: Tokens, s: number): Int32Array {
  return ids.subarray(sentences[s], sentences[s + 1]).filter((id) => id >= 0)
}
