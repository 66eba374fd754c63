import { createRequire } from 'node:module'
import type { WinkCache } from './winkCache.ts'
import type { WinkCore } from './winkCore.ts'

/** A token, and for what wink's machines take it. */
export interface Word {
  /** As it stands in the text. */
  readonly value: string
  /** wink's number of the word, and of its plain form: in lower case, spelt as Americans do. */
  readonly id: number
  readonly normal: number
  /** The number of its part of speech where nothing around it says another, and whether nothing can. */
  readonly pos: number
  readonly isPosFixed: boolean
  /** For the machines that tell parts of speech: 0 where its part of speech is its event. */
  readonly posEvent: number
  /** For that which ends sentences: right behind another token, and behind a space. */
  readonly endEvents: readonly [glued: number, spaced: number]
  /** For the first of those that find figures. */
  readonly figureEvent: number
}

/** For what a machine takes a token: by its word, with the numbers of all tokens and the token's place. */
export type EventOf = (id: number, cache: WinkCache, tokens: readonly number[], place: number) => number

/** wink's own transformers, one each. */
export interface Events {
  readonly posEvent: EventOf
  readonly endEvent: EventOf
  readonly figureEvent: EventOf
}

/** wink-nlp's layout of tokens: so many numbers each, of which the third has the part of speech from this bit on. */
const [numbersOfToken, posBit, posMask] = [4, 20, 0x3f]
/** A token's second number: below, of spaces before it; above, of a contraction's part. */
const mostSpaces = 0xffff

/** What stands between two spaces. */
export interface Chunk {
  readonly words: readonly Word[]
  /** Events for the machine that ends sentences; and the first word's where no space is before it. */
  readonly endEvents: readonly number[]
  readonly firstEndEvent: number
}

/**
 * A possessive that wink leaves in one piece with its word where a mark follows, `Lord's-`, `Lord's*`. With a space
 * behind it makes two of it.
 */
const fusedPossessive = /['’]s(?=[^\s\p{L}\p{N}])/giu
/** Right beside a word an emoji would be a part of it. */
const emoji = /\p{Emoji_Presentation}+/gu

const mostChunks = 1 << 16

/**
 * Cuts chunks into wink's words. How wink cuts one depends on nothing around it, and most come again and again: so each
 * is cut once, until there are too many.
 */
export function openChunks(core: WinkCore, cache: WinkCache, events: Events): (text: string) => Chunk {
  const cut = openTokenizer(core, cache)
  const words = new Map<number, Word>()
  const wordOf = (token: readonly number[]): Word => {
    if (token[1]! > mostSpaces || token[2] !== 0) return readWord(token, cache, events)
    let word = words.get(token[0]!)
    if (word === undefined) words.set(token[0]!, (word = readWord(token, cache, events)))
    return word
  }
  const known = new Map<string, Chunk>()
  return (text) => {
    let chunk = known.get(text)
    if (chunk === undefined) {
      const tokens = cut(text.replace(fusedPossessive, '$& ').replace(emoji, ' $& '))
      chunk = readChunk(tokens, tokens.map(wordOf))
      if (known.size >= mostChunks) known.clear()
      // A string of its own: a piece of a text would keep all of the text.
      const key = chunk.words.map(({ value }) => value).join('')
      if (key === text) known.set(key, chunk)
    }
    return chunk
  }
}

function readChunk(tokens: readonly (readonly number[])[], words: readonly Word[]): Chunk {
  return {
    words,
    endEvents: words.map(({ endEvents }, i) => endEvents[i === 0 || (tokens[i]![1]! & mostSpaces) > 0 ? 1 : 0]),
    firstEndEvent: words[0]!.endEvents[0],
  }
}

/** wink-nlp's tokenizer: the numbers of each token. */
function openTokenizer(core: WinkCore, cache: WinkCache): (text: string) => number[][] {
  const compile = createRequire(import.meta.url)('wink-nlp/src/compile-trex.js') as (patterns: unknown) => unknown
  const open = createRequire(import.meta.url)('wink-nlp/src/tokenizer.js') as (
    ...parts: unknown[]
  ) => (into: unknown, text: string) => void
  const wrap = createRequire(import.meta.url)('wink-nlp/src/dd-wrapper.js') as (data: unknown) => unknown
  const tokenize = open(compile(core.trex), core.tcat.hash, core.preserve)
  const tokens: number[] = []
  const into = wrap({ cache, tokens, nonBreakingSpaces: {} })
  return (text) => {
    tokens.length = 0
    tokenize(into, text)
    return Array.from({ length: tokens.length / numbersOfToken }, (_, i) =>
      tokens.slice(i * numbersOfToken, (i + 1) * numbersOfToken),
    )
  }
}

function readWord(token: readonly number[], cache: WinkCache, { posEvent, endEvent, figureEvent }: Events): Word {
  const [id = 0, packed = 0, lemmaAndPos = 0] = token
  const normal = packed > mostSpaces ? cache.nox(packed) : cache.normal(id)
  const isPosFixed = lemmaAndPos !== 0
  return {
    ...{ value: cache.value(id), id, normal, isPosFixed },
    // Of what it doesn't know wink makes a noun.
    pos: isPosFixed ? (lemmaAndPos >>> posBit) & posMask : cache.posOf(cache.mappedSpelling(id)) || 8,
    posEvent: posEvent(0, cache, token, 0),
    endEvents: [endEvent(normal, cache, [id, packed & ~mostSpaces], 0), endEvent(normal, cache, [id, packed | 1], 0)],
    figureEvent: figureEvent(normal, cache, token, 0),
  }
}
