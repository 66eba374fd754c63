import { roleNouns } from '../../lexicons/roles.ts'
import type { Annotator } from '../../types/annotator.ts'
import type { Mention } from '../../types/layers.ts'
import type { Figure, Tokens } from '../../types/tokens.ts'
import { describeEntities } from './describeEntities.ts'
import { findNames } from './recogniser/findNames.ts'
import { shippedRecogniser } from './recogniser/recogniser.ts'
import { linkMentions } from './linkMentions.ts'
import { joinAtHyphens, locateNames, type LocatedName } from './locatedName.ts'
import { completeNames } from './wholeNames/completeNames.ts'

/** Names and figures in the text, and the entities that the names stand for. */
export const entities: Annotator<never, 'mentions' | 'entities'> = {
  name: 'entities',
  requires: [],
  assigns: ['mentions', 'entities'],
  annotate({ tokens }) {
    const names = locateNames(tokens, joinAtHyphens(tokens.text, findNames(tokens, shippedRecogniser())))
    const linked = linkMentions(tokens, leaveOutTitles(tokens, completeNames(tokens, names)))
    const { entities, entityOf } = describeEntities(linked)
    const named = linked.names.map(({ start, end }, i) => ({
      start,
      end,
      text: tokens.text.slice(start, end),
      type: linked.types[i]!,
      entity: entityOf[i]!,
    }))
    return { mentions: addFigures(named, tokens.figures), entities }
  },
}

/** All in text order; a figure that shares text with a name is left out. */
function addFigures(names: readonly Mention[], figures: readonly Figure[]): Mention[] {
  const mentions: Mention[] = []
  let at = 0
  for (const name of names) {
    for (; at < figures.length && figures[at]!.end <= name.start; at++) mentions.push({ ...figures[at]!, entity: null })
    while (at < figures.length && figures[at]!.start < name.end) at++
    mentions.push(name)
  }
  for (; at < figures.length; at++) mentions.push({ ...figures[at]!, entity: null })
  return mentions
}

const minister = /^ministers?$/i

/**
 * The names without what is a title or part of one: `PM` before the name of a person, and a portfolio that was taken
 * for an organisation (`Sea Trade Minister`).
 */
function leaveOutTitles({ text, start, end }: Tokens, names: readonly LocatedName[]): LocatedName[] {
  return names.filter((name, i) => {
    const next = names[i + 1]
    if (name.type === 'organization' && minister.test(text.slice(start[name.last], end[name.last]))) return false
    return next?.type !== 'person' || next.first !== name.last || name.type === 'person' || !roleNouns.has(name.key)
  })
}
