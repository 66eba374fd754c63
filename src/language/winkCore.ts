import { lazyWords } from './lazyWords.ts'
import type { LazyWords } from './lazyWords.ts'

/**
 * wink's core model as its package has it on disk, as far as the loader touches it; the lexicon and its words are cut
 * out before.
 */
interface CoreData extends Omit<WinkCore, 'features'> {
  readonly packing: object
  readonly features: Readonly<Record<'posClusters', { readonly list: readonly string[] }>>
  readonly xpansions: string
}

interface PartsOfSpeech {
  readonly list: readonly string[]
  readonly hash: Readonly<Record<string, number>>
}

const lexiconStart = '"lexicon":"'
const featuresStart = '"features":{'
const wordsStart = '"lexeme":{"list":['

/** What others touch of wink's core model. */
export interface WinkCore {
  readonly features: { readonly lexeme: Omit<LazyWords, 'hash'> & { hash: LazyWords['hash'] } }
  readonly pos: PartsOfSpeech
  /** The tokenizer's patterns, kinds of tokens, and parts of words with a hyphen that stay in one piece. */
  readonly trex: unknown
  readonly tcat: { readonly hash: Readonly<Record<string, number>> }
  readonly preserve: unknown
}

/** What wink's machines ask of a word that the model does not know. Nothing asks for its prefix, suffix or shape. */
const askedOfNewWords = ['isAbbrev', 'pos']

/**
 * wink's core model from the bytes of its file, as the model package's own loader makes it, in a fifth of the time:
 * that one makes strings of ninety thousand words, copies all of the data through JSON text and decodes it character by
 * character, a fourth of all that a short run takes. A test holds the two loaders' readings together, and the package's
 * version is pinned.
 */
export function winkCore(file: Uint8Array<ArrayBuffer>): WinkCore {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const lexicon = bytes.indexOf(lexiconStart) + lexiconStart.length
  const lexiconEnd = bytes.indexOf('"', lexicon)
  const text = bytes.toString('latin1', lexiconEnd)
  const start = text.indexOf(wordsStart) + wordsStart.length
  const words = lazyWords(text, start)
  const others = [
    [0, lexicon],
    [lexiconEnd, lexiconEnd + text.indexOf(featuresStart) + featuresStart.length],
    [lexiconEnd + start - wordsStart.length, lexiconEnd + start],
    [lexiconEnd + words.end, bytes.length],
  ] as const
  const { features, pos, packing, xpansions, ...rest } = JSON.parse(
    others.map(([from, to]) => bytes.toString('utf8', from, to)).join(''),
  ) as CoreData
  const clusters = features.posClusters.list.map((tags) => new Set(tags.split('_').map((tag) => pos.hash[tag] ?? 0)))
  const core = {
    ...rest,
    pos,
    lexicon: numbersOf(bytes.toString('latin1', lexicon, lexiconEnd)),
    xpansions: numbersOf(xpansions),
    packing: { ...packing, efList: askedOfNewWords },
    features: {
      ...features,
      // Its list grows with the texts that are read.
      lexeme: { ...words, intrinsicSize: words.list.length, index: words.list.length },
      posClusters: { ...features.posClusters, list: clusters },
    },
  }
  return core
}

function numbersOf(base64: string): Uint32Array {
  const numbers = new Uint32Array(Buffer.byteLength(base64, 'base64') / Uint32Array.BYTES_PER_ELEMENT)
  Buffer.from(numbers.buffer).write(base64, 'base64')
  return numbers
}
