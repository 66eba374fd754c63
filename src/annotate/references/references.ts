import type { Annotator } from '../../types/annotator.ts'
import type { Entity, Reference } from '../../types/layers.ts'
import { findAnaphors } from './anaphor.ts'
import { findDescriptions, resolveDescriptions } from './resolveDescriptions.ts'
import { findOccurrences } from './findOccurrences.ts'
import { findUnnamed } from './findUnnamed.ts'
import { placeNames, viewText, type NamedPlace, type TextView } from './textView.ts'
import { collectReferents } from './referents.ts'
import { resolvePronouns } from './resolvePronouns.ts'

/** The pronouns that stand for a person whom the article names. */
function findPronouns(
  view: TextView,
  named: readonly NamedPlace[],
  described: readonly Omit<NamedPlace, 'sentence'>[],
  entities: readonly Entity[],
): Omit<NamedPlace, 'sentence'>[] {
  const anaphors = findAnaphors(view)
  if (anaphors.length === 0) return []
  const unnamed = findUnnamed(view, named)
  const referents = collectReferents(entities, unnamed)
  const people = findOccurrences(view, named, described, unnamed, entities, referents)
  return resolvePronouns(view, referents, people, anaphors).map(({ anaphor: { token }, referent }) => ({
    ...{ first: token, last: token + 1, entity: referent },
  }))
}

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
    const pronouns = findPronouns(view, named, described, entities)
    const all = [...described, ...pronouns].sort((a, b) => a.first - b.first)
    return {
      references: all.map(({ first, last, entity }): Reference => {
        const [start, end] = [tokens.start[first]!, tokens.end[last - 1]!]
        return { start, end, text: text.slice(start, end), entity }
      }),
    }
  },
}
