// Who makes each layer, by the layer's name: dist/cli.cjs loads them from here one by one, when a layer is asked for. The
// order does not matter: the pipeline runs each annotator after those that it requires.

export { structure as paragraphs, structure as sentences, dates } from './structure.ts'
export { entities, entities as mentions } from './entities/entities.ts'
export { references } from './references/references.ts'
export { quotes } from './quotes/quotes.ts'
export { quantities } from './quantities/quantities.ts'
export { keyphrases } from './keyphrases/keyphrases.ts'
export { summary } from './summary/summary.ts'
