import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import type { Mention } from '../../../types/layers.ts'
import type { Span } from '../../../types/span.ts'

/** Ends with a word before which nobody's name speaks. */
const preposition = /\b(?:in|at|with|to|from|for|near|of|on|after|before|than|against)\s$/i

/**
 * Where a speaker begins: behind where or with whom it was said, if that was taken for a part: `In [Velm, half of the
 * crew] said`, `in Velm, [Oru, the police] said`. What a name is called besides ends at a comma of its own: `Ann Lee of
 * Velm, the pilot, said`.
 */
export function behindSetting(text: string, mentions: readonly Mention[], cue: Span | null, speaker: Span): number {
  const { start, end } = speaker
  if (cue === null || cue.start < end || text.slice(end, cue.start).trim() !== '') return start
  const at = partitionPoint(mentions.length, (i) => mentions[i]!.end <= start)
  const name = mentions[at]
  if (name === undefined || text.slice(start, name.start).includes(',')) return start
  const behind = /^,\s+(?=[^,]*$)/.exec(text.slice(name.end, end))
  if (behind === null || !(preposition.test(text.slice(Math.max(0, start - 9), start)) || isOfPlace(at))) return start
  return name.end + behind[0].length

  /** Oru of `Velm, Oru`. */
  function isOfPlace(i: number): boolean {
    const [place, region] = [mentions[i - 1], mentions[i]!]
    return place?.type === 'place' && region.type === 'place' && text.slice(place.end, region.start) === ', '
  }
}
