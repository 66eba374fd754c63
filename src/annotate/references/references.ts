import { knownName } from '../../names/knownName.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Entity, Mention, Reference } from '../../types/layers.ts'
import { findAnaphors } from './anaphor.ts'
import { grammaticalRole } from './grammaticalRole.ts'
import type { Occurrence } from './occurrence.ts'
import { resolvePronouns } from './resolvePronouns.ts'
import { viewText, type TextView } from './textView.ts'

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

/** The people named in the text, in order. */
function findOccurrences(view: TextView, mentions: readonly Mention[], entities: readonly Entity[]): Occurrence[] {
  const { start, end, length } = view.tokens
  let at = 0
  return mentions.flatMap((mention): Occurrence[] => {
    if (mention.entity === null || !mayBePerson(entities[mention.entity]!)) return []
    while (at < length && end[at]! <= mention.start) at++
    let last = at
    while (last < length && start[last]! < mention.end) last++
    if (last === at) return []
    const place = { entity: mention.entity, first: at, last, sentence: view.sentences[at]!, named: true }
    return [{ ...place, ...grammaticalRole(view, at, last) }]
  })
}

/** A single word that is no well-known place may be a surname that the recogniser took for something else. */
function mayBePerson({ type, name }: Entity): boolean {
  if (type === 'person') return true
  return (type === 'organization' || type === 'place' || type === 'other') && !name.includes(' ') && knownName(nameKey(name)) === undefined
}
