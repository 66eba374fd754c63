import type { NameType } from './layers.ts'

/**
 * A person's own word on names, stronger than any rule. Names are compared without regard to case, accents and full
 * stops, and fit an entity by any of its names. All lists may be empty.
 */
export interface NameCorrections {
  /** All entities that go by one of the names are one; it is called `name`. */
  readonly merge: readonly {
    readonly names: readonly string[]
    readonly name: string
    readonly type: NameType | null
  }[]
  /**
   * Where an article (or one of `articles`, by id) says `name`, it means the entity `as`, not the one that it was
   * joined with.
   */
  readonly split: readonly { readonly name: string; readonly as: string; readonly articles: readonly string[] | null }[]
  /** The entity is shown as `to`, and is of this type. */
  readonly rename: readonly { readonly name: string; readonly to: string; readonly type: NameType | null }[]
  /** The entity is none: it is in no list and no count. */
  readonly drop: readonly { readonly name: string; readonly type: NameType | null }[]
  /** Every place where a text has `name` or one of the aliases, letter for letter, names an entity of this type. */
  readonly add: readonly { readonly name: string; readonly type: NameType; readonly aliases: readonly string[] }[]
}
