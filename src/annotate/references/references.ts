import type { Annotator } from '../../types/annotator.ts'
import type { Reference } from '../../types/layers.ts'
import { findAnaphors } from './anaphor.ts'
import { findDescriptions, resolveDescriptions } from './resolveDescriptions.ts'
import { findOccurrences } from './findOccurrences.ts'
import { findUnnamed } from './findUnnamed.ts'
import { placeNames, viewText } from './textView.ts'
import { collectReferents } from './referents.ts'
import { resolvePronouns } from './resolvePronouns.ts'

/**
 * Pronouns that stand for a person whom the article names, and descriptions that stand for a person or organisation.
 */
export const references: Annotator<'mentions' | 'entities', 'references'> = {
  name: 'references',
  requires: ['mentions', 'entities'],
  assigns: ['references'],
  annotate({ text, tokens, mentions, entities }) {
    const view = viewText(tokens)
    const named = placeNames(view, mentions)
    const described = resolveDescriptions(view, findDescriptions(view, mentions), entities, named)
    const anaphors = findAnaphors(view)
    const unnamed = anaphors.length === 0 ? [] : findUnnamed(view, named)
    const referents = collectReferents(entities, unnamed)
    const people = findOccurrences(view, named, described, unnamed, entities, referents)
    const pronouns = resolvePronouns(view, referents, people, anaphors).map(({ anaphor: { token }, referent }) => ({
      ...{ first: token, last: token + 1, entity: referent },
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
