import { partsOfSpeech } from '../../../types/tokens.ts'
import { openingMark, outsideMarks } from '../tokens/markStates.ts'
import { hasDigit, isReportingNoun } from '../tokens/readWordForms.ts'
import type { GivenLink } from '../tagging/taggedArticle.ts'
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

/** In a headline, where all words may have capitals, a name is of so many words at most. */
const longestInHeadline = 3

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
    const link = lead && linkIn(columns, lead, () => (named ??= namedWords(columns)))
    if (link != null) turns.push({ ...link, said: [lead!.said] })
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
  const isLine = tokens.text.slice(tokens.end[colon], tokens.start[colon + 1]).includes('\n')
  const end = isLine ? paragraphEnd(columns, to - 1) : tokens.sentences[sentenceOf[to - 1]! + 1]!
  if (end - to > longestLead || hasWords(columns, { from: to, to: end }) || (to < tokens.length && isDash(columns, to)))
    return null
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

/** Verbs are read in lines of their own alone: "She wrote: “…”" is for the rankers, who see it often. */
function linkIn(columns: TokenColumns, lead: Lead, named: () => ReadonlySet<number>): GivenLink | null {
  const { from, to, isLine } = lead
  const { pos } = columns.tokens
  const hasVerb = pos.subarray(from, to).some((own) => own === VERB || own === AUX)
  if (hasVerb && !isLine) return null
  const verb = lastVerb(columns, lead)
  if (verb >= 0) return subjectOf(columns, lead, verb, named)
  const speaker =
    sender(columns, lead) ??
    possessor(columns, lead) ??
    (hasVerb ? personAt(columns, from, to, named) : nameIn(columns, lead, named))
  return speaker && { speaker, cue: { from: to, to: to + 1 } }
}

/** "A message from Mayor Ann Lee to the town", "According to the mayor": whom "from", "by" or "to" names. */
function sender(columns: TokenColumns, { from, to }: TokenRange): TokenRange | null {
  for (let i = from; i < to; i++) {
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

const written = /^(?:account|email|explanation|letter|note|post|reaction|text|verdict|version|word)s?$/i

function isSpeech(columns: TokenColumns, i: number): boolean {
  return isReportingNoun(columns.words[i]!) || written.test(wordAt(columns, i))
}

/** "Mayor Ann Lee", "Ann Lee, 34, nurse", "Lee", if the article names Lee elsewhere. */
function nameIn(columns: TokenColumns, { from, to, said }: Lead, named: () => ReadonlySet<number>): TokenRange | null {
  const end = nameEnd(columns, from, to)
  if (end === from) return null
  const name = { from, to: end }
  if (from === 0 && (end - from > longestInHeadline || !named().has(columns.words[end - 1]!))) return null
  if (end < to && !/^[,(]$/.test(wordAt(columns, end)) && columns.tokens.pos[end] !== ADP) return null
  if (named().has(columns.words[end - 1]!)) return name
  if (countCapitals(columns, name) < 2) return null
  return hasAge(columns, { from: end, to }) || isStatement(columns, said) ? name : null
}

function hasAge({ shapes }: TokenColumns, { from, to }: TokenRange): boolean {
  return shapes.subarray(from, to).some(hasDigit)
}

/** The last verb that reports, or a participle if there is no other; -1 for none. */
function lastVerb(columns: TokenColumns, { from, to }: TokenRange): number {
  let participle = -1
  for (let verb = to - 1; verb >= from; verb--) {
    if (!reportsAt(columns, verb) || isAccordingTo(columns, verb + 1)) continue
    if (!wordAt(columns, verb).endsWith('ing')) return verb
    participle = Math.max(participle, verb)
  }
  return participle
}

/** Who says, writes or asks: what stands before the verb, or, if that is no subject, the sentence's. */
function subjectOf(
  columns: TokenColumns,
  { from, to }: TokenRange,
  verb: number,
  named: () => ReadonlySet<number>,
): GivenLink | null {
  const { pos } = columns.tokens
  let before = verb
  while (before > from && (pos[before - 1] === AUX || pos[before - 1] === ADV || pos[before - 1] === PART)) before--
  for (let i = before; i < verb; i++) if (passive.test(wordAt(columns, i))) return null
  const near = verb === from ? phraseAt(columns, from + 1, to) : phraseBefore(columns, from, before)
  const isSubject =
    near !== null &&
    (verb === from || near.from === from || pos[near.from - 1] !== ADP) &&
    !noSpeaker.test(wordAt(columns, near.to - 1))
  const speaker = isSubject ? near : (personAt(columns, from, verb, named) ?? behindComma(columns, from, verb))
  return speaker && { speaker, cue: { from: verb, to: verb + 1 } }
}

/** "In a post on Friday, Ann Lee, the pilot, wrote", "Asked about it, a spokesman for the port replied". */
function behindComma(columns: TokenColumns, from: number, to: number): TokenRange | null {
  for (let i = from; i < to; i++) if (wordAt(columns, i) === ',') return phraseAt(columns, i + 1, to)
  return null
}

const passive = /^(?:am|is|are|was|were|be|been|being)$/i
/** Stand where a subject may, but for what is said. */
const noSpeaker = /^(?:following|this|that|these|it|what|there|here|which)$/i

/** A sentence's subject, where it is a pronoun for people or has a name in it. */
function personAt(
  columns: TokenColumns,
  from: number,
  to: number,
  named: () => ReadonlySet<number>,
): TokenRange | null {
  if (/^(?:he|she|they)$/i.test(wordAt(columns, from))) return { from, to: from + 1 }
  const name = { from, to: nameEnd(columns, from, to) }
  const phrase = name.to - from > 1 ? name : phraseAt(columns, from, to)
  if (phrase === null || noSpeaker.test(wordAt(columns, phrase.to - 1))) return null
  const isName = phrase.to - from === 1 && named().has(columns.words[from]!)
  return isName || countCapitals(columns, { from: from + 1, to: phrase.to }) > 0 ? phrase : null
}
