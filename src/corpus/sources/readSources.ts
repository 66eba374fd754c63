import { tally } from '../../algorithms/multimap.ts'
import { pronouns } from '../../lexicons/pronouns.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { LinkedEntities } from '../linkEntities.ts'
import { groupBySpeaker, type SpeakerGroup } from '../quotes/groupBySpeaker.ts'
import { keepQuotes, type KeptQuotes, type QuoteLayer, type SelectedQuotes } from '../quotes/selectQuotes.ts'
import { type Affiliation, bodyOfUnnamed, findAffiliations } from './findAffiliations.ts'
import { genderOfName, genderOfWords, type SourceGender, unknownGender } from './genderOfSource.ts'

export type SourceLayer = QuoteLayer

/** What is kept of an article; entities by their indices there. */
export interface KeptSources extends KeptQuotes {
  readonly affiliations: readonly Affiliation[]
  /** By a quote's id: the organisation that its speaker, who has no name, speaks for. */
  readonly bodies: readonly { readonly quote: string; readonly body: number }[]
  /** How often pronouns stand for each entity that has any. */
  readonly pronouns: readonly { readonly entity: number; readonly he: number; readonly she: number }[]
}

export function keepSources(article: Annotated<SourceLayer>): KeptSources {
  return {
    ...keepQuotes(article),
    affiliations: findAffiliations(article),
    bodies: article.quotes.flatMap(({ id, speaker }) => {
      const body = speaker?.entity === null ? bodyOfUnnamed(article, speaker) : null
      return body === null ? [] : [{ quote: id, body }]
    }),
    pronouns: countPronouns(article),
  }
}

function countPronouns({ references }: Annotated<SourceLayer>): KeptSources['pronouns'] {
  const he = new Map<number, number>()
  const she = new Map<number, number>()
  for (const { entity, text } of references) {
    const pronoun = pronouns.get(text.toLowerCase())
    if (pronoun !== undefined) tally(pronoun.gender === 'm' ? he : she, entity)
  }
  const entities = [...new Set([...he.keys(), ...she.keys()])]
  return entities.map((entity) => ({ entity, he: he.get(entity) ?? 0, she: she.get(entity) ?? 0 }))
}

/** Somebody who is quoted. */
export interface Source extends SpeakerGroup, SourceGender {
  /** The name of the organisation that the source speaks for; null where no article says so in one phrase. */
  readonly affiliation: string | null
}

/** Who is quoted, in order of first appearance. */
export function readSources(articles: readonly KeptSources[], { quotes, linked }: SelectedQuotes): Source[] {
  const evidence = gatherEvidence(articles, linked)
  const bodyOf = new Map(
    articles.flatMap(({ bodies }, place) =>
      bodies.map(({ quote, body }) => [`${place} ${quote}`, linked.indexOf(place, body)] as const),
    ),
  )
  return groupBySpeaker(quotes).map((group): Source => {
    const { speaker, words, quotes } = group
    if (speaker === null) {
      const gender = words === null ? unknownGender : genderOfWords(words)
      const bodies = quotes.map(({ place, quote }) => bodyOf.get(`${place} ${quote.id}`) ?? null)
      return { ...group, ...gender, affiliation: nameOfMost(bodies, linked) }
    }
    const { he, she, bodies } = evidence.get(speaker) ?? noEvidence
    return { ...group, ...genderOfName(speaker, { he, she }), affiliation: nameOfMost(bodies, linked) }
  })
}

interface Evidence {
  he: number
  she: number
  readonly bodies: number[]
}

const noEvidence: Readonly<Evidence> = { he: 0, she: 0, bodies: [] }

/** What all articles say of each entity. */
function gatherEvidence(articles: readonly KeptSources[], linked: LinkedEntities): Map<object, Evidence> {
  const found = new Map<object, Evidence>()
  const evidenceOn = (article: number, entity: number): Evidence | undefined => {
    const named = linked.entities[linked.indexOf(article, entity) ?? -1]
    if (named === undefined) return undefined
    if (!found.has(named)) found.set(named, { he: 0, she: 0, bodies: [] })
    return found.get(named)
  }
  articles.forEach(({ pronouns, affiliations }, article) => {
    for (const { entity, he, she } of pronouns) {
      const evidence = evidenceOn(article, entity)
      if (evidence !== undefined) [evidence.he, evidence.she] = [evidence.he + he, evidence.she + she]
    }
    for (const { person, body } of affiliations) {
      const index = linked.indexOf(article, body)
      if (index !== null) evidenceOn(article, person)?.bodies.push(index)
    }
  })
  return found
}

/** The name of the entity that comes most often; of equals, the first. */
function nameOfMost(indices: readonly (number | null)[], linked: LinkedEntities): string | null {
  const counts = new Map<number, number>()
  for (const index of indices) if (index !== null) tally(counts, index)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most === undefined ? null : linked.entities[most[0]]!.name
}
