import { reportingVerbs } from '../../lexicons/reportingWords.ts'
import { afterWords, delays, intents, untilWords } from '../../lexicons/tenseWords.ts'
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
const [adposition, determiner, adverb, subordinator] = (['ADP', 'DET', 'ADV', 'SCONJ'] as const).map((name) =>
  partsOfSpeech.indexOf(name),
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
  if (tense === 'future') return looksBack(tokens, at, date, backWords) ? 'past' : 'future'
  if (looksBack(tokens, at, date, afterWords)) return 'past'
  return isUntil || isCopula(tokens, at) ? 'future' : 'unknown'
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
}

function governing(tokens: Tokens, bounds: Bounds, lead: number, to: number): Governing | undefined {
  const opener = lead > bounds[0] ? lowerAt(tokens, lead - 1) : ';'
  const isFronted = opener === ',' || clauseStarts.has(opener)
  const before = verbBefore(tokens, bounds, lead)
  const behind = isFronted || before === undefined ? verbBehind(tokens, bounds, to) : undefined
  if (behind === undefined || before === undefined) return before ?? behind
  // `, on Friday, he said` belongs to what stands before it; `, the Jan. 31 meeting will` does not.
  const isTag = reportingVerbs().has(lowerAt(tokens, behind.at)) && hasComma(tokens, to, behind.at)
  return isTag || (opener === ',' && hasComma(tokens, to + 1, behind.at)) ? before : behind
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
      return { tense: viaInfinitive && intents.has(lowerAt(tokens, i)) ? 'future' : tense, at: i, viaInfinitive }
    }
  }
  // A headline: `Voters to decide in June`.
  return infinitive === undefined ? undefined : { tense: 'future', at: infinitive, viaInfinitive: true }
}

function verbBehind(tokens: Tokens, bounds: Bounds, to: number): Governing | undefined {
  for (let i = to; i < Math.min(bounds[1], to + tokensAround); i++) {
    const tense = verbTenseAt(tokens, i, [to, bounds[1]])
    if (tense !== undefined && tense !== 'infinitive') return { tense, at: i, viaInfinitive: false }
  }
  return undefined
}

function looksBack(tokens: Tokens, verb: number, date: number, words: ReadonlySet<string>): boolean {
  for (let i = verb + 1; i < date; i++) if (words.has(lowerAt(tokens, i))) return true
  return false
}

const isCopula = (tokens: Tokens, i: number): boolean => ['is', 'are', "'s", '’s'].includes(lowerAt(tokens, i))
