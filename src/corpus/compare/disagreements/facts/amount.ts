/** What a number is an amount of. Up to, not including, token `last`. */
export interface Amount {
  /** Amounts of two keys can't be compared. */
  readonly key: string
  /** The unit as written, where it is one of measure or money. */
  readonly unit: string | null
  /** One unit in base units of its dimension. */
  readonly factor: number
  readonly last: number
  /** What befell those who are counted: dead, hurt, held ...; absent for all else. */
  readonly befallen?: string
  /** Whose age it is, by the words of the name; absent for all else. */
  readonly owner?: readonly string[]
}
