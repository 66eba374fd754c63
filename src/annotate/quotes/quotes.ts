import type { Annotator } from '../../types/annotator.ts'
import type { Quote } from '../../types/layers.ts'
import { buildQuote } from './buildQuote.ts'
import { findMarked } from './marks/findMarked.ts'
import { resolveSpeaker } from './resolveSpeaker.ts'
import { ruleAttributions } from './ruleAttributions.ts'

/** Who said what: every attribution in the article with its content, cue and speaker. */
export const quotes: Annotator<'mentions' | 'entities' | 'references', 'quotes'> = {
  name: 'quotes',
  requires: ['mentions', 'entities', 'references'],
  assigns: ['quotes'],
  annotate(draft) {
    const stretches = findMarked(draft.tokens).filter(({ nested }) => !nested)
    const found: Quote[] = []
    for (const attribution of ruleAttributions(draft.tokens, stretches, draft.mentions)) {
      const speaker = attribution.speaker && resolveSpeaker(draft, attribution.speaker)
      const quote = buildQuote(draft.text, attribution, stretches, speaker)
      if (quote !== null) found.push({ id: `${draft.id}#${found.length}`, ...quote })
    }
    return { quotes: found }
  },
}
