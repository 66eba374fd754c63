import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned by conditional logistic regression. It learns from pronouns in news
 * and encyclopaedic articles whose gender rules out some of the people around: there the pronoun itself tells who may
 * be meant, and what other evidence is worth can be learned. Learned by `npm run train:references`; the corpora are
 * those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.81, 1.62, 0.52, 0.52, 0.16, 0.17, 0.39, 0.37, 0.49, 0.47, 1.84, 1.59, 0.95, 0.39, 0.34, 0.76, 0.89, 0.78, 0.79,
    0.19, 1.3, 0.82, 1.07, 0.79, 0.08, 0.24, 0.65, 0.37, 0.45, 0.35, 1.18, 1.16, 1.41, 0.84, -0.48, 0.15, 0.61, 0.58,
    0.65, 0.79, 1.23, 1.08, 0.4, 0.53, 0.06, 0.35, 0.62, 0.55, 0.34, 0.49, 1.26, 1.08, 0.84, 0.76, -0.07, 0.81, 0.58,
    0.76, 0.62, 0.57, 1.35, 1.28, 0.55, 0.66, 0.21, 0.14, 0.3, 0.44, 0.21, 0.59, 0.79, 0.92, 0.68, 0.56, -0.33, 0, 0.35,
    0.66, 0.35, 0.73,
  ],
  distance: [-0.09, -1.28, -2.15, -2.9, -3.75, -4.6],
  between: [0, -0.39, -0.53, -0.62, -0.66, -0.74, -0.83, -0.96, -0.77],
  leads: [0.09, -0.14, -0.03, -0.06, -0.01, -0.11, 0.05, -0.16],
  own: [-0.21, 0, 0.73, 1.42],
  count: [-1.11, 0.41, 0.57, 0.64, 0.74, 0.86, 0.94],
  topic: [0.05],
  mentions: [0.03, 0.01, -0.09, 0.01, 0.04],
  coordinated: [-0.29],
  quotation: [0, -0.37, -0.78, -2.87, -1.68],
  saying: [-0.03, 0.33],
  reported: [0.85, 0.27, 0.39],
  judged: [0.54, -1, 0.31, -0.53],
  after: [0.45, 1.77, 1.1, 2.18],
  opening: [0.1],
  unnamed: [-0.09, -0.13, -0.47],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
