/** Where a noun phrase stands in its clause, as far as the words around it tell without a parser. */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other'

/** How a noun phrase is made definite, if at all: `a gunman`, `the gunman`, `his lawyer`. */
export type Definiteness = 'indefinite' | 'definite' | 'possessed'

/** Somebody named, described, or meant by a pronoun resolved before. */
export interface Occurrence {
  readonly referent: number
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly role: GrammaticalRole
  /** The verb that it is the subject of; -1 where it is none. */
  readonly verb: number
  /** A name or noun, no pronoun. */
  readonly named: boolean
  /** How a noun that no name goes with is made definite; null for all else. */
  readonly unnamed: Definiteness | null
}
