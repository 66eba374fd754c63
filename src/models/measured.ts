// What was measured of the models, for whoever is to know how far to trust an answer.
import names from './entities-en-2026-11/figures.json' with { type: 'json' }
import quotes from './quotes-en-2026-11/figures.json' with { type: 'json' }

const { rowsRight, markedFound, unmarkedFound, articles } = quotes['news, as shown'].figures

/** In percent. */
export const measured = {
  /** Of names: those with the right words and type, F1, on raw articles of two sources. */
  names: [names['conll2003-dev'].figures.all, names['worldwide-dev'].figures.all],
  /** Of quotes as they are shown: right in words and speaker; of all, those found, with quotation marks and without. */
  quotes: { right: rowsRight, found: [unmarkedFound, markedFound], articles },
} as const
