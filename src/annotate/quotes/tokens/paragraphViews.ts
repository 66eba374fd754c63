import { outsideMarks } from './markStates.ts'
import type { TokenColumns } from './tokenColumns.ts'

/** What a paragraph shows as a whole: one set of bits for all of its tokens. */
export interface ParagraphView {
  readonly first: number
  readonly end: number
  readonly traits: number
}

/** The paragraphs of an article, each with what it shows as a whole. */
export function paragraphViews(columns: TokenColumns): ParagraphView[] {
  const { tokens, states, reporting } = columns
  const views: ParagraphView[] = []
  for (let paragraph = 0; paragraph + 1 < tokens.paragraphs.length; paragraph++) {
    const first = tokens.paragraphs[paragraph]!
    const end = tokens.paragraphs[paragraph + 1]!
    let reports = 0
    for (let i = first; i < end; i++) if (reporting[i] !== 0 && states[i] === outsideMarks) reports = 1
    const colon = first > 0 && tokens.text.charAt(tokens.end[first - 1]! - 1) === ':' ? 1 : 0
    const marked = states[first] === outsideMarks ? 0 : 1
    const stops = /[.!?"”’:]/.test(tokens.text.charAt(tokens.end[end - 1]! - 1)) ? 1 : 0
    const place = paragraph === 0 ? 0 : paragraph < 3 ? 1 : 2
    views.push({ first, end, traits: place + 3 * (reports + 2 * colon + 4 * marked + 8 * stops) })
  }
  return views
}
