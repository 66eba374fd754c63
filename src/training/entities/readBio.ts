import type { NameType } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { readBioRows, type BioRow } from '../corpora/readBioRows.ts'
import type { BioFile } from './bioFile.ts'
import { typesOf } from './labels.ts'
import { spellText } from './spellText.ts'

/** An article as raw text again, with its names. */
export interface GoldArticle {
  readonly text: string
  readonly names: readonly GoldName[]
  /** Tokens that the labels are not sure of. */
  readonly doubts: readonly Span[]
}

export interface GoldName extends Span {
  /** The types that may be right. */
  readonly types: readonly NameType[]
}

/** Where a file does not mark its articles with -DOCSTART-, this many sentences count as one. */
const SENTENCES_AN_ARTICLE = 15

/** Labels of a lower confidence, in percent, leave open what a token is. */
const LEAST_CONFIDENCE = 70

/** The articles of a corpus, as raw text: what is learnt must hold for the tokens of the text, not for the corpus's own. */
export function readBio({ text }: BioFile): GoldArticle[] {
  return readBioRows(text, SENTENCES_AN_ARTICLE).map((sentences) => {
    const { text, starts } = spellText(sentences.map((rows) => rows.map(({ token }) => token)))
    const rows = sentences.flat()
    const spans = rows.map(({ token }, i) => ({ start: starts[i]!, end: starts[i]! + token.length }))
    const doubts = spans.filter((_, i) => rows[i]!.confidence < LEAST_CONFIDENCE)
    return { text, names: readNames(rows, spans), doubts }
  })
}

function readNames(rows: readonly BioRow[], spans: readonly Span[]): GoldName[] {
  const names: { start: number; end: number; types: readonly NameType[] }[] = []
  rows.forEach(({ tag, sourceTag }, i) => {
    if (tag === 'O') return
    const { start, end } = spans[i]!
    if (tag.startsWith('I-') && names.length > 0) names.at(-1)!.end = end
    else names.push({ start, end, types: typesOf(tag.slice(2), sourceTag.slice(2)) })
  })
  return names
}
