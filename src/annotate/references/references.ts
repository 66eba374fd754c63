import type { Annotator } from '../../types/annotator.ts'
import type { Reference } from '../../types/layers.ts'
import { findAnaphors } from './anaphor.ts'
import { findOccurrences } from './findOccurrences.ts'
import { resolvePronouns } from './resolvePronouns.ts'
import { viewText } from './textView.ts'

/** Pronouns that stand for a person whom the article names. */
export const references: Annotator<'mentions' | 'entities', 'references'> = {
  name: 'references',
  requires: ['mentions', 'entities'],
  assigns: ['references'],
  annotate({ text, tokens, mentions, entities }) {
    const view = viewText(tokens)
    const anaphors = findAnaphors(view)
    if (anaphors.length === 0) return { references: [] }
    const resolved = resolvePronouns(view, entities, findOccurrences(view, mentions, entities), anaphors)
    const references = resolved.map(({ anaphor: { token }, entity }): Reference => {
      const [start, end] = [tokens.start[token]!, tokens.end[token]!]
      return { start, end, text: text.slice(start, end), entity }
    })
    return { references }
  },
}
