import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import { closingMark, openingMark, outsideMarks } from '../tokens/markStates.ts'
import { isReportingNoun } from '../tokens/readWordForms.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'

/** So many tokens may stand between the cue and the opening mark: "expressed its", "the promise of a". */
const cueReachTokens = 4

/** A reporting verb or noun right before untagged words between marks is a cue. */
export function addMissedCues(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const known = new Set(found.cues.map(({ to }) => to))
  const cues: TokenRange[] = []
  for (const { origin, from } of found.fragments) {
    const cue = origin === 'marks' ? cueBefore(columns, from) : 0
    if (cue > 0 && !known.has(cue)) cues.push({ from: cue - 1, to: cue })
  }
  return cues.length === 0 ? found : { ...found, cues: [...found.cues, ...cues].sort((a, b) => a.from - b.from) }
}

/** The end of the reporting word before a token, in its sentence and outside of marks; 0 for none. */
function cueBefore({ words, states, reporting, sentenceOf }: TokenColumns, from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - cueReachTokens); i--) {
    if (states[i] !== outsideMarks || sentenceOf[i] !== sentenceOf[from]) return 0
    if (reporting[i] !== 0 || isReportingNoun(words[i]!)) return i + 1
  }
  return 0
}

/** A speaker's words are so many tokens at most. */
const longestSpeakerTokens = 12

/**
 * What follows a marked sentence and its reporting verb is who said it, even where it was tagged as content:
 * "…," said the union's leader.
 */
export function retagSpeakers(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const speakers: TokenRange[] = found.fragments.filter((fragment) => isSpeaker(columns, fragment))
  if (speakers.length === 0) return found
  return {
    ...found,
    fragments: found.fragments.filter((fragment) => !isSpeaker(columns, fragment)),
    sources: [...found.sources, ...speakers.map(({ from, to }) => ({ from, to }))].sort((a, b) => a.from - b.from),
  }
}

function isSpeaker({ tokens, states, reporting }: TokenColumns, { from, to }: TokenRange): boolean {
  if (to - from > longestSpeakerTokens || from < 3 || reporting[from - 1] === 0 || states[from - 1] !== outsideMarks)
    return false
  if (states[from - 2] !== closingMark || !/[,?!.…—–-]/.test(tokens.text.charAt(tokens.start[from - 2]! - 1)))
    return false
  // "…," suggesting a way out: that goes on with what was said.
  if (tokens.text.slice(tokens.start[from - 1], tokens.end[from - 1]).endsWith('ing')) return false
  return states.subarray(from, to).every((state) => state === outsideMarks)
}

/** The verb stands at most so many tokens behind the closing mark. */
const verbReachTokens = 6

/**
 * Ends a fragment where a marked sentence closes and its speaker and a reporting verb follow: "…," she said in
 * Genoa. What stands between marks behind them goes on as a fragment of its own; the writer's words are
 * dropped.
 */
export function cutAtCues(columns: TokenColumns, tagged: TaggedFragments): TaggedFragments {
  const { fragments, cues, sources } = tagged
  const found = { fragments: [] as TaggedFragment[], cues: [...cues], sources: [...sources] }
  for (const fragment of fragments) {
    let { from } = fragment
    for (let i = from; i < fragment.to; i++) {
      const verb = verbBehind(columns, fragment, i)
      if (verb === 0) continue
      found.fragments.push({ ...fragment, from, to: i + 1 })
      found.cues.push({ from: verb, to: verb + 1 })
      if (verb > i + 1) found.sources.push({ from: i + 1, to: verb })
      for (i = verb; i < fragment.to && columns.states[i] !== openingMark;) i++
      from = i
    }
    if (from < fragment.to)
      found.fragments.push(from === fragment.from ? fragment : { ...fragment, from, origin: 'more' })
  }
  return found.cues.length === cues.length
    ? tagged
    : { ...tagged, fragments: found.fragments, cues: inOrder(found.cues), sources: inOrder(found.sources) }
}

/** The reporting verb behind a mark that closes a marked sentence at `i`, inside the fragment; 0 for none. */
function verbBehind({ tokens, states, reporting }: TokenColumns, fragment: TaggedFragment, i: number): number {
  if (
    states[i] !== closingMark ||
    states[i + 1] === closingMark ||
    !/[,?!.…—–-]/.test(tokens.text.charAt(tokens.start[i]! - 1))
  )
    return 0
  for (let verb = i + 1; verb < Math.min(i + 1 + verbReachTokens, fragment.to); verb++) {
    if (states[verb] !== outsideMarks || /[.;:?!]$/.test(tokens.text.slice(tokens.start[verb], tokens.end[verb])))
      return 0
    if (reporting[verb] !== 0) return verb
  }
  return 0
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
