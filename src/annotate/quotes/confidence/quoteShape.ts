import { partsOfSpeech } from '../../../types/tokens.ts'
import { kindOfCue } from '../linking/kindOfCue.ts'
import type { LinkedQuote } from '../linking/linkedQuote.ts'
import { placeShape } from '../linking/placeShape.ts'
import type { TokenColumns } from '../tagging/tokenColumns.ts'
import { rangesOverlap } from '../tokenRange.ts'

const cueKinds: readonly ReturnType<typeof kindOfCue>[] = ['none', 'verb', 'noun', 'other']
const none = partsOfSpeech.length

/** A linked quote in numbers: its content's, and its links'. The order is the model's: a change of it asks for training anew. */
export function quoteShape(columns: TokenColumns, quote: LinkedQuote): number[] {
  const { content, cue, speaker, cues, speakers, speakerTagged } = quote
  const { pos } = columns.tokens
  return [
    ...content.shape,
    content.worth,
    cues[0]!.chance,
    speakers[0]!.chance,
    speakerTagged ? 1 : 0,
    cueKinds.indexOf(kindOfCue(columns, cue)),
    ...placeShape(cue, content),
    ...placeShape(speaker, cue ?? content),
    speaker === null ? none : pos[speaker.to - 1]!,
    cue === null ? none : pos[cue.to - 1]!,
    speaker !== null && rangesOverlap(speaker, content) ? 1 : 0,
  ]
}
