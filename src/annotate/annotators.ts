import type { LayerAnnotator } from '../types/annotator.ts'
import type { LayerName } from '../types/layers.ts'
import { entities } from './entities/entities.ts'
import { keyphrases } from './keyphrases/keyphrases.ts'
import { quotes } from './quotes/quotes.ts'
import { references } from './references/references.ts'
import { quantities } from './quantities/quantities.ts'
import { dates, structure } from './structure.ts'
import { summary } from './summary/summary.ts'

/**
 * Who makes each layer. A layer that nobody makes is a type error, and so is one whose annotator does not make it. The
 * order does not matter: the pipeline runs each annotator after those that it requires.
 */
export const annotators: { readonly [Name in LayerName]: LayerAnnotator<Name> } = {
  paragraphs: structure,
  sentences: structure,
  mentions: entities,
  entities,
  references,
  quotes,
  dates,
  quantities,
  keyphrases,
  summary,
}
