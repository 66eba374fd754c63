import { genderOfBearer } from '../../names/genderOfFirstName.ts'
import { genderOfNoun } from '../../names/genderOfNoun.ts'
import { readPersonName } from '../../names/personName.ts'
import type { CorpusEntity } from '../linkEntities.ts'

/**
 * What told a source's gender: its first name, which nearly all bearers share with one gender; a title or noun beside
 * the name or in its place (`Mrs.`, `spokeswoman`); pronouns that stand for it.
 */
export type GenderEvidence = 'first name' | 'title' | 'pronouns'

export interface SourceGender {
  readonly gender: 'female' | 'male' | null
  readonly genderBy: GenderEvidence | null
}

/** How often pronouns of either gender stand for somebody. */
export interface PronounCounts {
  readonly he: number
  readonly she: number
}

export const unknownGender: SourceGender = { gender: null, genderBy: null }

/** Pronouns of one gender must be so many times as many as those of the other: some are resolved wrongly. */
const clearMajority = 3

export function genderOfName({ name, type, gender }: CorpusEntity, { he, she }: PronounCounts): SourceGender {
  if (type !== 'person') return unknownGender
  if (gender !== null) {
    const isByName = genderOfBearer(readPersonName(name).given) === gender
    return { gender: wordFor[gender], genderBy: isByName ? 'first name' : 'title' }
  }
  if (Math.max(he, she) < clearMajority * Math.min(he, she) || he === she) return unknownGender
  return { gender: he > she ? 'male' : 'female', genderBy: 'pronouns' }
}

/** By the noun: `a police spokeswoman`, `his mother`. */
export function genderOfWords(words: string): SourceGender {
  const head = words.toLowerCase().split(/,| (?:of|for|from|at|in|with|on|to|who|that|whose) /)[0]!
  const gender = genderOfNoun(head)
  return gender === null ? unknownGender : { gender: wordFor[gender], genderBy: 'title' }
}

const wordFor = { m: 'male', f: 'female' } as const
