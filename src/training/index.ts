// The public library's second part: training and measuring. Apart from index.ts, so that asking does not load what only training needs.

export { evaluateEntities } from '../annotate/entities/evaluation/evaluateEntities.ts'
export type {
  EntityError,
  EntityEvaluation,
  GoldEntities,
  LabelledSpan,
  TypeScore,
} from '../annotate/entities/evaluation/evaluateEntities.ts'
export { findNames } from '../annotate/entities/recogniser/findNames.ts'
export { openRecogniser } from '../annotate/entities/recogniser/openRecogniser.ts'
export type { Recogniser } from '../annotate/entities/recogniser/recogniser.ts'
export type { BioFile } from '../annotate/entities/training/bioFile.ts'
export { trainEntityModel } from '../annotate/entities/training/trainEntityModel.ts'
export type { EntityModelFiles } from '../annotate/entities/training/trainEntityModel.ts'
export type { EntityTrainingOptions } from '../annotate/entities/training/trainEntities.ts'
export { evaluateQuotes } from './evaluation/evaluateQuotes.ts'
export type { QuoteError, QuoteEvaluation } from './evaluation/evaluateQuotes.ts'
export type { GoldArticle, GoldQuote } from './quotes/goldArticle.ts'
export { trainQuotes } from './quotes/trainQuotes.ts'
export type { QuoteModelFiles, QuoteTraining } from './quotes/trainQuotes.ts'
export { findParagraphs } from '../language/findParagraphs.ts'
export { readTokens } from '../language/readTokens.ts'
