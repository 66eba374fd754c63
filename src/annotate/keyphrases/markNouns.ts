import type { Terms } from '../../language/readTerms.ts'
import { partsOfSpeech } from '../../types/tokens.ts'
import type { FigureType } from '../../types/layers.ts'
import type { Tokens } from '../../types/tokens.ts'

const noun = partsOfSpeech.indexOf('NOUN')
const properNoun = partsOfSpeech.indexOf('PROPN')
const adjective = partsOfSpeech.indexOf('ADJ')
/** Figures of these types name no subject. */
const apart = new Set<FigureType>(['date', 'time', 'duration', 'percent', 'money', 'url', 'email'])

/** For each token 2 for nouns, 1 for adjectives, 0 for what is in no keyphrase: other words, figures, single letters. */
export function markNouns(tokens: Tokens, { ids, terms }: Terms): Uint8Array {
  const marks = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const pos = tokens.pos[i]
    const mark = pos === noun || pos === properNoun ? 2 : pos === adjective ? 1 : 0
    const id = ids[i]!
    if (mark > 0 && id >= 0 && !terms[id]!.stop && tokens.end[i]! - tokens.start[i]! > 1) marks[i] = mark
  }
  unmarkFigures(marks, tokens)
  return marks
}

function unmarkFigures(marks: Uint8Array, tokens: Tokens): void {
  let i = 0
  for (const { start, end, type } of tokens.figures) {
    if (!apart.has(type)) continue
    while (i < tokens.length && tokens.start[i]! < start) i++
    while (i < tokens.length && tokens.start[i]! < end) marks[i++] = 0
  }
}
