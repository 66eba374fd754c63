import { distance } from 'fastest-levenshtein'
import { nameKey } from './nameKey.ts'

/** What somebody may have meant, and the answer to give where it is chosen. */
export interface Candidate {
  /** Compared with what was asked. */
  readonly form: string
  readonly answer: string
}

const mostSuggestions = 3

/** At mostSuggestions three answers whose forms are a few letters from what was asked, the nearest first. */
export function suggest(asked: string, candidates: Iterable<Candidate>): string[] {
  const wanted = nameKey(asked)
  const mostEdits = Math.max(1, Math.floor(wanted.length / 3))
  const best = new Map<string, number>()
  for (const { form, answer } of candidates) {
    const folded = nameKey(form)
    if (Math.abs(folded.length - wanted.length) > mostEdits) continue
    const edits = distance(wanted, folded)
    if (edits <= mostEdits) best.set(answer, Math.min(edits, best.get(answer) ?? Infinity))
  }
  return [...best]
    .sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(([answer]) => answer)
}
