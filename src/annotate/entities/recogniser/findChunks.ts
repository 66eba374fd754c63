import type { Tokens } from '../../../types/tokens.ts'
import { letterCases, type Word } from './readWord.ts'

/** Tokens of one sentence that may hold names, tagged as one sequence. A token in no chunk is in no name. */
export interface Chunk {
  readonly sentence: number
  readonly start: number
  readonly end: number
}

/**
 * How many tokens around a capitalised word belong to its chunk: more names end in small words than begin with them.
 */
const tokensBefore = 1
const tokensBehind = 2

/** Three of five tokens of news are in no chunk, and take no time to tag. */
export function findChunks({ sentences }: Tokens, words: readonly Word[]): Chunk[] {
  const chunks: { sentence: number; start: number; end: number }[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const end = sentences[sentence + 1]!
    let open: { sentence: number; start: number; end: number } | undefined
    for (let i = sentences[sentence]!; i < end; i++) {
      if (words[i]!.letterCase < letterCases.capital) continue
      if (open !== undefined && i - tokensBefore <= open.end) open.end = Math.min(end, i + tokensBehind + 1)
      else {
        const start = Math.max(sentences[sentence]!, i - tokensBefore)
        open = { sentence, start, end: Math.min(end, i + tokensBehind + 1) }
        chunks.push(open)
      }
    }
  }
  return chunks
}
