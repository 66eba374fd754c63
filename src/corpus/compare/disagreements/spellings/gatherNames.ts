import { stemWord } from '../../../../language/stemWords.ts'
import { stopWords } from '../../../../lexicons/stopWords.ts'
import { documentFrequencies } from '../../../../models/documentFrequencies.ts'
import { hashText } from '../../../../tagger/hashText.ts'
import type { ComparedArticle } from '../../../stories/comparedArticle.ts'
import type { Telling } from '../disagreement.ts'
import { readSpelledWords } from './readSpelledWords.ts'
import type { SpelledWord } from './readSpelledWords.ts'

/** A word of names, as a story's articles spell it. */
export interface SpelledName {
  readonly key: string
  readonly text: string
  /** Where it stands first in each article that has it in a name, with the words of the name around it. */
  readonly tellings: ReadonlyMap<number, Telling>
  /** How often it stands in a name, by article. */
  readonly counts: ReadonlyMap<number, number>
  /** All articles that have it, in a name or not. */
  readonly articles: ReadonlySet<number>
  /** Capitalised words next to it. */
  readonly neighbours: ReadonlySet<string>
  /** Stems of the words around it that say something. */
  readonly context: ReadonlySet<string>
}

interface Gathered extends SpelledName {
  readonly counts: Map<number, number>
  readonly tellings: Map<number, Telling>
  readonly neighbours: Set<string>
  readonly context: Set<string>
}

const shortest = 4
/** Parts of names that have no capital. */
const particles = new Set('al el bin ibn ben abu van von der de la di da'.split(' '))
/** So many words on either side are taken, and so many in all. */
const reach = 60
const mostContext = 60

/**
 * The words of names in a story. A word that any article has in lower case, or that stands at a sentence's start or in a headline only, is not
 * taken for one, but for such as hardly any article has: of a drug's name, too, one spelling is wrong.
 */
export function gatherNames(articles: readonly ComparedArticle[], members: readonly number[]): SpelledName[] {
  const names = new Map<string, Gathered>()
  const having = new Map<string, Set<number>>()
  const common = new Set<string>()
  for (const article of members)
    articles[article]!.sentences.forEach(({ text }, sentence) => {
      const words = readSpelledWords(text)
      const isHeadline = words.every(({ isCapital, text }) => isCapital || text.length < shortest)
      words.forEach((word, at) => {
        if (word.key.length < shortest) return
        if (!having.has(word.key)) having.set(word.key, new Set())
        having.get(word.key)!.add(article)
        const isRare = isRareWord(word.key)
        if (!isRare && !/^\p{Lu}/u.test(word.text)) common.add(word.key)
        else if (!isHeadline && (isRare || (word.isCapital && !isStart(words, at))))
          gather(names, having.get(word.key)!, words, at, {
            sentence: { article, sentence },
            value: nameAround(text, words, at),
          })
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
  telling: Telling,
): void {
  const { key, text } = words[at]!
  if (!names.has(key))
    names.set(key, {
      key,
      text,
      counts: new Map(),
      tellings: new Map(),
      articles,
      neighbours: new Set(),
      context: new Set(),
    })
  const { counts, tellings, neighbours, context } = names.get(key)!
  const { article } = telling.sentence
  counts.set(article, (counts.get(article) ?? 0) + 1)
  if (!tellings.has(article)) tellings.set(article, telling)
  for (const neighbour of neighboursOf(words, at)) neighbours.add(neighbour.key)
  if (context.size >= mostContext) return
  for (const { key: other } of words.slice(Math.max(0, at - reach), at + reach))
    if (other !== key && other.length >= shortest && !stopWords.has(other)) context.add(stemWord(other))
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

/** Shorter words that are not known may be forms of one word. */
const leastLetters = 10

/** Is a word, in lower case, long and in none of the news that words were counted in? */
function isRareWord(word: string): boolean {
  return word.length >= leastLetters && documentFrequencies().frequencyOf(hashText(stemWord(word))) === 0
}
