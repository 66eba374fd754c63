import { hashText } from '../../algorithms/hash.ts'
import type { NameType } from '../../types/layers.ts'
import type { Span } from '../../types/span.ts'
import { readBioRows } from '../corpora/readBioRows.ts'
import type { BioRow } from '../corpora/readBioRows.ts'
import { typesOf } from './labels.ts'

/**
 * A corpus of names: `TOKEN<TAB>TAG<TAB>SOURCE TAG<TAB>CONFIDENCE` (the third and fourth columns may be missing; the
 * confidence is in percent), BIO2, blank lines between sentences.
 */
export interface BioFile {
  readonly name: string
  readonly text: string
}

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
const sentencesAnArticle = 15

/** Labels of a lower confidence, in percent, leave open what a token is. */
const leastConfidence = 70

/**
 * The articles of a corpus, as raw text: what is learnt must hold for the tokens of the text, not for the corpus's own.
 */
export function readBio({ text }: BioFile): GoldArticle[] {
  return readBioRows(text, sentencesAnArticle).map((sentences) => {
    const { text, starts } = spellText(sentences.map((rows) => rows.map(({ token }) => token)))
    const rows = sentences.flat()
    const spans = rows.map(({ token }, i) => ({ start: starts[i]!, end: starts[i]! + token.length }))
    const doubts = spans.filter((_, i) => rows[i]!.confidence < leastConfidence)
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

const closesUp = /^(?:[.,;:!?%)\]}…”]|['’](?:s|re|ve|ll|m|d)?|n['’]t)$/
const opens = /^[([{$£€“#]$/
const sentencesAParagraph = 3

/**
 * Raw text from tokens, spaced as news is, and where each token starts in it. Corpora set hyphens and quotation marks
 * apart or they don't; every other article, as its text decides, has them closed up, so that both are learnt.
 */
function spellText(sentences: readonly (readonly string[])[]): { text: string; starts: number[] } {
  const closing = hashText(sentences[0]?.join(' ') ?? '') % 2 === 0
  const starts: number[] = []
  let text = ''
  sentences.forEach((tokens, sentence) => {
    if (sentence > 0) text += sentence % sentencesAParagraph === 0 ? '\n' : ' '
    let glued = true
    let quoting = false
    tokens.forEach((token, i) => {
      const isQuote = token === '"'
      const joins = closing && token === '-' && isWord(tokens[i - 1]) && isWord(tokens[i + 1])
      if (!glued && !joins && !closesUp.test(token) && !(isQuote && quoting)) text += ' '
      starts.push(text.length)
      text += token
      glued = joins || opens.test(token) || (isQuote && !quoting && closing)
      if (isQuote) quoting = !quoting
    })
  })
  return { text, starts }
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && /^[\p{L}\d]/u.test(token) && /[\p{L}\d]$/u.test(token)
}
