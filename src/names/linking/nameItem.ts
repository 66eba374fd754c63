import type { NameType } from '../../types/layers.ts'

/** A name to be linked with others: one spelling within an article, or an article's entity among those of a corpus. */
export interface NameItem {
  /** The spelling; of an entity, its fullest one. */
  readonly name: string
  /** Other spellings that are known to mean the same. */
  readonly aliases: readonly string[]
  readonly type: NameType
  readonly gender: 'm' | 'f' | null
  /** The article that it stands in; only told apart. */
  readonly article: number
  /** How often it is mentioned. */
  readonly weight: number
}

/**
 * Why two names were taken for one entity: the same but for spelling; a name that the lists know for another; an acronym and its long form;
 * a full name with and without middle names or with initials; a part of a longer name, mostly the surname; words in another order
 * (`Justice Department`, `Department of Justice`); a text that says so (`Ann Lee, born Ann Moss`); a spelling that stands for the other
 * elsewhere in the corpus, or in an article that tells the same story; a person's own correction.
 */
export type JoinRule =
  'same' | 'known' | 'acronym' | 'fuller' | 'part' | 'order' | 'told' | 'alias' | 'story' | 'correction'

/** Item `item` was found to name what item `into` names. */
export interface Join {
  readonly item: number
  readonly into: number
  readonly rule: JoinRule
}
