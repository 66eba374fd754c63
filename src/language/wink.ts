import { createRequire } from 'node:module'
import { readBytes } from '../models/readModelFile.ts'
import { winkCore } from './winkCore.ts'
import { openMachine, recognize } from './winkMachine.ts'
import type { Machine, Match } from './winkMachine.ts'
import { openCache } from './winkCache.ts'
import { openChunks } from './winkWords.ts'
import type { Chunk, EventOf, Word } from './winkWords.ts'

/** First and last token. */
interface WinkFigure {
  readonly first: number
  readonly last: number
  readonly type: string
}

/** What wink-nlp reads in one line of text. */
export interface WinkReading {
  readonly values: readonly string[]
  /** wink's number of each token's word. */
  readonly ids: readonly number[]
  readonly pos: readonly string[]
  /** The first tokens of sentences. */
  readonly sentences: () => readonly number[]
  readonly figures: () => readonly WinkFigure[]
}

/**
 * Every word that wink does not know stays in its cache for good, so after so many of them a fresh instance takes over:
 * memory stays bounded over any number of articles, at about 70 ms each time. News brings so many in some ten million
 * words.
 */
const mostNewWords = 1 << 16

interface Wink {
  readonly chunkOf: (text: string) => Chunk
  readonly partsOfSpeech: readonly string[]
  /** Whether a word may be this part of speech. */
  readonly mayBe: (normal: number, pos: number) => boolean
  /** Each recogniser's machines, in turn. */
  readonly machines: Readonly<Record<'ends' | 'partsOfSpeech' | 'figures', readonly Machine[]>>
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

/** To be called between articles. @returns whether words get other numbers from now on */
export function renewWink(): boolean {
  if (instance === undefined || instance.countNewWords() <= mostNewWords) return false
  instance = undefined
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
  const partsOfSpeech = (
    createRequire(import.meta.url)('wink-eng-lite-web-model/dist/load-pos-model.js') as OpenRecognizer
  )()
  const [figureEvent] = createRequire(import.meta.url)(
    'wink-eng-lite-web-model/dist/ner-transformers.js',
  ) as Recognizer['transformers']
  const figures = JSON.parse(Buffer.from(readModel('eng-ner-model')).toString()) as string[]
  return {
    chunkOf: openChunks(core, cache, {
      endEvent: ends.transformers[0],
      posEvent: partsOfSpeech.transformers[0],
      figureEvent,
    }),
    partsOfSpeech: core.pos.list,
    mayBe: (normal, pos) => cache.isMemberPOS(normal, pos),
    machines: {
      ends: ends.machines.map(openMachine),
      partsOfSpeech: partsOfSpeech.machines.map(openMachine),
      figures: figures.map(openMachine),
    },
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
  const { partsOfSpeech, machines } = wink()
  const { words, endEvents } = readWords(line)
  return {
    values: words.map(({ value }) => value),
    ids: words.map(({ id }) => id),
    pos: tagWords(words).map((tag) => partsOfSpeech[tag]!),
    // Of a sentence that is read by itself nobody asks for these.
    sentences: () => {
      const ends = recognize(machines.ends[0]!, endEvents)
      return [0, ...ends.map(([end]) => end + 1).filter((start) => start < words.length)]
    },
    figures: () =>
      findFigures(words, machines.figures).map(([first, last, type]) => ({ first, last, type: type as string })),
  }
}

/** The words of a line, and the events that may end its sentences. */
function readWords(line: string): { words: Word[]; endEvents: number[] } {
  const { chunkOf } = wink()
  const words: Word[] = []
  const endEvents: number[] = []
  for (let from = 0, to = 0; from < line.length; from = to + 1) {
    to = line.indexOf(' ', from)
    if (to < 0) to = line.length
    if (to === from) continue
    const chunk = chunkOf(line.slice(from, to))
    for (let i = 0; i < chunk.words.length; i++) {
      words.push(chunk.words[i]!)
      endEvents.push(from === 0 && i === 0 ? chunk.firstEndEvent : chunk.endEvents[i]!)
    }
  }
  return { words, endEvents }
}

function findFigures(words: readonly Word[], [first, ...others]: readonly Machine[]): Match[] {
  const normals = words.map(({ normal }) => normal)
  const found = recognize(
    first!,
    words.map(({ figureEvent }) => figureEvent),
  )
  return others.reduce((matches, machine) => recognize(machine, normals, matches), found)
}

/**
 * The number of each word's part of speech. A machine tells it of the first word that it finds, or one that counts only
 * where the word may be that.
 */
function tagWords(words: readonly Word[]): number[] {
  const { machines, mayBe } = wink()
  const tags = words.map(({ pos }) => pos)
  for (const machine of machines.partsOfSpeech)
    for (const [at, , name] of recognize(
      machine,
      tags.map((tag, i) => words[i]!.posEvent || tag),
    )) {
      const tag = Number(name)
      if (tag < 0 || mayBe(words[at]!.normal, tag)) tags[at] = Math.abs(tag)
    }
  return tags.map((tag, i) => (words[i]!.isPosFixed ? words[i]!.pos : tag))
}

/** No word is longer, and the stemmer's expressions take quadratic time. */
const longestStemmed = 40

/** The stem of a lower-cased word, by wink's Porter stemmer (Porter 1980). */
export function stemOf(word: string): string {
  if (word.length > longestStemmed) return word
  stem ??= createRequire(import.meta.url)('wink-eng-lite-web-model/dist/porter-stemmer.js') as (word: string) => string
  return stem(word)
}
