import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned by conditional logistic regression. It learns from pronouns in news
 * and encyclopaedic articles whose gender rules out some of the people around: there the pronoun itself tells who may
 * be meant, and what other evidence is worth can be learned. Learned by `npm run train:references`; the corpora are
 * those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.86, 1.65, 0.54, 0.55, 0.16, 0.16, 0.39, 0.38, 0.45, 0.42, 1.85, 1.58, 0.93, 0.4, 0.29, 0.7, 0.88, 0.75, 0.78,
    0.18, 1.28, 0.83, 1.08, 0.8, 0.07, 0.23, 0.66, 0.36, 0.45, 0.31, 1.19, 1.13, 1.43, 0.89, -0.36, 0.19, 0.61, 0.58,
    0.7, 0.62, 1.23, 1.04, 0.41, 0.55, 0.09, 0.34, 0.6, 0.57, 0.37, 0.52, 1.24, 1.09, 0.84, 0.81, -0.09, 0.82, 0.6,
    0.77, 0.66, 0.55, 1.35, 1.29, 0.59, 0.69, 0.23, 0.13, 0.3, 0.52, 0.22, 0.6, 0.83, 0.99, 0.76, 0.65, -0.41, 0, 0.3,
    0.6, 0.34, 0.69,
  ],
  distance: [-0.13, -1.28, -2.13, -2.92, -3.73, -4.58],
  between: [-0.02, -0.38, -0.54, -0.61, -0.66, -0.76, -0.83, -0.93, -0.76],
  leads: [0.09, -0.14, -0.04, -0.07, -0.01, -0.14, 0.04, -0.2],
  own: [-0.23, 0, 0.7, 1.44],
  count: [-1.13, 0.41, 0.55, 0.63, 0.74, 0.85, 0.97],
  topic: [0.08],
  mentions: [0.03, 0, -0.09, 0.03, 0.06],
  coordinated: [-0.29],
  quotation: [-0.02, -0.36, -0.79, -2.78, -1.69],
  saying: [-0.03, 0.33, 0.6],
  reported: [0.85, 0.26, 0.37],
  judged: [0.42, -0.58],
  client: [1.5, -1.5],
  after: [0.45, 1.71, 1.09, 2.17],
  opening: [0.11],
  unnamed: [-0.07, -0.16, -0.47],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
