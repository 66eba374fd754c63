import { mixHash } from '../../../tagger/mixHash.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { contextFeatures } from './contextFeatures.ts'
import { findStretches, type Stretch } from './findStretches.ts'
import { findEntry, lists, type Lexicon } from './lexicon.ts'
import { addInitial, FORMS, LINKS, type Word } from './readWord.ts'

/** An article as the recogniser sees it: its words, and what they tell about each other. */
export interface ArticleView {
  readonly tokens: Tokens
  readonly words: readonly Word[]
  readonly stretches: readonly Stretch[]
  /** How each sentence is set (see STYLES). */
  readonly styles: Uint8Array
  /** Lists of the longest phrase of several words around a token, and its place in it; 0 outside of phrases. */
  readonly phrases: Uint16Array
  /** The run of capitalised words (with the links between them) that a token is in: `runStart[i] .. runEnd[i]`; both 0 outside. */
  readonly runStart: Uint32Array
  readonly runEnd: Uint32Array
  /** How capitalised words are used over the whole article, by `word.lower`. */
  readonly uses: ReadonlyMap<number, WordUse>
  /** Runs by the initials of their words: first and last word. */
  readonly acronyms: ReadonlyMap<number, readonly [Word, Word]>
}

/** Sentences in title case or capitals: there, capitals tell nothing. */
const STYLES = { prose: 0, titled: 1, capitals: 2 } as const

interface WordUse {
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
const MOST_OCCURRENCES = 8
const LONGEST_PHRASE = 6
const LONGEST_RUN = 24
const FIRST = 0x1000
const INSIDE = 0x2000
const LAST = 0x4000

/** Looks at a whole article before any of it is tagged. */
export function viewArticle(tokens: Tokens, words: readonly Word[], lexicon: Lexicon): ArticleView {
  const count = tokens.sentences.length - 1
  const styles = new Uint8Array(count)
  const phrases = new Uint16Array(tokens.length)
  const runStart = new Uint32Array(tokens.length)
  const runEnd = new Uint32Array(tokens.length)
  const uses = new Map<number, WordUse>()
  const acronyms = new Map<number, readonly [Word, Word]>()
  for (let sentence = 0; sentence < count; sentence++) {
    const [start, end] = [tokens.sentences[sentence]!, tokens.sentences[sentence + 1]!]
    styles[sentence] = styleOf(words, start, end)
    markPhrases(words, start, end, lexicon, phrases)
    markRuns(words, start, end, runStart, runEnd, acronyms)
    countUses(words, start, end, styles[sentence] === STYLES.prose, uses)
  }
  addContexts(words, uses)
  return { tokens, words, stretches: findStretches(tokens, words), styles, phrases, runStart, runEnd, uses, acronyms }
}

function styleOf(words: readonly Word[], start: number, end: number): number {
  const counts = [0, 0, 0, 0]
  for (let i = start; i < end; i++) counts[words[i]!.form]!++
  const [, small = 0, capital = 0, capitals = 0] = counts
  const all = small + capital + capitals
  if (capitals > all * 0.6) return STYLES.capitals
  return capital + capitals > all * 0.7 ? STYLES.titled : STYLES.prose
}

/** Marks the longest phrases that lists hold, from left to right; the last word must be salient. */
function markPhrases(words: readonly Word[], start: number, end: number, lexicon: Lexicon, phrases: Uint16Array): void {
  for (let first = start; first < end; first++) {
    const word = words[first]!
    if (word.form < FORMS.capital || !(word.lists & lists.prefix)) continue
    let hash = word.lower
    let found = 0
    let last = first
    for (let i = first + 1; i < Math.min(end, first + LONGEST_PHRASE); i++) {
      hash = mixHash(hash, words[i]!.lower)
      const value = lexicon.lists[findEntry(lexicon.listed, hash)] ?? 0
      if (value & lists.any && words[i]!.salient) [found, last] = [value & lists.any, i]
      if (!(value & lists.prefix)) break
    }
    for (let i = first; found && i <= last; i++) phrases[i] = found | (i === first ? FIRST : i === last ? LAST : INSIDE)
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
    if (words[first]!.form < FORMS.capital) continue
    let acronym = addInitial(0, words[first]!.initial)
    let last = first
    for (let i = nextInRun(words, first, end); i > 0 && i - first < LONGEST_RUN; i = nextInRun(words, i, end)) {
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
  const isCapital = (i: number): boolean => i < end && words[i]!.form >= FORMS.capital
  if (isCapital(at + 1)) return at + 1
  if (at + 2 >= end || words[at + 1]!.link === LINKS.none) return 0
  if (isCapital(at + 2)) return at + 2
  return words[at + 1]!.link === LINKS.of && words[at + 2]!.link === LINKS.the && isCapital(at + 3) ? at + 3 : 0
}

function countUses(
  words: readonly Word[],
  start: number,
  end: number,
  prose: boolean,
  uses: Map<number, WordUse>,
): void {
  for (let i = start; i < end; i++) {
    const { form, lower } = words[i]!
    if (form === FORMS.other) continue
    let use = uses.get(lower)
    if (use === undefined) {
      use = { small: 0, inside: 0, capitalised: [], contexts: undefined, scores: undefined }
      uses.set(lower, use)
    }
    if (form === FORMS.small) use.small++
    else {
      if (prose && i > start) use.inside++
      if (use.capitalised.length < MOST_OCCURRENCES) use.capitalised.push(i)
    }
  }
}

function addContexts(words: readonly Word[], uses: ReadonlyMap<number, WordUse>): void {
  for (const use of uses.values())
    if (use.capitalised.length > 1) use.contexts = contextFeatures(words, use.capitalised)
}
