import type { DisagreementKind } from '../disagreement.ts'
import type { SentenceWords } from '../sentenceWords.ts'

/** What an article gives for something that has one value by nature: the cause of a death, the floor of a fire. */
export interface Slot {
  readonly kind: DisagreementKind
  /** What it is a value of. */
  readonly name: string
  /** As it is compared. */
  readonly value: string
  /** As written. */
  readonly text: string
  /** Of a value of a person: the word that tells of it, behind the person's name. */
  readonly cue?: number
}

/** Reads slots of one sort. */
export interface SlotReader {
  /** A sentence that it doesn't match has none. */
  readonly pattern: RegExp
  readonly read: (sentence: SentenceWords) => Slot[]
  /** Is it a value of each person whom the sentence speaks of, not of the story? */
  readonly isOfPerson?: boolean
  /** May both values be true of one thing? Equal ones may in any case. */
  readonly agree?: (a: string, b: string) => boolean
}
