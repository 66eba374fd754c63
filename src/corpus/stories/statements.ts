import { hashText, mixBits, ordered } from '../../algorithms/hash.ts'
import { dot, scale } from '../../algorithms/sparseVector.ts'
import type { SparseVector } from '../../algorithms/sparseVector.ts'
import type { Coverage } from './coverage.ts'
import { coveredShares, fewestShared, worthShared } from './coveredShares.ts'
import { findCandidates } from './findCandidates.ts'
import type { SimilarPair } from './findCandidates.ts'
import { linkByAverage } from './linkByAverage.ts'
import { contentReader } from './sentenceContent.ts'
import type { SentenceContent, StorySentence } from './sentenceContent.ts'
import { countTerms, weighTerms } from './weighTerms.ts'

/** What several articles say in their own words, or one alone: sentences that say the same. */
export interface Statement {
  /** In the order of the articles. */
  readonly sentences: readonly StorySentence[]
  /** The sentence that is most like the others; of one alone, that one. */
  readonly typical: StorySentence
  /** Of one that only one article states: how much it says that no other does; 0 where another one covers it. */
  readonly news: number
}

/** The sentences of a story, and which of them are alike. */
export interface AlignedSentences {
  readonly sentences: readonly StorySentence[]
  readonly vectors: readonly SparseVector[]
  /** What each says, without who says so. */
  readonly contents: readonly SparseVector[]
  /** The keys of names in `contents`. */
  readonly names: ReadonlySet<number>
  /** Pairs by place in `sentences`. */
  readonly pairs: readonly SimilarPair[]
}

/** Fewer words state nothing; more are a list or a table, which would take the square of its length to compare. */
const [fewestWords, mostWords] = [5, 200]
/**
 * So many of an article's first sentences are compared: grouping many that are alike takes the square of their number.
 */
const mostSentences = 1000
/** Keys of entities among those of stems. */
const entityKeys = hashText('entity')

/**
 * Compares the sentences of a story by their stems, numbers and entities, so that “he” and “Mr Lee” count for the same.
 * What most sentences of the story share says little: words are weighed as within the story.
 */
export function alignSentences(coverage: Coverage, members: readonly number[]): AlignedSentences {
  const { articles, linked } = coverage
  const readContent = contentReader(coverage)
  const contents: SentenceContent[] = []
  const sentences: StorySentence[] = []
  const counted = members.flatMap((article) =>
    articles[article]!.sentences.slice(0, mostSentences).flatMap(({ entities }, sentence) => {
      const content = readContent({ article, sentence })
      if (content.stems.length < fewestWords || content.stems.length > mostWords) return []
      sentences.push({ article, sentence })
      contents.push(content)
      const named = entities.map((entity) => mixBits(entityKeys, linked.indexOf(article, entity) ?? -1))
      return [countTerms([...content.stems, ...new Set(named)])]
    }),
  )
  const vectors = weighTerms(counted)
  return {
    sentences,
    vectors,
    ...weighContents(contents),
    pairs: findCandidates(vectors),
  }
}

/** Whom a sentence is about says less than what it says of them. */
const nameWeight = 0.5

/** Names stand in many sentences that say different things. */
function weighContents(read: readonly SentenceContent[]): Pick<AlignedSentences, 'contents' | 'names'> {
  const names = new Set(read.flatMap((content) => content.names.map(ordered)))
  const counted = read.map((content) => countTerms([...content.names, ...content.words]))
  const weighed = weighTerms(counted.map(({ terms }) => ({ terms, counts: terms.map(() => 1) })))
  const contents = weighed.map(({ keys, values }) => {
    return ofUnitLength({ keys, values: values.map((value, i) => (names.has(keys[i]!) ? nameWeight : 1) * value) })
  })
  return { contents, names }
}

const ofUnitLength = (vector: SparseVector): SparseVector => scale(vector, 1 / (Math.sqrt(dot(vector, vector)) || 1))

/** Sentences less alike on average say different things; chosen by reading. */
const similarityThreshold = 0.3
/** Less alike than this, half of those say different things that have so few words in common: an office, a phrase. */
const [similarityOfFew, fewShared] = [0.4, 3]

/** A sentence is told by others where so much of it stands in one place of theirs; chosen by reading. */
const coveredShare = 0.2

/** Sentences of a story that say the same, with those that no other says. */
export function groupStatements({ sentences, contents, names }: AlignedSentences): Statement[] {
  const worthOf = (key: number): number => (names.has(key) ? nameWeight : 1)
  const shares = coveredShares(sentences, contents, worthOf)
  const newsOf = (sentence: number): number => {
    const share = shares[sentence]!
    return share >= coveredShare ? 0 : (1 - share) * contents[sentence]!.values.reduce((sum, value) => sum + value, 0)
  }
  const alike = findCandidates(contents).filter(({ similarity }) => similarity >= similarityThreshold)
  const pairs = alike.filter(({ a, b, similarity }) => {
    const worth = worthShared(contents[a]!, contents[b]!, worthOf)
    return worth >= (similarity < similarityOfFew ? fewShared : fewestShared)
  })
  for (const { a, b } of alike) if (sentences[a]!.article !== sentences[b]!.article) shares[a] = shares[b] = 1
  return linkByAverage(contents, pairs, { threshold: similarityThreshold }).map((members) => {
    const likeness = members.map((member) =>
      members.reduce((sum, other) => sum + dot(contents[member]!, contents[other]!), 0),
    )
    const typical = members[likeness.indexOf(likeness.reduce((a, b) => Math.max(a, b)))]!
    return {
      sentences: members.map((member) => sentences[member]!),
      typical: sentences[typical]!,
      news: newsOf(typical),
    }
  })
}
