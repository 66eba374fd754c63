import type { NameCorrections } from './nameCorrections.ts'

/** What was asked: parts can only be joined where it is the same. */
export interface PartQuestion {
  /** The version of this shape. */
  readonly schema: number
  /** The version of digest: another one may find something else, or keep it in another way. */
  readonly digest: string
  readonly command: string
  /** Those that are no paths: the term of `context`. */
  readonly operands: readonly string[]
  /** Those that say what is asked; of one that names a file, that it was given. */
  readonly options: Readonly<Record<string, unknown>>
  readonly corrections: NameCorrections | null
}

/** What `--partial` writes: a question, and what its answer needs of some of the articles. */
export interface Part extends PartQuestion {
  /** One; two where the command sets articles against others. */
  readonly readings: readonly PartReading[]
}

export interface PartReading extends Account {
  /** All that were chosen, in the order of reading. */
  readonly articles: readonly PartArticle[]
}

/** How the reading of articles went, as far as it is told afterwards. */
export interface Account {
  readonly read: number
  readonly failed: number
  /** How many the options choose, and how many not, for want of a date. */
  readonly chosen: number
  readonly undated: number
  /** The first publications, where some are chosen. */
  readonly publications: readonly string[]
}

export interface PartArticle extends Sighting {
  /** The aggregate's state of this article alone, where it is counted. */
  readonly state?: unknown
}

/** What of an article says whether it is counted: enough to say it again, with others before it. */
export interface Sighting {
  readonly id: string
  readonly language: string
  readonly isBlank: boolean
  /** Fingerprints of its id alone, and of id and text. */
  readonly idPrint: number
  readonly textPrint: number
}
