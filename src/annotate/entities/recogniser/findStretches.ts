import type { Tokens } from '../../../types/tokens.ts'
import { FORMS, type Word } from './readWord.ts'

/** Tokens of one sentence that may hold names: what is tagged as one sequence. All that is in none is no name. */
export interface Stretch {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/** So many tokens before and behind a word that looks like a name belong to its stretch: more names end in small words than begin with them. */
const BEFORE = 1
const BEHIND = 2

/** Three of five tokens of news are in no stretch, and take no time to tag. */
export function findStretches({ sentences }: Tokens, words: readonly Word[]): Stretch[] {
  const stretches: { sentence: number; start: number; end: number }[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const end = sentences[sentence + 1]!
    let open: { sentence: number; start: number; end: number } | undefined
    for (let i = sentences[sentence]!; i < end; i++) {
      if (words[i]!.form < FORMS.capital) continue
      if (open !== undefined && i - BEFORE <= open.end) open.end = Math.min(end, i + BEHIND + 1)
      else {
        const start = Math.max(sentences[sentence]!, i - BEFORE)
        open = { sentence, start, end: Math.min(end, i + BEHIND + 1) }
        stretches.push(open)
      }
    }
  }
  return stretches
}
