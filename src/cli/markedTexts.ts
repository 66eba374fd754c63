import { isNumber, isText, listOf, orNull, spanWith } from './readRecords.ts'
import type { Shape } from './readRecords.ts'

// Texts in which people marked names or quotes, and what was found in them, as they come in JSONL.

export const goldNames: Shape = { id: isText, text: isText, entities: listOf(spanWith({ type: isText })) }

export const namesFound: Shape = { id: isText, mentions: listOf(spanWith({ type: isText })) }

const isPair = (value: unknown): boolean => listOf(isNumber)(value) && (value as unknown[]).length === 2

export const goldQuotes: Shape = {
  id: isText,
  text: isText,
  quotes: listOf(
    spanWith({
      type: isText,
      cue: orNull(spanWith({})),
      speaker: orNull(spanWith({ text: isText })),
      fragments: (value) => value === undefined || listOf(isPair)(value),
    }),
  ),
}

export const quotesFound: Shape = {
  id: isText,
  quotes: listOf(
    spanWith({
      text: isText,
      kind: isText,
      confidence: isNumber,
      speaker: orNull(spanWith({ text: isText })),
    }),
  ),
}
