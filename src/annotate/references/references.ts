import type { Annotator } from '../../types/annotator.ts'
import type { Reference } from '../../types/layers.ts'
import { findAnaphors } from './anaphor.ts'
import { findDescriptions } from './findDescriptions.ts'
import { findOccurrences } from './findOccurrences.ts'
import { placeNames } from './placeNames.ts'
import { resolveDescriptions } from './resolveDescriptions.ts'
import { resolvePronouns } from './resolvePronouns.ts'
import { viewText } from './textView.ts'

/** Pronouns that stand for a person whom the article names, and descriptions that stand for a person or organisation. */
export const references: Annotator<'mentions' | 'entities', 'references'> = {
  name: 'references',
  requires: ['mentions', 'entities'],
  assigns: ['references'],
  annotate({ text, tokens, mentions, entities }) {
    const view = viewText(tokens)
    const named = placeNames(view, mentions)
    const described = resolveDescriptions(view, findDescriptions(view, mentions), entities, named)
    const anaphors = findAnaphors(view)
    const people = anaphors.length === 0 ? [] : findOccurrences(view, named, described, entities)
    const pronouns = resolvePronouns(view, entities, people, anaphors).map(({ anaphor: { token }, entity }) => ({
      ...{ first: token, last: token + 1, entity },
    }))
    const all = [...described, ...pronouns].sort((a, b) => a.first - b.first)
    return {
      references: all.map(({ first, last, entity }): Reference => {
        const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!]
        return { start, end, text: text.slice(start, end), entity }
      }),
    }
  },
}
