import { partitionPoint } from '../../algorithms/lowerBound.ts'
import { readableText } from '../../language/readableText.ts'
import { wordsIn } from '../../language/words.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { FactKind } from '../../types/choices.ts'
import type { LayerName, Quantity } from '../../types/layers.ts'
import type { Span, TextSpan } from '../../types/span.ts'
import { readArticleTerms } from '../stories/comparedArticle.ts'
import type { ArticleTerms } from '../stories/comparedArticle.ts'

export const versionLayers = [
  'sentences',
  'mentions',
  'quotes',
  'quantities',
  'dates',
] as const satisfies readonly LayerName[]
export type VersionLayer = (typeof versionLayers)[number]

/** As the sentence has it, and what it comes to: two of one `key` are the same. */
export interface Fact {
  readonly kind: FactKind
  readonly text: string
  readonly key: string
}

export interface VersionSentence extends TextSpan {
  readonly facts: readonly Fact[]
}

/** What is kept of one version of an article: JSON-able, about as large as its text. */
export interface Version extends ArticleTerms {
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  /** Without the headline. */
  readonly sentences: readonly VersionSentence[]
}

export function readVersion(article: Annotated<VersionLayer>): Version {
  const { id, url, title, text, sentences } = article
  const facts = readFacts(article)
  const headline = title === null ? null : wordsKey(title)
  return {
    ...{ id, url, title },
    ...readArticleTerms(article),
    sentences: sentences.flatMap(({ start, end }, i) => {
      const sentence = readableText(text.slice(start, end)).replace(/\s+/g, ' ').trim()
      return wordsKey(sentence) === headline ? [] : [{ start, end, text: sentence, facts: facts[i]! }]
    }),
  }
}

/** Two texts of one key have the same words: case, marks and spaces don't count. */
export const wordsKey = (text: string): string => wordsIn(text).join(' ').toLowerCase()

const namedTypes: ReadonlySet<string> = new Set(['person', 'organization', 'place'])

/** Those of each sentence. What is quoted over several sentences is several quotes. */
function readFacts({ text, sentences, mentions, quotes, quantities, dates }: Annotated<VersionLayer>): Fact[][] {
  const facts = sentences.map((): Fact[] => [])
  const add = (kind: FactKind, span: Span, keyOf: (text: string) => string): void => {
    for (
      let i = partitionPoint(sentences.length, (at) => sentences[at]!.end <= span.start);
      i < sentences.length && sentences[i]!.start < span.end;
      i++
    ) {
      const { start, end } = sentences[i]!
      const own = text.slice(Math.max(start, span.start), Math.min(end, span.end))
      facts[i]!.push({ kind, text: own, key: keyOf(own) })
    }
  }
  for (const span of quotes.flatMap(({ quoted }) => quoted)) add('quote', span, wordsKey)
  for (const quantity of quantities) add('figure', quantity, (own) => figureKey(quantity) ?? wordsKey(own))
  for (const date of dates) add('date', date, (own) => date.value ?? wordsKey(own))
  for (const mention of mentions) if (namedTypes.has(mention.type)) add('name', mention, nameKey)
  return facts
}

/** `2 lakh people` and `200,000 people` are one figure. */
const figureKey = ({ value, low, high, unit }: Quantity): string | null =>
  value === null && low === null ? null : [value, low, high, unit].join(' ')
