import type { TaggedFragments } from '../tagging/taggedArticle.ts'
import type { TokenColumns } from '../tokens/tokenColumns.ts'
import { giveTurns, outside } from './giveTurns.ts'
import { readDialogue } from './readDialogue.ts'
import { readLabels } from './readLabels.ts'
import { readLeads } from './readLeads.ts'

/**
 * Reads by rule what the page itself gives to a speaker, however it was tagged: the turns of transcripts and
 * interviews, marked words behind a line that names who speaks, dialogue behind dashes.
 */
export function readTurns(columns: TokenColumns, found: TaggedFragments): TaggedFragments {
  const labels = readLabels(columns)
  const isFree = outside(labels.flatMap(({ said }) => said))
  const others = [...readLeads(columns), ...readDialogue(columns)].filter(({ said }) => said.every(isFree))
  return giveTurns(found, [...labels, ...others])
}
