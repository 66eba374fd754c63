import { partsOfSpeech } from '../../../types/tokens.ts'
import type { TaggedFragments } from '../tagging/taggedArticle.ts'
import { closingMark, openingMark, outsideMarks } from '../tokens/markStates.ts'
import { hasCapital } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { giveTurns } from './giveTurns.ts'
import { isDash, isStatement, nameEnd, reportsAt, type Turn, wordAt } from './turn.ts'

/** A name and what describes its bearer are of so many tokens at most: "Ann Lee, head of the port of Genoa". */
const longestSignature = 16

/** Behind a name, these go on with a sentence: "Ann Lee left", "Ann Lee’s song". */
const goesOn = new Set((['VERB', 'AUX', 'PART'] as const).map((name) => partsOfSpeech.indexOf(name)))

/**
 * Reads signed quotes by rule: marked words, a dash and a name at the end of the paragraph, or in a line of their own,
 * as in a collection of voices.
 */
export function readSignatures(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const { paragraphs } = columns.tokens
  const turns: Turn[] = []
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const [from, to] = [paragraphs[i]!, paragraphs[i + 1]!]
    for (let dash = Math.max(from, 1); dash < to; dash++) {
      const turn = signedBy(columns, dash, to)
      if (turn !== null && (dash > from || turn.said[0]!.from === paragraphs[i - 1])) turns.push(turn)
    }
  }
  return giveTurns(found, turns)
}

function signedBy(columns: TokenColumns, dash: number, to: number): Turn | null {
  const { states } = columns
  if (states[dash] !== outsideMarks || states[dash - 1] !== closingMark || !isDash(columns, dash)) return null
  const speaker = signerIn(columns, dash + 1, to)
  const said = speaker === null ? [] : signed(columns, dash)
  if (speaker === null || !isStatement(columns, said.at(-1)!) || !startsAnew(columns, said[0]!.from)) return null
  return { speaker, cue: { from: dash, to: dash + 1 }, said }
}

/** The name behind a dash, where nothing but what describes its bearer follows up to the paragraph's end or the next quote. */
function signerIn(columns: TokenColumns, from: number, to: number): TokenRange | null {
  const { states, shapes } = columns
  let end = from
  while (end < to && states[end] === outsideMarks && end - from <= longestSignature) end++
  if (end === from || end - from > longestSignature || !hasCapital(shapes[from]!)) return null
  const stops = /^[.!]$/.test(wordAt(columns, end - 1))
  if (end < to && (states[end] !== openingMark || !stops)) return null
  const last = stops ? end - 1 : end
  const name = nameEnd(columns, from, last)
  return isBearer(columns, name, last) ? { from, to: last } : null
}

/** Do the words behind a name describe its bearer, rather than tell what happened? */
function isBearer(columns: TokenColumns, from: number, to: number): boolean {
  if (from < to && goesOn.has(columns.tokens.pos[from]!)) return false
  for (let i = from; i < to; i++)
    if (reportsAt(columns, i) || /^(?:[!?;:–—―]|--+)$/.test(wordAt(columns, i))) return false
  return true
}

/** The marked words before a dash; those before them too, if nothing stands between or a quote goes on over paragraphs. */
function signed({ tokens, states, quotedSpanOf, quotedSpans }: TokenColumns, dash: number): TokenRange[] {
  const said: TokenRange[] = []
  for (let to = dash; to > 0 && states[to - 1] !== outsideMarks;) {
    const own = quotedSpanOf[to - 1]!
    let from = to - 1
    while (from > 0 && quotedSpanOf[from - 1] === own) from--
    const breaks = said.length > 0 && tokens.text.slice(tokens.end[to - 1], tokens.start[to]).includes('\n')
    if (breaks && quotedSpans[own - 1]?.continues !== true) break
    said.unshift({ from, to })
    to = from
  }
  return said
}

/** Marked words within a sentence of the writer's are signed by nobody: what follows the dash may be a byline. */
function startsAnew({ tokens }: TokenColumns, from: number): boolean {
  if (from === 0 || tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes('\n')) return true
  return /[.!?:…]/.test(tokens.text.charAt(tokens.end[from - 1]! - 1))
}
