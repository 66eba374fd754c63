import { createRequire } from 'node:module'
import type { ItsFunction, WinkMethods } from 'wink-nlp'
import { readBytes } from '../models/readModelFile.ts'
import { winkCore } from './winkCore.ts'
import type { WinkCore } from './winkCore.ts'

/** First and last token. */
type Extent = readonly [number, number]

/** What wink-nlp reads in one line of text. */
export interface WinkReading {
  readonly values: readonly string[]
  /** wink's number of each token's word. */
  readonly ids: readonly number[]
  readonly pos: readonly string[]
  /** The first tokens of sentences. */
  readonly sentences: readonly number[]
  readonly figures: readonly Extent[]
  readonly figureTypes: readonly string[]
}

/** The parts of wink's `its` that we ask for. */
interface Readers {
  readonly value: ItsFunction<string>
  readonly uniqueId: ItsFunction<number>
  readonly pos: ItsFunction<string>
  readonly type: ItsFunction<string>
  readonly span: ItsFunction<number[]>
}

/**
 * Every word that wink does not know stays in its cache for good, so after so many of them a fresh instance takes over:
 * memory stays bounded over any number of articles, at about 70 ms each time. News brings so many in some ten million
 * words.
 */
const mostNewWords = 1 << 16

interface Wink {
  readonly nlp: WinkMethods
  /** To be called when a line was read. */
  readonly share: () => void
  readonly countNewWords: () => number
}

let instance: Wink | undefined

const modelFiles = createRequire(import.meta.url)
/**
 * A file of the model's package: as a whole it loads word lists and machines that nothing here needs, a fifth of what
 * loading takes.
 */
const pathInModel = (name: string): string => `wink-eng-lite-web-model/dist/${name}`
const partOfModel = (name: string): unknown => modelFiles(pathInModel(name))
const coreFile = 'languages/cur/models/eng-core-web-model.json'
let stem: ((word: string) => string) | undefined

/** A machine that recognises nothing, in the place of those for negation, sentiment and custom entities. */
const unused = () => ({ machines: ['[null, 0, [], [], [], []]'], transformers: [] })

/** What a recogniser of wink's takes a token for, by the token's number. */
type EventOf = (token: number, cache: unknown) => number

/**
 * One of wink's recognisers: machines, each with what turns tokens into its events; the others take tokens as they are.
 */
interface Recognizer {
  readonly machines: readonly string[]
  readonly transformers: readonly (EventOf | undefined)[]
}

/** Words with higher numbers are rare ones, met after very many others. */
const wordsRemembered = 1 << 18

/**
 * wink reads the letters of every token again to tell what figure it may be part of: here once a word, a tenth of what
 * its recogniser takes.
 */
function rememberEvents({ machines, transformers: [eventOf, ...others] }: Recognizer): Recognizer {
  const known = new Int32Array(wordsRemembered)
  const remembered: EventOf = (token, cache) => {
    const event = known[token] ?? 0
    return event > 0 ? event : (known[token] = eventOf!(token, cache))
  }
  return { machines, transformers: [remembered, ...others] }
}

/** wink's words, as what guesses the part of speech of a new one asks for its lower case. */
interface WordCache {
  lookup(word: string): readonly number[] | null
}

interface WordFeatures {
  pos(word: string, category: number, cache: WordCache): number
}

/** The number of no word. */
const unknown = [Infinity]

/**
 * wink guesses the part of speech of a new word only where it finds the word's lower case: as a word without a number,
 * where it is new too.
 */
function knowUnknown(features: WordFeatures): WordFeatures {
  let asked: WordCache | undefined
  let known: WordCache | undefined
  return {
    ...features,
    pos(word, category, cache) {
      if (asked !== cache) [asked, known] = [cache, { ...cache, lookup: (lower) => cache.lookup(lower) ?? unknown }]
      return features.pos(word, category, known!)
    },
  }
}

function winkModel(core: WinkCore): unknown {
  return {
    core: () => core,
    featureFn: (config: unknown) =>
      knowUnknown((partOfModel('feature.js') as (config: unknown) => WordFeatures)(config)),
    sbd: partOfModel('load-sbd-model.js'),
    pos: partOfModel('load-pos-model.js'),
    ner: () => rememberEvents((partOfModel('load-ner-model.js') as () => Recognizer)()),
    ...{ negation: unused, sa: unused, metaCER: unused, addons: {} },
  }
}

/** To be called between articles. @returns whether words get other numbers from now on */
export function renewWink(): boolean {
  if (instance === undefined || instance.countNewWords() <= mostNewWords) return false
  instance = undefined
  return true
}

/**
 * The only place that touches wink-nlp. Loading takes longer than reading five articles, so it waits for the first
 * line.
 */
function wink(): Wink {
  return (instance ??= openWink())
}

/** Words of which wink always makes one token, wherever they stand. */
const plainWord = /^[A-Za-z]+$/

/**
 * wink's tokenizer takes for one token whatever is in its list of words, to which it adds every token it has made: how
 * it cuts a line would depend on all that was read before. So it is made to look words up in one list and to add them
 * to another, which holds the first one's too. Plain words go over to the first: they change nothing, and take less
 * time there.
 */
function openWink(): Wink {
  const core = winkCore(readBytes(modelFiles.resolve(pathInModel(coreFile))))
  const open = createRequire(import.meta.url)('wink-nlp') as (model: unknown, pipe: string[]) => WinkMethods
  const nlp = open(winkModel(core), ['sbd', 'pos', 'ner'])
  const { lexeme } = core.features
  const lookedUp = lexeme.hash
  lexeme.hash = Object.create(lookedUp) as typeof lookedUp
  const wordsOfModel = lexeme.list.length
  let read = wordsOfModel
  const share = (): void => {
    for (; read < lexeme.list.length; read++)
      if (plainWord.test(lexeme.list[read]!)) lookedUp[lexeme.list[read]!] = read
  }
  return { nlp, share, countNewWords: () => lexeme.list.length - wordsOfModel }
}

/** Between lines: wink makes an empty line a token of its own, which nothing that it finds crosses. */
const separator = '\n\n'

/**
 * A possessive that wink leaves in one piece with its word where a mark follows, `Lord's-`, `Lord's*`. With a space
 * behind it makes two of it.
 */
const fusedPossessive = /['’]s(?=[^\s\p{L}\p{N}])/giu
/** Right beside a word an emoji would be a part of it. */
const emoji = /\p{Emoji_Presentation}+/gu

/**
 * Tokens, parts of speech, sentences and figures of lines, each read as if it stood alone. Every token is a literal
 * piece of its line, in order, with nothing but spaces between: callers rely on it for offsets. A line must hold more
 * than spaces, no control character and no long run without a space (wink's regular expressions for URLs take quadratic
 * time on those); `readTokens` sees to all three.
 */
export function readLines(lines: readonly string[]): WinkReading[] {
  const text = lines.map((line) => line.replace(fusedPossessive, '$& ').replace(emoji, ' $& ')).join(separator)
  const { nlp, share } = wink()
  const { value, uniqueId, pos, span, type } = nlp.its as unknown as Readers
  const doc = nlp.readDoc(text)
  share()
  const tokens = doc.tokens()
  const figures = doc.entities()
  return splitLines({
    values: tokens.out(value),
    ids: tokens.out(uniqueId) as number[],
    pos: tokens.out(pos),
    sentences: (doc.sentences().out(span) as unknown as Extent[]).map(([first]) => first),
    figures: figures.out(span) as unknown as Extent[],
    figureTypes: figures.out(type),
  })
}

/** The reading of each line, from the reading of all. */
function splitLines({ values, ids, pos, sentences, figures, figureTypes }: WinkReading): WinkReading[] {
  const readings: WinkReading[] = []
  let [sentence, figure] = [0, 0]
  for (let from = 0; from < values.length;) {
    const found = values.indexOf(separator, from)
    const to = found < 0 ? values.length : found
    // A sentence that wink starts at the separator, or does not end there, starts with the line.
    const starts = [0]
    for (; sentence < sentences.length && sentences[sentence]! <= to; sentence++)
      if (sentences[sentence]! > from && sentences[sentence]! < to) starts.push(sentences[sentence]! - from)
    const firstFigure = figure
    while (figure < figures.length && figures[figure]![0] < to) figure++
    readings.push({
      values: values.slice(from, to),
      ids: ids.slice(from, to),
      pos: pos.slice(from, to),
      sentences: starts,
      figures: figures.slice(firstFigure, figure).map(([first, last]) => [first - from, last - from]),
      figureTypes: figureTypes.slice(firstFigure, figure),
    })
    from = to + 1
  }
  return readings
}

/** No word is longer, and the stemmer's expressions take quadratic time. */
const longestStemmed = 40

/** The stem of a lower-cased word, by wink's Porter stemmer (Porter 1980). */
export function stemOf(word: string): string {
  if (word.length > longestStemmed) return word
  stem ??= partOfModel('porter-stemmer.js') as (word: string) => string
  return stem(word)
}
