import { partsOfSpeech } from '../../../types/tokens.ts'
import { openingMark, outsideMarks } from '../tokens/markStates.ts'
import { hasDigit, isReportingNoun } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import {
  countCapitals,
  hasWords,
  isDash,
  isNoun,
  isStatement,
  nameEnd,
  namedWords,
  phraseAt,
  phraseBefore,
  reportsAt,
  type Turn,
  wordAt,
} from './turn.ts'

const code = (name: (typeof partsOfSpeech)[number]): number => partsOfSpeech.indexOf(name)
const [ADP, ADV, AUX, CCONJ, PART, VERB] = (['ADP', 'ADV', 'AUX', 'CCONJ', 'PART', 'VERB'] as const).map(code)

/** A line that names the next speaker is of so many tokens at most. */
const longestLead = 40

/** What leads to a quotation: the words of a sentence up to its colon. */
interface Lead extends TokenRange {
  /** A paragraph of its own ends with it; else the quotation follows in its line. */
  readonly isLine: boolean
  readonly said: TokenRange
}

/**
 * Reads by rule who speaks where a colon leads to marked words that have no cue of their own: "And from Mayor Ann Lee:",
 * "Her full statement:", "Ann Lee, 34, nurse:", and, at the end of a paragraph, "She wrote to the council in May:".
 */
export function readLeads(columns: TokenColumns): Turn[] {
  const turns: Turn[] = []
  let named: ReadonlySet<number> | undefined
  for (let colon = 1; colon + 1 < columns.tokens.length; colon++) {
    const lead = leadTo(columns, colon)
    const speaker = lead && speakerIn(columns, lead, () => (named ??= namedWords(columns)))
    if (speaker != null) turns.push({ speaker, cue: { from: colon, to: colon + 1 }, said: [lead!.said] })
  }
  return turns
}

function leadTo(columns: TokenColumns, colon: number): Lead | null {
  const { tokens, states, quotedSpanOf, sentenceOf } = columns
  if (states[colon] !== outsideMarks || states[colon + 1] !== openingMark || wordAt(columns, colon) !== ':') return null
  const from = tokens.sentences[sentenceOf[colon]!]!
  if (from === colon || colon - from > longestLead) return null
  let to = colon + 1
  while (quotedSpanOf[to] === quotedSpanOf[colon + 1]) to++
  const isLine = /\n/.test(tokens.text.slice(tokens.end[colon], tokens.start[colon + 1]))
  const end = isLine ? paragraphEnd(columns, to - 1) : tokens.sentences[sentenceOf[to - 1]! + 1]!
  if (hasWords(columns, { from: to, to: end }) || (to < tokens.length && isDash(columns, to))) return null
  return { from: firstWord(columns, from, colon), to: colon, isLine, said: { from: colon + 1, to } }
}

/** Marked words may go on in the same paragraph: only others than marked ones make it another's. */
function paragraphEnd({ tokens, states }: TokenColumns, token: number): number {
  let end = token + 1
  while (end < tokens.length && !tokens.text.slice(tokens.end[end - 1], tokens.start[end]).includes('\n')) {
    if (states[end] !== outsideMarks) return end
    end++
  }
  return end
}

/** Behind "And", "Then", "And finally". */
function firstWord({ tokens: { pos } }: TokenColumns, from: number, to: number): number {
  let first = from
  while (first < to - 1 && (pos[first] === CCONJ || pos[first] === ADV)) first++
  return first
}

function speakerIn(columns: TokenColumns, lead: Lead, named: () => ReadonlySet<number>): TokenRange | null {
  const { pos } = columns.tokens
  const hasVerb = pos.subarray(lead.from, lead.to).some((own) => own === VERB || own === AUX)
  return (
    sender(columns, lead) ??
    possessor(columns, lead) ??
    (hasVerb ? (lead.isLine ? subject(columns, lead) : null) : nameIn(columns, lead, named))
  )
}

/** "A message from Mayor Ann Lee to the town", "According to the mayor": whom the last "from", "by" or "to" names. */
function sender(columns: TokenColumns, { from, to }: TokenRange): TokenRange | null {
  for (let i = from; i < to; i++) {
    if (reportsAt(columns, i) && !/^according$/i.test(wordAt(columns, i))) return null
    if (!/^(?:from|by)$/i.test(wordAt(columns, i)) && !isAccordingTo(columns, i)) continue
    const phrase = phraseAt(columns, i + 1, to)
    if (phrase !== null && (i === from || isNoun(columns, i - 1) || isAccordingTo(columns, i))) return phrase
  }
  return null
}

function isAccordingTo(columns: TokenColumns, i: number): boolean {
  return i > 0 && wordAt(columns, i) === 'to' && /^according$/i.test(wordAt(columns, i - 1))
}

/** "Her full statement to the council", "Ann Lee’s answer": whose words of speech they are. */
function possessor(columns: TokenColumns, { from, to }: TokenRange): TokenRange | null {
  const { tokens } = columns
  for (let i = to - 1; i >= from; i--) {
    if (tokens.pos[i] === VERB || tokens.pos[i] === AUX) return null
    const isPronoun = /^(?:his|her|their|its)$/i.test(wordAt(columns, i))
    if (!isPronoun && !/^(?:['’]s|['’])$/.test(wordAt(columns, i))) continue
    const phrase = phraseAt(columns, i + 1, to)
    if (phrase === null || !isSpeech(columns, phrase.to - 1)) return null
    return isPronoun ? { from: i, to: i + 1 } : phraseBefore(columns, from, i)
  }
  return null
}

const written = /^(?:account|email|explanation|letter|note|post|reaction|text|verdict|version)s?$/i

function isSpeech(columns: TokenColumns, i: number): boolean {
  return isReportingNoun(columns.words[i]!) || written.test(wordAt(columns, i))
}

/** "Mayor Ann Lee", "Ann Lee, 34, nurse", "Lee", if the article names Lee elsewhere. */
function nameIn(columns: TokenColumns, { from, to, said }: Lead, named: () => ReadonlySet<number>): TokenRange | null {
  const end = nameEnd(columns, from, to)
  if (end === from) return null
  const name = { from, to: end }
  if (end < to && !/^[,(]$/.test(wordAt(columns, end)) && columns.tokens.pos[end] !== ADP) return null
  if (named().has(columns.words[end - 1]!)) return name
  if (countCapitals(columns, name) < 2) return null
  return hasAge(columns, { from: end, to }) || isStatement(columns, said) ? name : null
}

function hasAge({ shapes }: TokenColumns, { from, to }: TokenRange): boolean {
  return shapes.subarray(from, to).some(hasDigit)
}

/** Who says, writes or asks: what stands before the last reporting verb, or, if that is no subject, the sentence's. */
function subject(columns: TokenColumns, { from, to }: TokenRange): TokenRange | null {
  const { pos } = columns.tokens
  let verb = to - 1
  while (verb > from && (!reportsAt(columns, verb) || wordAt(columns, verb).endsWith('ing'))) verb--
  if (verb === from) return reportsAt(columns, from) ? phraseAt(columns, from + 1, to) : personAt(columns, from, to)
  let before = verb
  while (before > from && (pos[before - 1] === AUX || pos[before - 1] === ADV || pos[before - 1] === PART)) before--
  for (let i = before; i < verb; i++)
    if (/^(?:am|is|are|was|were|be|been|being)$/i.test(wordAt(columns, i))) return null
  const near = phraseBefore(columns, from, before)
  return near !== null && (near.from === from || pos[near.from - 1] !== ADP) ? near : personAt(columns, from, to)
}

/** A sentence's subject, where it is a pronoun for people or has a name in it. */
function personAt(columns: TokenColumns, from: number, to: number): TokenRange | null {
  const phrase = phraseAt(columns, from, to)
  if (phrase === null) return null
  return /^(?:he|she|they)$/i.test(wordAt(columns, from)) ||
    countCapitals(columns, { from: from + 1, to: phrase.to }) > 0 ||
    (phrase.to - from === 1 && isNoun(columns, from))
    ? phrase
    : null
}
