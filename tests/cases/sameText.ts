import type { OneOf } from './case.ts'

/** White space and the shape of marks make no difference. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[’‘]/g, "'").replace(/[“”]/g, '"').trim()
}

/** Without what may stand round a quote's words: marks, end punctuation, "that". */
export function bare(text: string): string {
  return squeeze(text)
    .replace(/^["'\s]+|["',.\s]+$/g, '')
    .replace(/^that /i, '')
}

export const isSame = (text: string, other: string): boolean => squeeze(text) === squeeze(other)

export const holds = (whole: string, part: string): boolean => squeeze(whole).includes(squeeze(part))

/** Does the text hold the words, not as parts of longer ones, in any case? */
export function holdsWords(whole: string, words: string): boolean {
  const escaped = squeeze(words).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(squeeze(whole))
}

export const listOf = <Value>(value: OneOf<Value>): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : [value as Value]

/** The first of the values, to name them all. */
export const firstOf = <Value>(value: OneOf<Value>): Value => listOf(value)[0]!

export const show = (value: unknown): string => JSON.stringify(value)
