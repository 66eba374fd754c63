import { addUpTo } from '../../../algorithms/multimap.ts'
import { relations, titlesBeforeNames } from '../../../lexicons/roles.ts'
import type { ComparedArticle } from '../../stories/comparedArticle.ts'
import { pairsOf } from '../../../algorithms/combinations.ts'
import type { Disagreement, Claim } from './disagreement.ts'
import { readRoles } from './readRoles.ts'
import type { Role } from './readRoles.ts'

interface ClaimedRole extends Claim {
  readonly role: Role
}

/** A sentence without such a word gives nobody a role that is compared. */
const roleWord = new RegExp(
  String.raw`\b(?:${[...titlesBeforeNames.rank.keys(), ...titlesBeforeNames.office.keys(), ...relations.keys()].join('|')})\b`,
  'i',
)
/** So many roles of one person and kind are compared. */
const mostRoles = 20

/**
 * Ranks, offices and relations of one person in which two articles differ. An article that gives both knows of both,
 * and disagrees with nobody.
 */
export function findRoles(articles: readonly ComparedArticle[], members: readonly number[]): Disagreement[] {
  const known = new Map<string, ClaimedRole[]>()
  for (const article of members)
    articles[article]!.sentences.forEach(({ text }, sentence) => {
      if (!roleWord.test(text)) return
      for (const role of readRoles(text)) {
        const key = `${role.kind} ${role.owner}`
        addUpTo(mostRoles, known, key, { role, sentence: { article, sentence }, value: role.text })
      }
    })
  const differing = [...known.values()].flatMap((roles) => pairsOf(roles).filter(([a, b]) => differ(a, b, roles)))
  return differing.map(([a, b]) => ({ kind: 'role', a, b, similarity: 1 }))
}

function differ(a: ClaimedRole, b: ClaimedRole, all: readonly ClaimedRole[]): boolean {
  const [here, there] = [a.sentence.article, b.sentence.article]
  if (here === there || agree(a.role, b.role)) return false
  const has = (article: number, role: Role): boolean =>
    all.some((one) => one.sentence.article === article && agree(one.role, role))
  return !has(there, a.role) && !has(here, b.role)
}

const agree = ({ words: a }: Role, { words: b }: Role): boolean =>
  a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))
