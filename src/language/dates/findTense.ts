import { afterWords, attributions, delays, intents, untilWords } from '../../lexicons/tenseWords.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { Tokens } from '../../types/tokens.ts'
import { lowerAt } from './classifyTokens.ts'
import { verbTenseAt } from './verbTense.ts'
import type { VerbTense } from './verbTense.ts'

/** Does the sentence tell what was, what is to come, or neither? */
export type Tense = 'past' | 'future' | 'unknown'

/** What the clause around a date tells, and by which token; null for no verb. */
export interface Telling {
  readonly tense: Tense
  readonly verb: number | null
}

/** From the first of the tokens to the last, not included. */
type Bounds = readonly [number, number]

/** How far from a date its verb is looked for. */
const tokensAround = 25
const [adposition, determiner, adverb, subordinator, noun] = (['ADP', 'DET', 'ADV', 'SCONJ', 'NOUN'] as const).map(
  (name) => partsOfSpeech.indexOf(name),
)
/** Behind these a clause starts: a date there goes with the verb behind it. */
const clauseStarts = new Set([
  'and',
  'but',
  'or',
  'that',
  'while',
  'when',
  'because',
  'if',
  ';',
  ':',
  '—',
  '–',
  '“',
  '"',
])
/** What happens in the future is told with what was: `will be charged over a crash on Friday`. */
const backWords = new Set(['despite', 'over'])
/** Within a sentence, behind these a clause has a verb of its own. */
const connectives = new Set('that which who whom while when because if though although whereas as ; : — –'.split(' '))
const preludes = new Set(['ahead of', 'advance of', 'eve of', 'up to', 'run-up to', 'countdown to'])

/**
 * Does the clause around the tokens from `from` to `to` look back or ahead? Told by the nearest verb before them in the
 * sentence, and by the next behind where the date begins its clause: `will meet on Monday`, `On Monday she met`. A
 * heuristic over words and their order; no parse.
 */
export function findTense(tokens: Tokens, bounds: Bounds, from: number, to: number): Telling {
  const lead = leadBefore(tokens, bounds[0], from)
  const words = Array.from({ length: from - lead }, (_, k) => lowerAt(tokens, lead + k))
  if (words.includes('since')) return { tense: 'past', verb: null }
  if (words.includes('starting') || words.some((word, k) => preludes.has(`${lowerAt(tokens, lead + k - 1)} ${word}`)))
    return { tense: 'future', verb: null }
  const told = governing(tokens, bounds, lead, to)
  return { tense: told === undefined ? 'unknown' : tenseBy(tokens, told, words, from), verb: told?.at ?? null }
}

/** @param lead the words that lead up to the date */
function tenseBy(
  tokens: Tokens,
  { tense, at, viaInfinitive }: Governing,
  lead: readonly string[],
  date: number,
): Tense {
  const isUntil = lead.some((word) => untilWords.has(word))
  if (tense === 'past') return isUntil && (viaInfinitive || delays.has(lowerAt(tokens, at))) ? 'future' : 'past'
  if (tense === 'timetable') return isReport(tokens, at) ? 'past' : 'future'
  if (tense === 'future') return looksBack(tokens, at, date, backWords) ? 'past' : 'future'
  if (looksBack(tokens, at, date, afterWords)) return 'past'
  return isUntil || isAppointment(tokens, at, date) ? 'future' : 'unknown'
}

/** `the firm reports earnings on Friday` is to come, `the paper reports Friday` is not. */
function isReport(tokens: Tokens, i: number): boolean {
  return /^(?:report|post)s?$/.test(lowerAt(tokens, i)) && tokens.pos[i + 1] !== noun
}

/** `The vote is at 5 p.m. on Monday.` */
function isAppointment(tokens: Tokens, verb: number, date: number): boolean {
  if (!['is', 'are', "'s", '’s'].includes(lowerAt(tokens, verb)) || date <= verb || date - verb > 8) return false
  return !startsClause(tokens, verb + 1, date)
}

/** Where the words that lead up to a date start: `by early`, `ahead of the`, `at 5 p.m. on`. */
function leadBefore(tokens: Tokens, floor: number, from: number): number {
  let first = from
  while (first > floor && from - first < 6 && isLead(tokens, first - 1)) first--
  return first
}

function isLead(tokens: Tokens, i: number): boolean {
  const pos = tokens.pos[i]
  if (pos === adposition || pos === determiner || pos === adverb || pos === subordinator)
    return !clauseStarts.has(lowerAt(tokens, i))
  return /^(?:noon|midnight|beginning|starting|effective|end|\d{1,2}(?:[:.]\d\d)?|[ap]\.?m\.?)$/.test(
    lowerAt(tokens, i),
  )
}

interface Governing {
  readonly tense: Exclude<VerbTense, 'infinitive'>
  readonly at: number
  /** An infinitive stands between: `ordered him to pay by June`. */
  readonly viaInfinitive: boolean
  /** There is an infinitive alone. */
  readonly isVerbless: boolean
}

function governing(tokens: Tokens, bounds: Bounds, lead: number, to: number): Governing | undefined {
  const opener = lead > bounds[0] ? lowerAt(tokens, lead - 1) : ';'
  const before = verbBefore(tokens, bounds, lead)
  if (before === undefined || before.isVerbless) return verbBehind(tokens, bounds, to) ?? before
  const isFronted = clauseStarts.has(opener)
  if (!isFronted && !startsClause(tokens, before.at + 1, lead)) return before
  const behind = verbBehind(tokens, bounds, to)
  if (behind === undefined) return before
  // `, on Friday, he said` belongs to what stands before it; `, the Jan. 31 meeting will` does not.
  const mayBeTag = !isFronted || attributions.has(lowerAt(tokens, behind.at))
  return mayBeTag && hasComma(tokens, to, behind.at) ? before : behind
}

/** Does a clause start between the tokens? */
function startsClause(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = lowerAt(tokens, i)
    if (word === ',' || connectives.has(word)) return true
  }
  return false
}

function hasComma(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (lowerAt(tokens, i) === ',') return true
  return false
}

function verbBefore(tokens: Tokens, bounds: Bounds, from: number): Governing | undefined {
  let infinitive: number | undefined
  for (let i = from - 1; i >= Math.max(bounds[0], from - tokensAround); i--) {
    const tense = verbTenseAt(tokens, i, [bounds[0], from])
    if (tense === 'infinitive') infinitive ??= i
    else if (tense !== undefined) {
      const viaInfinitive = infinitive !== undefined
      return {
        tense: viaInfinitive && intents.has(lowerAt(tokens, i)) ? 'future' : tense,
        at: i,
        viaInfinitive,
        isVerbless: false,
      }
    }
  }
  return infinitive === undefined
    ? undefined
    : { tense: 'future', at: infinitive, viaInfinitive: true, isVerbless: true }
}

function verbBehind(tokens: Tokens, bounds: Bounds, to: number): Governing | undefined {
  for (let i = to; i < Math.min(bounds[1], to + tokensAround); i++) {
    const tense = verbTenseAt(tokens, i, [to, bounds[1]])
    if (tense === undefined || tense === 'infinitive') continue
    // `Thursday's talks come after` tells of no appointment.
    const isSubject = tense === 'timetable' && /^['’]s$/.test(lowerAt(tokens, to))
    return { tense: isSubject ? 'present' : tense, at: i, viaInfinitive: false, isVerbless: false }
  }
  return undefined
}

function looksBack(tokens: Tokens, verb: number, date: number, words: ReadonlySet<string>): boolean {
  for (let i = verb + 1; i < date; i++) if (words.has(lowerAt(tokens, i))) return true
  return false
}
