import { textOf } from '../sentenceWords.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import type { Slot, SlotReader } from './slot.ts'

const cues: readonly (readonly [RegExp, string])[] = [
  [/^(?:charged?|charges|indicted|arraigned)$/, 'charge'],
  [/^(?:convicted|guilty)$/, 'verdict'],
]
/** So many words from the cue stands of what. */
const offenceWords = 8
/** One who tried, or helped, did not do it. */
const attempt = /^(?:attempted|attempting|conspiracy|solicitation|accessory|not)$/

/** What a killing is charged as, or found to be. */
export const readCharges: SlotReader = {
  pattern: /\b(?:murder|manslaughter|homicide)\b/i,
  read: (sentence) => sentence.words.flatMap((_, i) => chargeAt(sentence, i)),
}

function chargeAt(sentence: SentenceWords, i: number): Slot[] {
  const { words } = sentence
  const offence = offenceAt(words, i)
  if (offence === null) return []
  const before = words.slice(Math.max(0, i - offenceWords), i)
  if (before.slice(-4).some((word) => attempt.test(word))) return []
  const stage =
    cues.find(([cue]) => before.some((word) => cue.test(word)))?.[1] ??
    (/^charges?$/.test(words[i + 1] ?? '') ? 'charge' : null)
  return stage === null
    ? []
    : [{ kind: 'charge', name: `killing as ${stage}`, value: offence, text: textOf(sentence, i, i + 1) }]
}

function offenceAt(words: readonly string[], i: number): string | null {
  if (words[i] === 'murder' || words[i] === 'manslaughter') return words[i]
  return words[i] === 'homicide' && /^(?:negligent|vehicular)$/.test(words[i - 1] ?? '') ? 'negligent homicide' : null
}
