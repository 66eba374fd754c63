import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { TaggedFragment, TaggedFragments } from '../tagging/taggedArticle.ts'
import type { TokenRange } from '../tokens/spans.ts'
import type { Turn } from './turn.ts'

/** Puts turns in place of what was tagged where they stand; each keeps its speaker. */
export function giveTurns(found: TaggedFragments, turns: readonly Turn[]): TaggedFragments {
  if (turns.length === 0) return found
  const free = outside(turns.flatMap(({ speaker, cue, said }) => [speaker, cue, ...said]))
  const fragments = turns.flatMap(({ speaker, cue, said }) =>
    said.map((range, i): TaggedFragment => {
      return { ...range, origin: i === 0 ? 'turn' : 'rest', margins: [0, 0, 0], given: { cue, speaker } }
    }),
  )
  return {
    ...found,
    fragments: inOrder([...found.fragments.filter(free), ...fragments]),
    cues: inOrder([...found.cues.filter(free), ...turns.map(({ cue }) => cue)]),
    sources: inOrder([...found.sources.filter(free), ...turns.map(({ speaker }) => speaker)]),
  }
}

/** Tests ranges for standing apart from all of some others, none of which overlap. */
export function outside(taken: readonly TokenRange[]): (range: TokenRange) => boolean {
  const sorted = inOrder([...taken])
  return ({ from, to }) => {
    const at = partitionPoint(sorted.length, (i) => sorted[i]!.to <= from)
    return at === sorted.length || sorted[at]!.from >= to
  }
}

function inOrder<Range extends TokenRange>(ranges: Range[]): Range[] {
  return ranges.sort((a, b) => a.from - b.from)
}
