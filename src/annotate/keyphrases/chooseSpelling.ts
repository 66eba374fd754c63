import type { Tokens } from '../../types/tokens.ts'
import type { Candidate } from './findCandidates.ts'

/**
 * The spelling of a phrase that stands most often in running text. Where a sentence starts or the headline is, capitals say nothing, so
 * that those count half; whole words in capitals count less than the same words without.
 */
export function chooseSpelling(tokens: Tokens, starts: ReadonlySet<number>, { places }: Candidate): string {
  const votes = new Map<string, number>()
  for (let i = 0; i < places.length; i += 2) {
    const spelling = tokens.text.slice(tokens.start[places[i]!], tokens.end[places[i + 1]!]).replace(/\s+/g, ' ')
    const vote = starts.has(places[i]!) || places[i]! < (tokens.sentences[1] ?? 0) ? 0.5 : 1
    votes.set(spelling, (votes.get(spelling) ?? 0) + vote)
  }
  let best = ''
  let most = 0
  for (const [spelling, vote] of votes) {
    const worth = spelling.includes(' ') && spelling === spelling.toUpperCase() ? vote / 4 : vote
    if (worth > most) [best, most] = [spelling, worth]
  }
  return best
}
