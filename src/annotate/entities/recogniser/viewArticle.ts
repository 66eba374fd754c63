import { mixBits } from '../../../algorithms/hash.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { contextFeatures } from './contextFeatures.ts'
import { findChunks, type Chunk } from './findChunks.ts'
import { findEntry, lists, type Lexicon } from './lexicon.ts'
import { addInitial, letterCases, linkKinds, type Word } from './readWord.ts'

/** An article as the recogniser sees it: its words, and what they tell about each other. */
export interface ArticleView {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  /** How each sentence is set (see sentenceStyles). */
  readonly styles: Uint8Array
  /** Lists of the longest phrase of several words around a token, and its place in it; 0 outside of phrases. */
  readonly phrases: Uint16Array
  /**
   * The run of capitalised words (with the links between them) that a token is in: `runStart[i] .. runEnd[i]`; both 0
   * outside.
   */
  readonly runStart: Uint32Array
  readonly runEnd: Uint32Array
  /** How the words of capitalised tokens occur over the whole article, by token. */
  readonly occurrences: readonly (WordOccurrences | undefined)[]
  /** Runs by the initials of their words: first and last word. */
  readonly acronyms: ReadonlyMap<number, readonly [Word, Word]>
}

/** Sentences in title case or capitals: there, capitals tell nothing. */
const sentenceStyles = { prose: 0, titled: 1, capitals: 2 } as const

interface WordOccurrences {
  /** Occurrences in small letters. */
  small: number
  /** Occurrences with a capital that is no sentence's first and in no headline. */
  inside: number
  /** Occurrences with a capital: the first of them, as token indices. */
  readonly capitalised: number[]
  /** Features of the contexts of all occurrences; undefined where there is but one. */
  contexts: Uint32Array | undefined
  /** What those add to the tags' scores; filled in when first needed. */
  scores: Int32Array | undefined
}

/** Occurrences beyond these tell nothing new about a word. */
const mostOccurrences = 8
const longestPhraseTokens = 6
const longestRunTokens = 24
/** Where in a phrase a token stands: bits above those of the lists. */
const phrasePlaces = { first: 0x1000, inside: 0x2000, last: 0x4000 } as const

/** Looks at a whole article before any of it is tagged. */
export function viewArticle(tokens: Tokens, words: readonly Word[], lexicon: Lexicon): ArticleView {
  const count = tokens.sentences.length - 1
  const styles = new Uint8Array(count)
  const phrases = new Uint16Array(tokens.length)
  const runStart = new Uint32Array(tokens.length)
  const runEnd = new Uint32Array(tokens.length)
  const acronyms = new Map<number, readonly [Word, Word]>()
  for (let sentence = 0; sentence < count; sentence++) {
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    styles[sentence] = styleOf(words, start, end)
    markPhrases(words, start, end, lexicon, phrases)
    markRuns(words, start, end, runStart, runEnd, acronyms)
  }
  const occurrences = countOccurrences(tokens, words, styles)
  return { tokens, words, chunks: findChunks(tokens, words), styles, phrases, runStart, runEnd, occurrences, acronyms }
}

function styleOf(words: readonly Word[], start: number, end: number): number {
  const counts = [0, 0, 0, 0]
  for (let i = start; i < end; i++) counts[words[i]!.letterCase]!++
  const [, small = 0, capital = 0, capitals = 0] = counts
  const all = small + capital + capitals
  if (capitals > all * 0.6) return sentenceStyles.capitals
  return capital + capitals > all * 0.7 ? sentenceStyles.titled : sentenceStyles.prose
}

/** Marks the longest phrases that lists hold, from left to right; the last word must look like part of a name. */
function markPhrases(words: readonly Word[], start: number, end: number, lexicon: Lexicon, phrases: Uint16Array): void {
  for (let first = start; first < end; first++) {
    const word = words[first]!
    if (word.letterCase < letterCases.capital || !(word.lists & lists.prefix)) continue
    let hash = word.lower
    let found = 0
    let last = first
    for (let i = first + 1; i < Math.min(end, first + longestPhraseTokens); i++) {
      hash = mixBits(hash, words[i]!.lower)
      const value = lexicon.lists[findEntry(lexicon.listed, hash)] ?? 0
      if (value & lists.any && words[i]!.isNameLike) [found, last] = [value & lists.any, i]
      if (!(value & lists.prefix)) break
    }
    for (let i = first; found && i <= last; i++)
      phrases[i] = found | (i === first ? phrasePlaces.first : i === last ? phrasePlaces.last : phrasePlaces.inside)
    first = last
  }
}

function markRuns(
  words: readonly Word[],
  start: number,
  end: number,
  runStart: Uint32Array,
  runEnd: Uint32Array,
  acronyms: Map<number, readonly [Word, Word]>,
): void {
  for (let first = start; first < end; first++) {
    if (words[first]!.letterCase < letterCases.capital) continue
    let acronym = addInitial(0, words[first]!.initial)
    let last = first
    for (let i = nextInRun(words, first, end); i > 0 && i - first < longestRunTokens; i = nextInRun(words, i, end)) {
      acronym = addInitial(acronym, words[i]!.initial)
      last = i
    }
    if (last > first && !acronyms.has(acronym)) acronyms.set(acronym, [words[first]!, words[last]!])
    runStart.fill(first, first, last + 1)
    runEnd.fill(last + 1, first, last + 1)
    first = last
  }
}

/** The next capitalised word of a run: directly behind `at`, or behind one link, or `of the`; 0 where the run ends. */
function nextInRun(words: readonly Word[], at: number, end: number): number {
  const isCapital = (i: number): boolean => i < end && words[i]!.letterCase >= letterCases.capital
  if (isCapital(at + 1)) return at + 1
  if (at + 2 >= end || words[at + 1]!.link === linkKinds.none) return 0
  if (isCapital(at + 2)) return at + 2
  return words[at + 1]!.link === linkKinds.of && words[at + 2]!.link === linkKinds.the && isCapital(at + 3) ? at + 3 : 0
}

function countOccurrences(
  { sentences }: Tokens,
  words: readonly Word[],
  styles: Uint8Array,
): (WordOccurrences | undefined)[] {
  const found = new Map<number, WordOccurrences>()
  const ofTokens: (WordOccurrences | undefined)[] = []
  for (let sentence = 0, i = 0; sentence < styles.length; sentence++) {
    const prose = styles[sentence] === sentenceStyles.prose
    for (; i < sentences[sentence + 1]!; i++) {
      const { letterCase, lower } = words[i]!
      const own = letterCase < letterCases.capital ? undefined : occurrencesOf(found, lower)
      ofTokens.push(own)
      if (own === undefined) continue
      if (prose && i > sentences[sentence]!) own.inside++
      if (own.capitalised.length < mostOccurrences) own.capitalised.push(i)
    }
  }
  for (const { letterCase, lower } of words) {
    const own = letterCase === letterCases.small ? found.get(lower) : undefined
    if (own !== undefined) own.small++
  }
  for (const own of found.values())
    if (own.capitalised.length > 1) own.contexts = contextFeatures(words, own.capitalised)
  return ofTokens
}

/** By `word.lower`. */
function occurrencesOf(found: Map<number, WordOccurrences>, lower: number): WordOccurrences {
  let own = found.get(lower)
  if (own === undefined) {
    own = { small: 0, inside: 0, capitalised: [], contexts: undefined, scores: undefined }
    found.set(lower, own)
  }
  return own
}
