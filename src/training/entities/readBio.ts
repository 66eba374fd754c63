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
}

export interface GoldName extends Span {
  /** The types that may be right. */
  readonly types: readonly NameType[]
}

/** Where a file does not mark its articles with -DOCSTART-, this many sentences count as one. */
const SENTENCES_AN_ARTICLE = 15

/** The articles of a corpus, as raw text: what is learnt must hold for the tokens of the text, not for the corpus's own. */
export function readBio({ text }: BioFile): GoldArticle[] {
  return readBioRows(text, SENTENCES_AN_ARTICLE).map((sentences) => {
    const { text, starts } = spellText(sentences.map((rows) => rows.map(([token]) => token)))
    return { text, names: readNames(sentences.flat(), starts) }
  })
}

function readNames(rows: readonly BioRow[], starts: readonly number[]): GoldName[] {
  const names: { start: number; end: number; types: readonly NameType[] }[] = []
  rows.forEach(([token, tag, sourceTag], i) => {
    if (tag === 'O') return
    const end = starts[i]! + token.length
    if (tag.startsWith('I-') && names.length > 0) names.at(-1)!.end = end
    else names.push({ start: starts[i]!, end, types: typesOf(tag.slice(2), sourceTag.slice(2)) })
  })
  return names
}
