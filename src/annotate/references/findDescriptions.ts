import { organizationNouns } from '../../lexicons/organizationNouns.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import type { Mention } from '../../types/layers.ts'
import { isPart, type TextView } from './textView.ts'

/** A noun phrase that may stand for somebody named before: `the Russian president`, `the ministry`. */
export interface Description {
  /** Tokens, half open, from the article on; the last one is the head. */
  readonly first: number
  readonly last: number
  readonly kind: 'person' | 'organization'
  readonly head: string
  /** The words between article and head. */
  readonly modifiers: readonly string[]
}

const mostModifiers = 4

/** Definite noun phrases with a head that says what a person or an organisation is, where no name follows or goes on within them. */
export function findDescriptions(view: TextView, mentions: readonly Mention[]): Description[] {
  const { tokens, words } = view
  const found: Description[] = []
  let next = 0
  for (let first = words.indexOf('the'); first >= 0; first = words.indexOf('the', first + 1)) {
    while (next < mentions.length && mentions[next]!.end <= tokens.start[first]!) next++
    const last = phraseEnd(view, first)
    const head = words[last - 1] ?? ''
    const kind = roleNouns.has(head) ? 'person' : organizationNouns.has(head) ? 'organization' : null
    if (last - first < 2 || kind === null || words[last] === 'of' || endsInName(view, mentions, next, last)) continue
    found.push({ first, last, kind, head, modifiers: wordsBetween(view, first + 1, last - 1) })
  }
  return found
}

const wordsBetween = ({ tokens: { text, start, end } }: TextView, first: number, last: number): string[] =>
  Array.from({ length: last - first }, (_, i) => text.slice(start[first + i], end[first + i]))

/** The end of the run of adjectives and nouns after the article at `first`. */
function phraseEnd(view: TextView, first: number): number {
  const limit = Math.min(view.words.length, first + 2 + mostModifiers)
  let at = first + 1
  while (at < limit && view.sentences[at] === view.sentences[first] && isPart(view, at, 'ADJ', 'NOUN', 'PROPN')) at++
  return at
}

/** Does a name take in the phrase's head, or follow it at once? */
function endsInName({ tokens }: TextView, mentions: readonly Mention[], next: number, last: number): boolean {
  const headStart = tokens.start[last - 1]!
  const after = tokens.end[last - 1]! + 1
  for (let i = next; i < mentions.length && mentions[i]!.start <= after; i++)
    if (mentions[i]!.end > headStart) return true
  return false
}
