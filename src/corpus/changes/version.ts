import { readableText } from '../../language/readableText.ts'
import { wordsIn } from '../../language/words.ts'
import { nameKey } from '../../names/nameKey.ts'
import type { Annotated } from '../../types/annotator.ts'
import type { FactKind } from '../../types/choices.ts'
import type { LayerName } from '../../types/layers.ts'
import type { TextSpan } from '../../types/span.ts'
import { readArticleTerms } from '../stories/comparedArticle.ts'
import type { ArticleTerms } from '../stories/comparedArticle.ts'

export const versionLayers = ['sentences', 'mentions', 'quotes', 'dates'] as const satisfies readonly LayerName[]
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
    sentences: sentences.flatMap(({ start, end }) => {
      const sentence = readableText(text.slice(start, end)).replace(/\s+/g, ' ').trim()
      if (wordsKey(sentence) === headline) return []
      const own = facts.filter((fact) => fact.start < end && fact.end > start)
      return [{ start, end, text: sentence, facts: own.map(({ kind, text, key }) => ({ kind, text, key })) }]
    }),
  }
}

/** Two texts of one key have the same words: case, marks and spaces don't count. */
export const wordsKey = (text: string): string => wordsIn(text).join(' ').toLowerCase()

interface PlacedFact extends Fact {
  readonly start: number
  readonly end: number
}

const kinds = new Map<string, FactKind>([
  ...(['person', 'organization', 'place'] as const).map((type) => [type, 'name'] as const),
  ...(['money', 'percent', 'cardinal'] as const).map((type) => [type, 'figure'] as const),
])

function readFacts({ text, mentions, quotes, dates }: Annotated<VersionLayer>): PlacedFact[] {
  const named: PlacedFact[] = mentions.flatMap(({ start, end, text, type }) => {
    const kind = kinds.get(type)
    return kind === undefined ? [] : [{ kind, start, end, text, key: kind === 'name' ? nameKey(text) : wordsKey(text) }]
  })
  const said = quotes.flatMap(({ quoted }) =>
    quoted.map(({ start, end }): PlacedFact => {
      const words = text.slice(start, end)
      return { kind: 'quote', start, end, text: words, key: wordsKey(words) }
    }),
  )
  const dated = dates.map(({ start, end, text, value }): PlacedFact => {
    return { kind: 'date', start, end, text, key: value ?? wordsKey(text) }
  })
  return [...said, ...named, ...dated]
}
