import { dayAt, mayBeOneDay } from './dayOf.ts'
import { textOf } from '../sentenceWords.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import type { Slot, SlotReader } from './slot.ts'

/** What a story is about happens on one day. */
const events: readonly (readonly [RegExp, string])[] = [
  [/^(?:crash\w*|collid\w+|collision|derail\w*)$/, 'crash'],
  [/^(?:earthquake|quake|tremor)$/, 'earthquake'],
  [/^(?:explosion|exploded|blast|bombing|detonated)$/, 'blast'],
  [/^(?:fire|blaze)$/, 'fire'],
  [/^(?:shooting|shootout)$/, 'shooting'],
  [/^(?:stabbing|stabbed)$/, 'stabbing'],
  [/^(?:attack|attacked|ambush\w*)$/, 'attack'],
  [/^(?:robbery|robbed|heist)$/, 'robbery'],
  [/^(?:foiled|thwarted|repulsed)$/, 'attack that was foiled'],
  [/^(?:landslide|mudslide|avalanche|collapsed?)$/, 'collapse'],
]
const mostBetween = 14
const clauseEnd =
  /^(?:[;:()—–,]|who|which|after|before|when|while|since|until|and|but|because|over|following|said|says|told|announced|reported|charged|arrested|investigating)$/

/** On what day the event of a story happened, in the leads. */
export const readEventDays: SlotReader = {
  isOfLead: true,
  pattern: /day\b/,
  agree: mayBeOneDay,
  read: (sentence) =>
    sentence.words.flatMap((_, i): Slot[] => {
      const day = dayAt(sentence.words, i)
      const event = day === null ? null : eventBefore(sentence, day.first)
      if (day === null || event === null) return []
      const { value, first, last } = day
      return [{ kind: 'date', name: `day of ${event}`, value, text: textOf(sentence, first, last) }]
    }),
}

/** “a fire at the church on Friday” */
function eventBefore({ words }: SentenceWords, first: number): string | null {
  for (let i = first - 1; i >= Math.max(0, first - mostBetween) && !clauseEnd.test(words[i]!); i--) {
    const event = eventAt(words, i)
    if (event !== null) return event
  }
  return null
}

const eventAt = (words: readonly string[], i: number): string | null =>
  words[i] === 'fire' && /^(?:open\w*|under)$/.test(words[i - 1] ?? '')
    ? 'shooting'
    : (events.find(([pattern]) => pattern.test(words[i]!))?.[1] ?? null)
