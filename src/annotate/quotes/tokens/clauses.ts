import { hashText } from '../../../algorithms/hash.ts'
import { partsOfSpeech, type Tokens } from '../../../types/tokens.ts'
import { outsideMarks } from './markStates.ts'
import { verbKinds } from './readWordForms.ts'

/** What clauses are read from and what is told of them, one value a token. */
export interface ClauseColumns {
  readonly tokens: Tokens
  readonly words: Uint32Array
  /** Where the token stands to marks: see markStates. */
  readonly states: Uint8Array
  /** The base form's hash of a reporting verb, else 0. */
  readonly reporting: Uint32Array
  /** The kind of reporting verb: see verbKinds. */
  readonly verbKinds: Uint8Array
  /** Of a reporting verb, 1 where it is a passive, 2 where "by" follows. */
  readonly voices: Uint8Array
  /** Where the token stands in "S, X said" and "S, said X": see clauseParts. */
  readonly clauses: Uint8Array
}

/**
 * Where a token stands in a sentence that names its speaker behind a statement or within it ("S, the mayor said",
 * "S, said the mayor", "S, according to the mayor, S"): before, in the attribution, behind it.
 */
export const clauseParts = { none: 0, before: 1, attribution: 2, behind: 3 }

const code = (name: (typeof partsOfSpeech)[number]): number => partsOfSpeech.indexOf(name)
const [VERB, AUX, ADP] = [code('VERB'), code('AUX'), code('ADP')]
const [SCONJ, CCONJ, PUNCT] = [code('SCONJ'), code('CCONJ'), code('PUNCT')]
const heads = new Set([code('NOUN'), code('PROPN'), code('PRON')])

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => hashText(word)))
const be = hashes("is are was were be been being 's 're")
const relatives = hashes('who which that whose whom where when while if')
const [according, by] = [hashText('according'), hashText('by')]

/** A speaker's words and what stands behind the verb are so many tokens at most. */
const longestPhraseTokens = 15
const voiceReachTokens = 4
const agentReachTokens = 8

/** Marks voices and clauses of one sentence. */
export function markClauses(columns: ClauseColumns, from: number, to: number): void {
  for (let verb = from; verb < to; verb++) {
    if (columns.reporting[verb] === 0 || columns.states[verb] !== outsideMarks) continue
    columns.voices[verb] = voiceOf(columns, verb, from, to)
    if (columns.verbKinds[verb] === verbKinds.saying) markAttribution(columns, verb, from, to)
  }
}

/** Is a verb a passive ("was told"), and is its agent named ("was told by")? Bare participles are not told apart. */
function voiceOf({ words, tokens }: ClauseColumns, verb: number, from: number, to: number): number {
  if (words[verb] === according) return 0
  for (let i = verb - 1; i >= Math.max(from, verb - voiceReachTokens); i--) {
    if (be.has(words[i]!)) {
      for (let next = verb + 1; next < Math.min(to, verb + agentReachTokens); next++) if (words[next] === by) return 2
      return 1
    }
    if (heads.has(tokens.pos[i]!) || tokens.pos[i] === VERB || tokens.pos[i] === PUNCT) return 0
  }
  return 0
}

/** Marks the parts of a sentence whose attribution stands behind a comma; of several attributions the first. */
function markAttribution(columns: ClauseColumns, verb: number, from: number, to: number): void {
  const { tokens, clauses, voices } = columns
  if (voices[verb] === 1 || clauses[verb] !== clauseParts.none) return
  let end = verb + 1
  let named = false
  for (; end < to && !isComma(columns, end); end++) named ||= heads.has(tokens.pos[end]!)
  if (end - verb > longestPhraseTokens || hasVerb(tokens.pos, verb + 1, end)) return
  const begin = named && isComma(columns, verb - 1) ? verb : attributionStart(columns, verb, from)
  if (begin <= from + 1 || !(hasVerb(tokens.pos, from, begin - 1) || hasVerb(tokens.pos, end, to))) return
  clauses.fill(clauseParts.before, from, begin)
  clauses.fill(clauseParts.attribution, begin, end)
  clauses.fill(clauseParts.behind, end, to)
}

/** The token behind the comma that "the mayor said" or "the mayor, Ann Lee, said" follows; 0 for none. */
function attributionStart(columns: ClauseColumns, verb: number, from: number): number {
  const { tokens, words, verbKinds: kinds } = columns
  let isApposition = isComma(columns, verb - 1)
  let head = false
  for (let i = isApposition ? verb - 2 : verb - 1; i > from && verb - i <= longestPhraseTokens; i--) {
    if (!isComma(columns, i)) {
      if (tokens.pos[i] === VERB || kinds[i] !== verbKinds.none) return 0
      head ||= heads.has(tokens.pos[i]!)
      continue
    }
    const pos = tokens.pos[i + 1]!
    const opens = pos === ADP || pos === SCONJ || pos === CCONJ || relatives.has(words[i + 1]!)
    if (!head) return 0
    if (!isApposition && !opens) return i + 1
    isApposition = false
  }
  return 0
}

function isComma({ tokens: { text, start, end } }: Pick<ClauseColumns, 'tokens'>, token: number): boolean {
  return token >= 0 && end[token] === start[token]! + 1 && text.charCodeAt(start[token]!) === 0x2c
}

/** Is there a verb, or an auxiliary, in a range of tokens? */
export function hasVerb(pos: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (pos[i] === VERB || pos[i] === AUX) return true
  return false
}
