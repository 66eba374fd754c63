import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned (conditional logistic regression) from pronouns in news and encyclopaedic articles that only
 * one of the people around fits by gender: there the pronoun itself tells who is meant, and what else speaks for that person can be learned.
 * Learned by `npm run train:references`; the corpora are those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.62, 1.44, 0.41, 0.56, 0.16, 0.12, 0.33, 0.33, 0.35, 0.21, 2.07, 1.96, 0.97, 0.66, 0.54, 0.75, 1.34, 1, 1.07,
    -0.12, 1.05, 0.63, 0.9, 0.68, 0.02, 0.12, 0.25, 0.43, 0, 0.07, 1.66, 1.28, 1.54, 0.82, 0.59, 0.6, 1.17, 0.78, 0.3,
    0.3, 1.22, 0.92, 0.29, 0.43, -0.07, 0.36, 0.23, 0.56, 0.26, 0.59, 1.45, 1.34, 1.26, 0.62, 0.32, 0.24, 0.72, 1.02,
    0.79, 0.39, 0.94, 1.14, 0.51, 0.48, 0.12, -0.11, -0.13, 0.26, -0.02, 0.74, 1.66, 1.63, 0.4, 0.49, 0, 0, 0.19, 0.89,
    0.3, 0.3,
  ],
  distance: [-0.08, -1.17, -2.21, -2.95, -3.73, -4.55],
  between: [-0.02, -0.35, -0.48, -0.55, -0.55, -0.67, -0.73, -0.91, -0.79],
  leads: [0.11, -0.26, -0.19, -0.2, -0.03, -0.25, -0.14, 0.08],
  own: [-0.02, 0, 0.81, 1.71],
  count: [-0.84, 0.31, 0.52, 0.66, 0.79, 0.91, 1.06],
  topic: [0.14],
  mentions: [0.05, 0.01, -0.1, 0.02, 0.01],
  coordinated: [-0.17],
  quotation: [0.03, -0.44, -1.26, -3.28],
  saying: [-0.12, 0.45],
  after: [1.07, 1.84, 1.23, 2],
  opening: [0.16],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
