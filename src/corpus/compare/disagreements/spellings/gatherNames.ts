import { tally } from '../../../../algorithms/multimap.ts'
import { stemWord } from '../../../../language/readTerms.ts'
import { stopWords } from '../../../../lexicons/stopWords.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { StorySentence } from '../../../stories/sentenceContent.ts'
import type { Claim } from '../disagreement.ts'
import { readSpelledWords } from './readSpelledWords.ts'
import type { SpelledWord } from './readSpelledWords.ts'

/** A word of names, as a story's articles spell it. */
export interface SpelledName {
  readonly key: string
  readonly text: string
  /** Where it stands first in each article that has it in a name, with the words of the name around it. */
  readonly claims: ReadonlyMap<number, Claim>
  /** How often it stands in a name, by article. */
  readonly counts: ReadonlyMap<number, number>
  /** All articles that have it, in a name or not. */
  readonly articles: ReadonlySet<number>
  /** Capitalised words next to it. */
  readonly neighbours: ReadonlySet<string>
  /** Stems of the words around it that say something: few names are so much like another that anybody asks. */
  readonly context: () => ReadonlySet<string>
}

interface Gathered extends SpelledName {
  readonly counts: Map<number, number>
  readonly claims: Map<number, Claim>
  readonly neighbours: Set<string>
  readonly places: Place[]
}

/** Where a word stands in a name: in which sentence, and which of its words it is. */
interface Place {
  readonly text: string
  readonly at: number
}

/** Shorter words are no names to compare. */
const fewestLetters = 4
/** Parts of names that have no capital. */
const particles = new Set('al el bin ibn ben abu van von der de la di da'.split(' '))
/** So many words on either side of a name are its context, and so many stems in all. */
const contextWords = 60
const mostContextStems = 60

/**
 * The words of names in a story. A word that any article has in lower case, or that stands only at the start of
 * sentences or in headlines, is not taken for one, unless hardly any news has it: of a drug's name, too, one spelling
 * is wrong.
 */
export function gatherNames(articles: readonly ComparedArticle[], members: readonly number[]): SpelledName[] {
  const names = new Map<string, Gathered>()
  const having = new Map<string, Set<number>>()
  const common = new Set<string>()
  for (const article of members)
    articles[article]!.sentences.forEach(({ text }, sentence) => {
      const words = readSpelledWords(text)
      const isHeadline = words.every(({ isCapital, text }) => isCapital || text.length < fewestLetters)
      words.forEach((word, at) => {
        if (word.key.length < fewestLetters) return
        let articlesOfWord = having.get(word.key)
        if (articlesOfWord === undefined) having.set(word.key, (articlesOfWord = new Set()))
        articlesOfWord.add(article)
        if (!word.isRare && !word.isUpper) common.add(word.key)
        else if (!isHeadline && (word.isRare || (word.isCapital && !isStart(words, at))))
          gather(names, articlesOfWord, words, at, { article, sentence }, text)
      })
    })
  return [...names.values()].filter(({ key }) => !common.has(key))
}

/** A first word may have its capital for that alone. */
const isStart = (words: readonly SpelledWord[], at: number): boolean =>
  at === 0 && !(words[1]?.isCapital === true && words[1].isNext)

function gather(
  names: Map<string, Gathered>,
  articles: ReadonlySet<number>,
  words: readonly SpelledWord[],
  at: number,
  sentence: StorySentence,
  text: string,
): void {
  const { key } = words[at]!
  if (!names.has(key)) names.set(key, newName(words[at]!, articles))
  const { counts, claims, neighbours, places } = names.get(key)!
  const { article } = sentence
  tally(counts, article)
  if (!claims.has(article)) claims.set(article, { sentence, value: nameAround(text, words, at) })
  for (const neighbour of neighboursOf(words, at)) neighbours.add(neighbour.key)
  places.push({ text, at })
}

function newName({ key, text }: SpelledWord, articles: ReadonlySet<number>): Gathered {
  const places: Place[] = []
  let context: ReadonlySet<string> | undefined
  return {
    ...{ key, text, articles, places },
    ...{ counts: new Map(), claims: new Map(), neighbours: new Set() },
    context: () => (context ??= readContext(key, places)),
  }
}

function readContext(key: string, places: readonly Place[]): Set<string> {
  const context = new Set<string>()
  let [read, words]: [string, readonly SpelledWord[]] = ['', []]
  for (const { text, at } of places) {
    if (context.size >= mostContextStems) break
    if (text !== read) [read, words] = [text, readSpelledWords(text)]
    for (const { key: other } of words.slice(Math.max(0, at - contextWords), at + contextWords))
      if (other !== key && other.length >= fewestLetters && !stopWords.has(other)) context.add(stemWord(other))
  }
  return context
}

/** Words of the same name next to the one at `at`, past “de” and its like. */
function neighboursOf(words: readonly SpelledWord[], at: number): SpelledWord[] {
  const [first, before, after] = [words[at - 2], words[at - 1], words[at + 1]]
  const isPast = before !== undefined && particles.has(before.key) && first?.isCapital === true && before.isNext
  return [
    ...(before !== undefined && words[at]!.isNext && (before.isCapital || particles.has(before.key)) ? [before] : []),
    ...(isPast && words[at]!.isNext ? [first] : []),
    ...(after?.isCapital === true && after.isNext ? [after] : []),
  ]
}

/** The capitalised words around the one at `at`, and that. */
function nameAround(text: string, words: readonly SpelledWord[], at: number): string {
  let first = at
  while (words[first]!.isNext && words[first - 1]?.isCapital === true && at - first < 3) first--
  let last = at
  while (words[last + 1]?.isNext === true && words[last + 1]!.isCapital && last - at < 3) last++
  return text.slice(words[first]!.start, words[last]!.end)
}
