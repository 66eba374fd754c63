import type { NameType } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'
import type { BioFile } from './bioFile.ts'
import { typesOf } from './labels.ts'
import { spellText } from './spellText.ts'

/** An article as raw text again, with its names. */
export interface GoldArticle {
  readonly text: string
  readonly names: readonly GoldName[]
}

export interface GoldName extends Span {
  /** The types that may be right. */
  readonly types: readonly NameType[]
}

/** Where a file does not mark its articles with -DOCSTART-, this many sentences count as one. */
const SENTENCES_AN_ARTICLE = 15

type Row = readonly [token: string, tag: string, sourceTag: string]

/** The articles of a corpus, as raw text: what is learnt must hold for the tokens of the text, not for the corpus's own. */
export function readBio({ text }: BioFile): GoldArticle[] {
  return splitArticles(text).map((sentences) => {
    const { text, starts } = spellText(sentences.map((rows) => rows.map(([token]) => token)))
    return { text, names: readNames(sentences.flat(), starts) }
  })
}

function splitArticles(text: string): Row[][][] {
  const marked = text.includes('-DOCSTART-')
  const articles: Row[][][] = [[]]
  let rows: Row[] = []
  for (const line of [...text.split('\n'), '']) {
    const starts = line.startsWith('-DOCSTART-')
    if (line.trim() !== '' && !starts) {
      const [token = '', tag = 'O', sourceTag = tag] = line.split('\t')
      rows.push([token, tag, sourceTag])
      continue
    }
    if (rows.length > 0) articles.at(-1)!.push(rows)
    rows = []
    if (starts || (!marked && articles.at(-1)!.length === SENTENCES_AN_ARTICLE)) articles.push([])
  }
  return articles.filter((sentences) => sentences.length > 0)
}

function readNames(rows: readonly Row[], starts: readonly number[]): GoldName[] {
  const names: { start: number; end: number; types: readonly NameType[] }[] = []
  rows.forEach(([token, tag, sourceTag], i) => {
    if (tag === 'O') return
    const end = starts[i]! + token.length
    if (tag.startsWith('I-') && names.length > 0) names.at(-1)!.end = end
    else names.push({ start: starts[i]!, end, types: typesOf(tag.slice(2), sourceTag.slice(2)) })
  })
  return names
}
