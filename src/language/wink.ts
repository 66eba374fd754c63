import { createRequire } from 'node:module'
import { grown } from '../algorithms/grown.ts'
import { readBytes } from '../models/readModelFile.ts'
import { partsOfSpeech } from '../types/tokens.ts'
import type { PartOfSpeech } from '../types/tokens.ts'
import { winkCore } from './winkCore.ts'
import { numberOf, openMachines, recognize } from './winkMachine.ts'
import type { Match } from './winkMachine.ts'
import { openCache } from './winkCache.ts'
import { chunkNumber, openChunks } from './winkChunks.ts'
import type { Chunks } from './winkChunks.ts'
import { numbersOfWord, openCutter, wordNumber } from './winkWords.ts'
import type { EventOf, Recognizers } from './winkWords.ts'

/** First and last token. */
interface WinkFigure {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** What wink-nlp reads in one line of text. */
export interface WinkReading {
  readonly values: readonly string[]
  /** Where each token starts in the line. */
  readonly starts: readonly number[]
  /** Where `wordNumber`s of each token are among those of all words: only until the next line is read. */
  readonly places: readonly number[]
  readonly numbersOfWords: Int32Array
  /** Indices into `partsOfSpeech`. */
  readonly pos: readonly number[]
  /** The first tokens of sentences. */
  readonly sentences: () => readonly number[]
  readonly figures: () => readonly WinkFigure[]
}

/**
 * Every word that wink does not know stays in its cache for good, and what else is known of it by its number: some 1,500
 * bytes. So a fresh instance takes over after so many of them, or after many characters where there are a few thousand:
 * most are names that don't come again. Reading anew what comes again takes about 200 ms.
 */
const mostNewWords = 1 << 16
const [fewNewWords, manyCharacters] = [1 << 13, 1 << 24]

interface Wink {
  readonly chunks: Chunks
  /** By wink's number of a part of speech: ours. */
  readonly partsOfSpeech: readonly number[]
  /** Whether a word may be this part of speech. */
  readonly mayBe: (normal: number, pos: number) => boolean
  readonly machines: Recognizers['machines']
  readonly countNewWords: () => number
}

let instance: Wink | undefined

/**
 * The model's package is opened file by file: as a whole it loads word lists and machines that nothing here needs, a
 * fifth of what loading takes.
 */
const readModel = (name: string): Uint8Array<ArrayBuffer> =>
  readBytes(createRequire(import.meta.url).resolve(`wink-eng-lite-web-model/dist/languages/cur/models/${name}.json`))
let stem: ((word: string) => string) | undefined

/** One of wink's recognisers: machines, and what turns tokens into events of the first. */
interface Recognizer {
  readonly machines: readonly string[]
  readonly transformers: readonly [EventOf, ...unknown[]]
}

type OpenRecognizer = () => Recognizer

let charactersRead = 0

/** To be called before each text, with its characters. @returns whether words get other numbers from now on */
export function renewWink(characters: number): boolean {
  charactersRead += characters
  const most = charactersRead > manyCharacters ? fewNewWords : mostNewWords
  if (instance === undefined || instance.countNewWords() <= most) return false
  instance = undefined
  charactersRead = 0
  return true
}

/**
 * The only place that opens wink-nlp. Loading takes longer than reading five articles, so it waits for the first line.
 */
function wink(): Wink {
  return (instance ??= openWink())
}

/** wink-nlp's parts without its pipeline: that one cuts every chunk of a text anew. */
function openWink(): Wink {
  const core = winkCore(readModel('eng-core-web-model'))
  const wordsOfModel = core.features.lexeme.list.length
  const features = createRequire(import.meta.url)('wink-eng-lite-web-model/dist/feature.js') as Parameters<
    typeof openCache
  >[1]
  const cache = openCache(core, features)
  const ends = (createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-sbd-model.js') as OpenRecognizer)()
  const tagger = (createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-pos-model.js') as OpenRecognizer)()
  const [figureEvent] = createRequire(import.meta.url)(
    'wink-eng-lite-web-model/dist/ner-transformers.js',
  ) as Recognizer['transformers']
  const figures = JSON.parse(Buffer.from(readModel('eng-ner-model')).toString()) as string[]
  const machines = {
    ends: openMachines(ends.machines),
    partsOfSpeech: openMachines(tagger.machines),
    figures: figures.flatMap((machine) => openMachines([machine])),
  }
  return {
    chunks: openChunks(
      openCutter(core, cache, {
        machines,
        endEvent: ends.transformers[0],
        posEvent: tagger.transformers[0],
        figureEvent,
      }),
    ),
    partsOfSpeech: core.pos.list.map((name) => Math.max(0, partsOfSpeech.indexOf(name as PartOfSpeech))),
    mayBe: (normal, pos) => cache.isMemberPOS(normal, pos),
    machines,
    countNewWords: () => core.features.lexeme.list.length - wordsOfModel,
  }
}

/**
 * Tokens, parts of speech, sentences and figures of a line, as wink-nlp's own `readDoc` has them: a test holds the two
 * together, and the package's version is pinned. Every token is a literal piece of the line, in order, with nothing but
 * spaces between: callers rely on it for offsets. A line must hold no white space but plain spaces, no control
 * character and no long run without a space (wink's regular expressions for URLs take quadratic time on those);
 * `readTokens` sees to all three.
 */
export function readLine(line: string): WinkReading {
  const { chunks, machines } = wink()
  chunks.forgetIfFull()
  const reading = readWords(line, chunks)
  const { values, starts, places, numbersOfWords } = reading
  return {
    ...reading,
    pos: tagWords(reading),
    // Of a sentence that is read by itself nobody asks for these.
    sentences: () => {
      for (let i = 0; i < places.length; i++) events[i] = numbersOfWords[places[i]! + wordNumber.endEvent]!
      if (starts[0] === 0) events[0] = numbersOfWords[places[0]! + wordNumber.endEventAtStart]!
      const ends = recognize(machines.ends[0]!, events, places.length)
      return [0, ...ends.map(([end]) => end + 1).filter((start) => start < values.length)]
    },
    figures: () => findFigures(reading).map(([first, last, type]) => ({ first, last, type: type as string })),
  }
}

/** What a machine is given of a line. */
let events = new Uint16Array(1 << 10)

type WordsOfLine = Pick<WinkReading, 'values' | 'starts' | 'places' | 'numbersOfWords'>

function readWords(line: string, chunks: Chunks): WordsOfLine {
  const values: string[] = []
  const starts: number[] = []
  const places: number[] = []
  for (let from = 0; from < line.length; from++) {
    if (line.charCodeAt(from) === 0x20) continue
    const chunk = chunks.placeOf(line, from)
    const lengths = chunks.table[chunk + chunkNumber.lengths]!
    let word = chunks.table[chunk + chunkNumber.firstWord]!
    let start = from
    for (const end = word + (lengths & 0xffff); word < end; word++) {
      const place = numbersOfWord * word
      values.push(chunks.values[word]!)
      starts.push(start)
      places.push(place)
      start += chunks.words[place + wordNumber.length]!
    }
    from += lengths >>> 16
  }
  events = grown(events, places.length)
  return { values, starts, places, numbersOfWords: chunks.words }
}

function findFigures({ places, numbersOfWords }: WordsOfLine): Match[] {
  let found: Match[] = []
  for (const [m, machine] of wink().machines.figures.entries()) {
    const number = wordNumber.figureEvents + m
    for (let i = 0; i < places.length; i++) events[i] = numbersOfWords[places[i]! + number]!
    found = recognize(machine, events, places.length, found)
  }
  return found
}

/**
 * Each word's part of speech. A machine tells it of the first word that it finds, or one that counts only where the
 * word may be that.
 */
function tagWords({ places, numbersOfWords }: WordsOfLine): number[] {
  const { machines, mayBe, partsOfSpeech } = wink()
  const tags: number[] = []
  for (let i = 0; i < places.length; i++) {
    tags.push(numbersOfWords[places[i]! + wordNumber.pos]!)
    events[i] = numbersOfWords[places[i]! + wordNumber.posEvent]!
  }
  for (const machine of machines.partsOfSpeech)
    for (const [at, , name] of recognize(machine, events, places.length)) {
      const tag = Number(name)
      if (tag > 0 && !mayBe(numbersOfWords[places[at]! + wordNumber.normal]!, tag)) continue
      tags[at] = Math.abs(tag)
      if (numbersOfWords[places[at]! + wordNumber.isEventOfPos] === 1) events[at] = numberOf(tags[at], machine)
    }
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!
    const isFixed = numbersOfWords[place + wordNumber.isPosFixed] === 1
    tags[i] = partsOfSpeech[isFixed ? numbersOfWords[place + wordNumber.pos]! : tags[i]!]!
  }
  return tags
}

/** No word is longer, and the stemmer's expressions take quadratic time. */
const longestStemmed = 40

/** The stem of a lower-cased word, by wink's Porter stemmer (Porter 1980). */
export function stemOf(word: string): string {
  if (word.length > longestStemmed) return word
  stem ??= createRequire(import.meta.url)('wink-eng-lite-web-model/dist/porter-stemmer.js') as (word: string) => string
  return stem(word)
}
