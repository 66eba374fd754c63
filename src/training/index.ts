// The public library's second part: training and measuring. Apart from index.ts, so that asking does not load what only
// training needs.

export { evaluateEntities } from './evaluation/evaluateEntities.ts'
export type {
  EntityError,
  EntityEvaluation,
  GoldEntities,
  LabelledSpan,
  TypeScore,
} from './evaluation/evaluateEntities.ts'
export { findNames } from '../annotate/entities/recogniser/findNames.ts'
export { openRecogniser } from '../annotate/entities/recogniser/recogniser.ts'
export type { Recogniser } from '../annotate/entities/recogniser/recogniser.ts'
export type { BioFile } from './entities/readBio.ts'
export { trainEntityModel } from './entities/trainEntities.ts'
export type { EntityModelFiles } from './entities/trainEntities.ts'
export type { EntityTrainingOptions } from './entities/trainEntities.ts'
export { evaluateQuotes } from './evaluation/evaluateQuotes.ts'
export type { QuoteError, QuoteEvaluation } from './evaluation/evaluateQuotes.ts'
export type { GoldArticle, GoldQuote } from './quotes/goldArticle.ts'
export { trainQuotes } from './quotes/trainQuotes.ts'
export type { QuoteModelFiles, QuoteTraining } from './quotes/trainQuotes.ts'
export { findParagraphs } from '../language/findParagraphs.ts'
export { readTokens } from '../language/readTokens.ts'
