import { partitionPoint } from '../../../algorithms/lowerBound.ts'
import { sortOfPeople } from '../../../lexicons/peopleNouns.ts'
import type { Mention } from '../../../types/layers.ts'
import type { Tokens } from '../../../types/tokens.ts'
import { phraseParts, type PhrasePart } from './phraseParts.ts'

/** In tokens: a phrase, and the comma or dash behind it. */
const reach = 10

/** Where the people begin whom no name tells and `who` stands for: `a man who` said; -1 where none do. */
export function peopleBefore(tokens: Tokens, mentions: readonly Mention[], at: number): number {
  const parts = partsBefore(tokens, mentions, at)
  while (/^[,–—-]+$/.test(parts.at(-1)?.word ?? '')) parts.pop()
  const head = parts.at(-1)
  if (head?.kind !== 'noun' || sortOfPeople(head.word) === null) return -1
  let first = parts.length - 1
  while (first > 0 && isModifier(parts[first - 1]!)) first--
  if (isDeterminer(parts[first - 1])) first--
  return parts[first]!.start
}

const isModifier = ({ kind }: PhrasePart): boolean => kind === 'modifier' || kind === 'noun' || kind === 'name'

const isDeterminer = (part?: PhrasePart): boolean => part?.kind === 'determiner' || part?.word === 'one'

/** The parts right before a place, within its sentence. */
function partsBefore(tokens: Tokens, mentions: readonly Mention[], at: number): PhrasePart[] {
  const last = partitionPoint(tokens.length, (i) => tokens.end[i]! <= at)
  const sentence = partitionPoint(tokens.sentences.length, (i) => tokens.sentences[i]! <= last) - 1
  const first = Math.max(tokens.sentences[sentence] ?? 0, last - reach)
  return first < last ? phraseParts(tokens, mentions, { start: tokens.start[first]!, end: at }) : []
}
