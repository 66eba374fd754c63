import { decode } from '../../../tagger/decode.ts'
import type { TaggerModel } from '../../../tagger/taggerModel.ts'
import { outsideMarks } from '../tokens/markStates.ts'
import { type ParagraphView, paragraphViews } from '../tokens/paragraphViews.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { addTokenFeatures } from './addTokenFeatures.ts'
import { type EmissionMargins, quoteTags, type TaggedFragment, type TaggedFragments } from './taggedArticle.ts'
import { transitionCorrections, type TransitionCorrections } from './transitionCorrections.ts'

const [OTHER, CONTENT, IN_CONTENT, MORE, CUE, SOURCE] = [0, 1, 2, 3, 5, 7]
const count = quoteTags.length

/**
 * Added to the score of beginning a content, so that doubtful ones are found too; the confidence sorts them
 * out.
 */
const contentBias = 42

/** This many tokens are tagged at once, which bounds memory. */
const longestChunkTokens = 5000

interface Found {
  readonly fragments: TaggedFragment[]
  readonly cues: TokenRange[]
  readonly sources: TokenRange[]
}

/** Tags an article, paragraph by paragraph. */
export function tagArticle(model: TaggerModel, columns: TokenColumns): TaggedFragments {
  const found: Found = { fragments: [], cues: [], sources: [] }
  const { length } = columns.words
  const emissionMargins = {
    begin: new Int16Array(length),
    inside: new Int16Array(length),
    more: new Int16Array(length),
    cue: new Int16Array(length),
    source: new Int16Array(length),
  }
  const longest = Math.min(length, longestChunkTokens)
  const workspace = { scores: new Int32Array(longest * count), tags: new Uint8Array(longest) }
  const corrections = transitionCorrections(model.transitions)
  for (const view of paragraphViews(columns)) {
    for (let from = view.first; from < view.end; from += longestChunkTokens) {
      const to = Math.min(view.end, from + longestChunkTokens)
      const { tags } = workspace
      const scores = workspace.scores.subarray(0, (to - from) * count)
      scoreTokens(model, columns, view, from, to, scores)
      for (let at = CONTENT; at < scores.length; at += count) scores[at]! += contentBias
      decode(model, scores, to - from, tags)
      correct(scores, corrections)
      keepMargins(emissionMargins, scores, from, to)
      const before = found.fragments.length
      readTags(tags, scores, from, to, found)
      addUntagged(columns, scores, from, to, found.fragments, before)
    }
  }
  return { ...found, emissionMargins }
}

/** Writes the tags' scores for the tokens `from` to `to` of a paragraph, token by token. */
function scoreTokens(
  { weights }: TaggerModel,
  columns: TokenColumns,
  view: ParagraphView,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const { mixed, sums } = weights
  for (let i = from, row = 0; i < to; i++, row += count) {
    mixed.size = 0
    addTokenFeatures(mixed, columns, view, i)
    weights.sumMixed(mixed.size)
    for (let tag = 0; tag < count; tag++) scores[row + tag] = sums[tag]!
  }
}

/** After this, scores are comparable between tokens, whatever stands next to them. */
function correct(scores: Int32Array, { begin, inside, more }: TransitionCorrections): void {
  for (let row = 0; row < scores.length; row += count) {
    scores[row + CONTENT]! += begin
    scores[row + IN_CONTENT]! += inside
    scores[row + MORE]! += more
  }
}

function keepMargins(
  { begin, inside, more, cue, source }: EmissionMargins,
  scores: Int32Array,
  from: number,
  to: number,
): void {
  for (let i = from, row = 0; i < to; i++, row += count) {
    begin[i] = scores[row + CONTENT]! - scores[row + OTHER]!
    inside[i] = scores[row + IN_CONTENT]! - scores[row + OTHER]!
    more[i] = scores[row + MORE]! - scores[row + OTHER]!
    cue[i] = Math.max(scores[row + CUE]!, scores[row + CUE + 1]!) - scores[row + OTHER]!
    source[i] = Math.max(scores[row + SOURCE]!, scores[row + SOURCE + 1]!) - scores[row + OTHER]!
  }
}

/** Turns tags into ranges. */
function readTags(tags: Uint8Array, scores: Int32Array, from: number, to: number, found: Found): void {
  for (let i = from; i < to;) {
    const tag = tags[i - from]!
    const first = i++
    if (tag === OTHER) continue
    while (i < to && tags[i - from] === tag + 1) i++
    const range = { from: first, to: i }
    if (tag === CUE) found.cues.push(range)
    else if (tag === SOURCE) found.sources.push(range)
    else found.fragments.push(fragmentOf(range, tag === MORE ? 'more' : 'content', scores, from))
  }
}

/** Adds what stands between marks and was not tagged to the fragments behind the first `before`. */
function addUntagged(
  columns: TokenColumns,
  scores: Int32Array,
  from: number,
  to: number,
  fragments: TaggedFragment[],
  before: number,
): void {
  const missed = untaggedSpans(columns, from, to, fragments, before)
  if (missed.length === 0) return
  const own = [...fragments.splice(before), ...missed.map((range) => fragmentOf(range, 'marks', scores, from))]
  for (const fragment of own.sort((a, b) => a.from - b.from)) fragments.push(fragment)
}

function fragmentOf(
  { from, to }: TokenRange,
  origin: TaggedFragment['origin'],
  scores: Int32Array,
  offset: number,
): TaggedFragment {
  return { from, to, origin, margins: margins(scores, from - offset, to - offset) }
}

/** How sure the model is of a range, by the scores of its tokens alone. */
function margins(scores: Int32Array, first: number, end: number): [number, number, number] {
  const prefers = (position: number, tag: number): number =>
    scores[position * count + tag]! - scores[position * count + OTHER]!
  let inside = 0
  for (let i = first + 1; i < end; i++) inside += prefers(i, IN_CONTENT)
  const behind = (end + 1) * count <= scores.length ? -prefers(end, IN_CONTENT) : 200
  return [prefers(first, CONTENT), inside / Math.max(1, end - first - 1), behind]
}

/**
 * The quoted spans in tokens `from` to `to`, with their marks, that no range from the one at `next` on touches.
 * Both in text order.
 */
function untaggedSpans(
  { states, quotedSpanOf }: TokenColumns,
  from: number,
  to: number,
  ranges: readonly TokenRange[],
  next: number,
): TokenRange[] {
  const missed: TokenRange[] = []
  for (let i = from; i < to;) {
    const first = i++
    if (states[first] === outsideMarks) continue
    while (i < to && quotedSpanOf[i] === quotedSpanOf[first]) i++
    while (next < ranges.length && ranges[next]!.to <= first) next++
    if (next === ranges.length || ranges[next]!.from >= i) missed.push({ from: first, to: i })
  }
  return missed
}
