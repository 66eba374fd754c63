import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { roleNouns } from '../../lexicons/roles.ts'
import { institutionSeats } from '../../lexicons/institutionSeats.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { Entity, Mention } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'

/** A person and the organisation for which it speaks: entities of an article. */
export interface Affiliation {
  readonly person: number
  readonly body: number
}

/** Between a person and an organisation stand at most so many characters. */
const longestGap = 80
/** So far is looked for what a person is to an organisation named just before. */
const longestTitle = 60

/**
 * For which organisation a person speaks, wherever the text says so in one phrase: `Ford spokeswoman Ann Lee`, `Ann
 * Lee, a spokeswoman for Ford`, `Ann Lee of Ford`, `Ford's chief executive, Ann Lee`. What is not handled: `Ann Lee, who heads Ford`, and an organisation without a name (`the union`).
 */
export function findAffiliations(article: Annotated<'mentions' | 'entities'>): Affiliation[] {
  const { text, entities } = article
  const names = article.mentions.filter((name) => name.type === 'person' || isBody(name, entities))
  return names.slice(1).flatMap((second, i) => {
    const first = names[i]!
    if (first.entity === null || second.entity === null || second.start - first.end > longestGap) return []
    const gap = text.slice(first.end, second.start)
    if (/[\n.;:!?()“”"]/.test(gap) || (first.type === 'person') === (second.type === 'person')) return []
    if (first.type === 'person')
      return isDescribedBy(text, gap, second) ? [{ person: first.entity, body: second.entity }] : []
    const roles = entities[second.entity]!.roles
    return isTitleOf(text, gap, roles, first, second) ? [{ person: second.entity, body: first.entity }] : []
  })
}

/**
 * The organisation that a speaker without a name speaks for: `a spokesman for Ford`, `two Ford officials`.
 * @param speaker the speaker's words
 */
export function bodyOfUnnamed(
  { text, mentions, entities }: Annotated<'mentions' | 'entities'>,
  speaker: Span,
): number | null {
  const first = partitionPoint(mentions.length, (i) => mentions[i]!.start < speaker.start)
  const body = mentions
    .slice(first, first + mostNames)
    .find((name) => name.end <= speaker.end && isBody(name, entities))
  if (body === undefined) return null
  const [before, behind] = [text.slice(speaker.start, body.start), text.slice(body.end, speaker.end)]
  return endsWithRole(before) || beginsWithRole(behind) ? body.entity : null
}

/** So many names are looked at in a speaker's words. */
const mostNames = 4

function isBody({ type, entity }: Mention, entities: readonly Entity[]): boolean {
  if (entity === null) return false
  return type === 'organization' || (type === 'place' && institutionSeats.has(nameKey(entities[entity]!.name)))
}

/** `Ann Lee of Ford`, `Ann Lee, chief executive of Ford`, `Ann Lee, a Ford spokeswoman`, `Ann Lee, Ford's chairwoman`. */
function isDescribedBy(text: string, gap: string, { end }: Mention): boolean {
  if (/^ (?:of|from) (?:the )?$/.test(gap)) return true
  if (!gap.startsWith(', ')) return false
  if (/^, (?:\d{1,3}, )?(?:an? |the )?$/.test(gap)) return beginsWithRole(text.slice(end, end + longestTitle))
  return (
    / (?:of|for|at|with|from) (?:the )?$/.test(gap) &&
    !/ (?:who|that|which|is|was|has|had|and|to|by) /.test(gap) &&
    wordsOf(gap).some(isRole)
  )
}

/** Behind an organisation: `'s chief executive`, ` spokeswoman`. */
function beginsWithRole(rest: string): boolean {
  const [title = ''] = rest.replace(/^['’]s? /, ' ').split(/[,.;:\n]/)
  const words = title.startsWith(' ') ? wordsOf(title) : []
  return words.slice(0, 5).some(isRole)
}

/** `Ford spokeswoman Ann Lee`, `Ford's Ann Lee`, `the chairwoman of Ford, Ann Lee,`. */
function isTitleOf(text: string, gap: string, roles: readonly string[], body: Mention, person: Mention): boolean {
  if (/^['’]s? $/.test(gap)) return true
  if (gap === ', ')
    return text[person.end] === ',' && endsWithRole(text.slice(Math.max(0, body.start - longestTitle), body.start))
  const title = gap.replace(/^['’]s? /, ' ').replace(/,? $/, '')
  return title.startsWith(' ') && roles.some((role) => ` ${role}`.endsWith(title))
}

/** Before an organisation: `the chairwoman of `. */
function endsWithRole(before: string): boolean {
  const title = before.replace(/ (?:of|for|at|with|from) (?:the )?$/, '')
  return title !== before && isRole(wordsOf(title).at(-1) ?? '')
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[\s,]+/)

const isRole = (word: string): boolean => roleNouns.has(word) || roleNouns.has(word.replace(/s$/, ''))
