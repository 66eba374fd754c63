import type { AnyAnnotator } from '../types/annotator.ts'
import { quotes } from './quotes/quotes.ts'
import { dates } from './dates.ts'
import { entities } from './entities/entities.ts'
import { keyphrases } from './keyphrases/keyphrases.ts'
import { references } from './references/references.ts'
import { structure } from './structure.ts'
import { summary } from './summary/summary.ts'

/** Every annotator there is. The order does not matter: the pipeline runs each after those that it requires. */
export const annotators: readonly AnyAnnotator[] = [structure, entities, references, quotes, dates, keyphrases, summary]
