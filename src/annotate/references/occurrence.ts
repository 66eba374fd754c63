/** Where a noun phrase stands in its clause, as far as the words around it tell without a parser. */
export type GrammaticalRole = 'subject' | 'object' | 'oblique' | 'possessive' | 'other'

/** An entity named, or meant by a reference resolved before. */
export interface Occurrence {
  readonly entity: number
  /** Tokens, half open. */
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly role: GrammaticalRole
  /** The verb that it is the subject of; -1 where it is none. */
  readonly verb: number
  readonly named: boolean
}
