/** A word with its full stop, apostrophes and hyphens. */
export interface NamedWord {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Does nothing but a space stand between it and the word before? */
  readonly isNext: boolean
}

/** Abbreviations and initials keep their full stop, other words lose that of their sentence. */
export function readNamedWords(text: string): NamedWord[] {
  let last = -1
  return Array.from(
    text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*(?:(?<=(?<!\p{L})\p{L}{1,4})\.)?/gu),
    ({ 0: word, index: start }) => {
      const isNext = last >= 0 && text.slice(last, start) === ' '
      last = start + word.length
      return { start, end: last, text: word, isNext }
    },
  )
}

export const startsName = (word: NamedWord | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word.text)
