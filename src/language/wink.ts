import { createRequire } from 'node:module'
import type { ItsFunction, Model, WinkMethods } from 'wink-nlp'
import { winkCore } from './winkCore.ts'

/** What wink-nlp reads in one line of text. Spans count tokens of that line and include their last one. */
export interface WinkReading {
  readonly values: readonly string[]
  readonly pos: readonly string[]
  readonly sentences: readonly (readonly [number, number])[]
  readonly figures: readonly (readonly [number, number])[]
  readonly figureTypes: readonly string[]
}

/** The parts of wink's `its` that we ask for. */
interface Readers {
  readonly value: ItsFunction<string>
  readonly pos: ItsFunction<string>
  readonly type: ItsFunction<string>
  readonly span: ItsFunction<number[]>
}

/**
 * Every word that wink does not know stays in its cache for good, so after this many characters a fresh instance takes over: memory
 * stays bounded over any number of articles, at about 70 ms for every ten million tokens.
 */
const charactersPerInstance = 1 << 26

let instance: WinkMethods | undefined
let charactersRead = 0

const require = createRequire(import.meta.url)
const winkModel = (): Model => require('wink-eng-lite-web-model') as Model
let stem: ((word: string) => string) | undefined

/** The only place that touches wink-nlp. Loading takes longer than reading five articles, so it waits for the first line. */
function wink(): WinkMethods {
  if (instance === undefined || charactersRead > charactersPerInstance) {
    const create = require('wink-nlp') as (model: Model, pipe: string[]) => WinkMethods
    const core = winkCore(require('wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json'))
    instance = create({ ...winkModel(), core: () => core }, ['sbd', 'pos', 'ner'])
    charactersRead = 0
  }
  return instance
}

/**
 * Tokens, parts of speech, sentences and figures of one line. Every token is a literal piece of the line, in order, with nothing but
 * spaces between: callers rely on it for offsets. The line must hold no control character and no long run without a space (wink's
 * regular expressions for URLs take quadratic time on those); `readTokens` sees to both.
 */
export function readLine(line: string): WinkReading {
  const nlp = wink()
  charactersRead += line.length
  const { value, pos, span, type } = nlp.its as unknown as Readers
  const doc = nlp.readDoc(line)
  const tokens = doc.tokens()
  const figures = doc.entities()
  return {
    values: tokens.out(value),
    pos: tokens.out(pos),
    sentences: doc.sentences().out(span) as [number, number][],
    figures: figures.out(span) as [number, number][],
    figureTypes: figures.out(type),
  }
}

/** No word is longer, and the stemmer's expressions take quadratic time. */
const longestStemmed = 40

/** The stem of a lower-cased word, by wink's Porter stemmer (Porter 1980). */
export function stemOf(word: string): string {
  if (word.length > longestStemmed) return word
  stem ??= (winkModel() as unknown as { addons: { stem: (word: string) => string } }).addons.stem
  return stem(word)
}
