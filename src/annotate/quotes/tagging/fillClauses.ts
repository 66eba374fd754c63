import { hashText } from '../../../algorithms/hash.ts'
import { clauseParts } from '../tokens/clauses.ts'
import { closingMark, outsideMarks } from '../tokens/markStates.ts'
import { isReportingNoun, verbKinds } from '../tokens/readWordForms.ts'
import { hasWord, type TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import type { EmissionMargins, TaggedFragment, TaggedFragments } from './taggedArticle.ts'

const that = hashText('that')
/** "told reporters at a hearing on Monday that": the clause begins so many tokens behind the verb at most. */
const thatReachTokens = 10
/** A speaker between a closing mark and the verb has so many tokens at most. */
const speakerReachTokens = 25
/** One that was not tagged has so many. */
const cueReachTokens = 6
/** Between a reporting word and the opening mark stand fewer tokens. */
const wordReachTokens = 4

/**
 * Adds what stands beside a verb of saying and was not tagged: the words behind it up to the end of the sentence, or,
 * where the speaker stands behind, those before. Joining decides whether they are content, and with what. Taggers end
 * a content at a comma too soon, or miss a verb. Also adds the reporting words
 * beside what stands between marks that were not tagged.
 */
export function fillClauses(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const { sentences } = columns.tokens
  const taken = new Uint8Array(columns.tokens.length)
  for (const ranges of [found.fragments, found.cues, found.sources])
    for (const { from, to } of ranges) taken.fill(1, from, to)
  const fragments: TaggedFragment[] = []
  const cues: TokenRange[] = []
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [from, to] = [sentences[sentence]!, sentences[sentence + 1]!]
    const verb = sayingVerb(columns, from, to)
    if (verb === -1) continue
    const before = fragments.length
    for (const clause of clausesBeside(columns, verb, from, to))
      addRuns(columns, taken, clause, found.emissionMargins, fragments)
    if (fragments.length === before || taken[verb] !== 0) continue
    cues.push({ from: verb, to: verb + 1 })
    taken[verb] = 1
  }
  cues.push(...verbsBehindMarks(columns, taken), ...wordsBeforeMarks(columns, found, taken))
  if (fragments.length + cues.length === 0) return found
  return {
    ...found,
    fragments: inOrder([...found.fragments, ...fragments]),
    cues: inOrder([...found.cues, ...cues]),
  }
}

/** The verbs of saying and of manner that follow a marked statement and its speaker, and were not tagged. */
function verbsBehindMarks(columns: TokenColumns, taken: Uint8Array): TokenRange[] {
  const { verbKinds: kinds, states, sentenceOf, tokens } = columns
  const cues: TokenRange[] = []
  for (let i = 0; i < kinds.length; i++) {
    if (
      (kinds[i] !== verbKinds.saying && kinds[i] !== verbKinds.manner) ||
      states[i] !== outsideMarks ||
      taken[i] !== 0
    )
      continue
    const first = Math.max(tokens.sentences[sentenceOf[i]!]!, i - cueReachTokens)
    if (followsMarks(columns, i, first)) cues.push({ from: i, to: i + 1 })
  }
  return cues
}

/** The reporting verb or noun right before words between marks that were not tagged: "the promise of a “swift” end". */
function wordsBeforeMarks(columns: TokenColumns, { fragments }: TaggedFragments, taken: Uint8Array): TokenRange[] {
  const { words, states, reporting, sentenceOf } = columns
  return fragments.flatMap(({ origin, from }) => {
    if (origin !== 'marks') return []
    for (let i = from - 1; i >= Math.max(0, from - wordReachTokens); i--) {
      if (states[i] !== outsideMarks || sentenceOf[i] !== sentenceOf[from] || taken[i] !== 0) return []
      if (reporting[i] !== 0 || isReportingNoun(words[i]!)) return [{ from: i, to: i + 1 }]
    }
    return []
  })
}

/** The first verb of saying outside of marks in a sentence; of a passive only where "by" follows. -1 for none. */
function sayingVerb({ verbKinds: kinds, states, voices }: TokenColumns, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (kinds[i] === verbKinds.saying && states[i] === outsideMarks && voices[i] !== 1) return i
  return -1
}

function clausesBeside(columns: TokenColumns, verb: number, from: number, to: number): TokenRange[] {
  const { clauses, words } = columns
  if (clauses[verb] === clauseParts.attribution) {
    const parts: TokenRange[] = []
    for (const part of [clauseParts.before, clauseParts.behind]) {
      let first = from
      while (first < to && clauses[first] !== part) first++
      let end = first
      while (end < to && clauses[end] === part) end++
      if (first < end) parts.push({ from: first, to: end })
    }
    return parts
  }
  if (followsMarks(columns, verb, from)) return []
  let first = verb + 1
  for (let i = first; i < Math.min(to, first + thatReachTokens); i++) if (words[i] === that) first = i + 1
  return first < to ? [{ from: first, to }] : []
}

/** Does a marked statement end before the verb and its speaker: "…," she said? */
function followsMarks({ states, tokens: { text, start } }: TokenColumns, verb: number, from: number): boolean {
  for (let i = verb - 1; i >= Math.max(from, verb - speakerReachTokens); i--)
    if (states[i] === closingMark) return /[,.?!…—–-]/.test(text.charAt(start[i]! - 1))
  return false
}

/** Adds the runs of tokens in a clause that nothing was found in, from their first word to their last. */
function addRuns(
  { tokens, states }: TokenColumns,
  taken: Uint8Array,
  clause: TokenRange,
  margins: EmissionMargins,
  fragments: TaggedFragment[],
): void {
  const isWord = (i: number): boolean => hasWord(tokens.text, tokens.start[i]!, tokens.end[i]!)
  for (let from = clause.from; from < clause.to;) {
    let to = from
    while (to < clause.to && taken[to] === 0 && states[to] === outsideMarks) to++
    const next = to + 1
    while (from < to && !isWord(from)) from++
    while (to > from && !isWord(to - 1)) to--
    if (from < to) fragments.push(fragmentOf(margins, { from, to }))
    from = next
  }
}

function fragmentOf({ begin, inside }: EmissionMargins, { from, to }: TokenRange): TaggedFragment {
  let sum = 0
  for (let i = from + 1; i < to; i++) sum += inside[i]!
  const behind = to < inside.length ? -inside[to]! : 0
  return { from, to, origin: 'clause', margins: [begin[from]!, sum / Math.max(1, to - from - 1), behind] }
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
