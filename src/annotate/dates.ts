import { findDates } from '../language/dates/findDates.ts'
import type { Annotator } from '../types/annotator.ts'

/** Every date expression with its ISO 8601 value; null where the text and the day of publication don't settle it. */
export const dates: Annotator<never, 'dates'> = {
  name: 'dates',
  requires: [],
  assigns: ['dates'],
  annotate: ({ tokens, published }) => ({ dates: findDates(tokens, published) }),
}
