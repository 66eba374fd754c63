import type { Annotator } from '../../types/annotator.ts'
import { findQuotes } from './findQuotes.ts'

/** Who said what: every attribution in the article with its content, cue and speaker, in text order. */
export const quotes: Annotator<'mentions' | 'entities' | 'references', 'quotes'> = {
  name: 'quotes',
  requires: ['mentions', 'entities', 'references'],
  assigns: ['quotes'],
  annotate: (draft) => ({ quotes: Array.from(findQuotes(draft.id, draft, draft.tokens), ({ quote }) => quote) }),
}
