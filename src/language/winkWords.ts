import { createRequire } from 'node:module'
import type { WinkCache } from './winkCache.ts'
import type { WinkCore } from './winkCore.ts'
import { canEndSentence } from './mendSentences.ts'
import { numberOf } from './winkMachine.ts'
import type { Machine } from './winkMachine.ts'

/** What is known of a word, as so many numbers at these places: they fill a line of the processor's cache. */
export const numbersOfWord = 16
export const wordNumber = {
  /** wink's number of the word, and of its plain form: in lower case, spelt as Americans do. */
  id: 0,
  normal: 1,
  length: 2,
  /** The number of its part of speech where nothing around it says another, and whether nothing can. */
  pos: 3,
  isPosFixed: 4,
  /** For the machines that tell parts of speech; and whether another part of speech makes it another event. */
  posEvent: 5,
  isEventOfPos: 6,
  /** For that which ends sentences, where it stands; and where a line starts with it. */
  endEvent: 7,
  endEventAtStart: 8,
  /** Whether a sentence may end with it. */
  mayEnd: 9,
  /** For each of those that find figures. */
  figureEvents: 10,
} as const

interface Word {
  /** As it stands in the text. */
  readonly value: string
  /** By `wordNumber`; it ends sentences as one right behind another does. */
  readonly numbers: Int32Array
  readonly endEventSpaced: number
}

/** A word in a chunk. */
export interface CutWord {
  readonly word: Word
  /** Whether a space is before it, as is before the first. */
  readonly isSpaced: boolean
}

/** For what a machine takes a token: by its word, with the numbers of all tokens and the token's place. */
export type EventOf = (id: number, cache: WinkCache, tokens: readonly number[], place: number) => number

/** wink's recognisers: the machines of each in turn, and its own transformers, which tell the first one's events. */
export interface Recognizers {
  readonly machines: Readonly<Record<'ends' | 'partsOfSpeech' | 'figures', readonly Machine[]>>
  readonly posEvent: EventOf
  readonly endEvent: EventOf
  readonly figureEvent: EventOf
}

/** wink-nlp's layout of tokens: so many numbers each, of which the third has the part of speech from this bit on. */
const [numbersOfToken, posBit, posMask] = [4, 20, 0x3f]
/** A token's second number: below, of spaces before it; above, of a contraction's part. */
const mostSpaces = 0xffff

/**
 * A possessive that wink leaves in one piece with its word where a mark follows, `Lord's-`, `Lord's*`. With a space
 * behind it makes two of it.
 */
const fusedPossessive = /['’]s(?=[^\s\p{L}\p{N}])/giu
/** Right beside a word an emoji would be a part of it. */
const emoji = /\p{Emoji_Presentation}+/gu

/** What cuts a chunk, which has no space within, into wink's words. */
export function openCutter(
  core: WinkCore,
  cache: WinkCache,
  recognizers: Recognizers,
): (chunk: string) => readonly CutWord[] {
  const cut = openTokenizer(core, cache)
  const words = new Map<number, Word>()
  const wordOf = (token: readonly number[]): Word => {
    if (token[1]! > mostSpaces || token[2] !== 0) return readWord(token, cache, recognizers)
    let word = words.get(token[0]!)
    if (word === undefined) words.set(token[0]!, (word = readWord(token, cache, recognizers)))
    return word
  }
  return (chunk) =>
    cut(chunk.replace(fusedPossessive, '$& ').replace(emoji, ' $& ')).map((token, i) => ({
      word: wordOf(token),
      isSpaced: i === 0 || (token[1]! & mostSpaces) > 0,
    }))
}

/** wink's patterns of whole words, each with the category of what it fits. */
interface Patterns {
  readonly ltc: readonly (readonly [RegExp, number])[]
}

/**
 * wink keeps the category with which a word came first: the `62` of `$US3.62` is one of letters, and all later ones would
 * be no figures. So a word has the category that it has by itself, and its lower case likewise.
 */
function withOwnCategories(
  cache: WinkCache,
  { ltc }: Patterns,
  { wordRP }: Readonly<Record<string, number>>,
): WinkCache {
  const own = (word: string, found: number): number =>
    ltc.find(([pattern, category]) => category !== wordRP && pattern.test(word))?.[1] ?? found
  return {
    ...cache,
    add(word, found) {
      const lower = word.toLowerCase()
      if (lower !== word) cache.add(lower, own(lower, found))
      return cache.add(word, own(word, found))
    },
  }
}

/** wink-nlp's tokenizer: the numbers of each token. */
function openTokenizer(core: WinkCore, cache: WinkCache): (text: string) => number[][] {
  const compile = createRequire(import.meta.url)('wink-nlp/src/compile-trex.js') as (patterns: unknown) => Patterns
  const open = createRequire(import.meta.url)('wink-nlp/src/tokenizer.js') as (
    ...parts: unknown[]
  ) => (into: unknown, text: string) => void
  const wrap = createRequire(import.meta.url)('wink-nlp/src/dd-wrapper.js') as (data: unknown) => unknown
  const patterns = compile(core.trex)
  const tokenize = open(patterns, core.tcat.hash, core.preserve)
  const tokens: number[] = []
  const into = wrap({ cache: withOwnCategories(cache, patterns, core.tcat.hash), tokens, nonBreakingSpaces: {} })
  return (text) => {
    tokens.length = 0
    tokenize(into, text)
    return Array.from({ length: tokens.length / numbersOfToken }, (_, i) =>
      tokens.slice(i * numbersOfToken, (i + 1) * numbersOfToken),
    )
  }
}

function readWord(token: readonly number[], cache: WinkCache, recognizers: Recognizers): Word {
  const [id = 0, packed = 0, lemmaAndPos = 0] = token
  const { ends, partsOfSpeech, figures } = recognizers.machines
  const normal = packed > mostSpaces ? cache.nox(packed) : cache.normal(id)
  const isPosFixed = lemmaAndPos !== 0
  // Of what it doesn't know wink makes a noun.
  const pos = isPosFixed ? (lemmaAndPos >>> posBit) & posMask : cache.posOf(cache.mappedSpelling(id)) || 8
  const posEvent = recognizers.posEvent(0, cache, token, 0)
  const endEvent = (spaces: number) => numberOf(recognizers.endEvent(normal, cache, [id, spaces], 0), ends[0]!)
  const figureEvent = recognizers.figureEvent(normal, cache, token, 0)
  const value = cache.value(id)
  const numbers = new Int32Array(numbersOfWord)
  numbers[wordNumber.id] = id
  numbers[wordNumber.normal] = normal
  numbers[wordNumber.length] = value.length
  numbers[wordNumber.pos] = pos
  numbers[wordNumber.isPosFixed] = Number(isPosFixed)
  numbers[wordNumber.posEvent] = numberOf(posEvent || pos, partsOfSpeech[0]!)
  numbers[wordNumber.isEventOfPos] = Number(posEvent === 0)
  numbers[wordNumber.endEvent] = numbers[wordNumber.endEventAtStart] = endEvent(packed & ~mostSpaces)
  numbers[wordNumber.mayEnd] = Number(canEndSentence(value))
  numbers.set(
    figures.map((machine, i) => numberOf(i === 0 ? figureEvent : normal, machine)),
    wordNumber.figureEvents,
  )
  return { value, numbers, endEventSpaced: endEvent(packed | 1) }
}
