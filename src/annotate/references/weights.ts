import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned by conditional logistic regression. It learns from pronouns in news
 * and encyclopaedic articles whose gender rules out some of the people around: there the pronoun itself tells who may
 * be meant, and what other evidence is worth can be learned. Learned by `npm run train:references`; the corpora are
 * those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.79, 1.63, 0.48, 0.55, 0.16, 0.13, 0.47, 0.37, 0.5, 0.41, 1.9, 1.63, 0.86, 0.5, 0.52, 0.54, 0.83, 0.76, 0.67, 0.37,
    1.24, 0.88, 1.11, 0.87, 0.16, 0.22, 0.71, 0.4, 0.4, 0.3, 1.13, 1.12, 1.31, 0.57, -0.26, 0.19, 0.56, 0.62, 0.63,
    0.73, 1.21, 1.05, 0.41, 0.61, 0.1, 0.34, 0.6, 0.59, 0.39, 0.44, 1.23, 1.09, 0.72, 0.73, 0.15, 0.79, 0.59, 0.74,
    0.59, 0.27, 1.25, 1.37, 0.39, 0.65, 0.08, 0.38, 0.55, 0.35, 0.2, 0.39, 0.94, 1.21, 0.75, 0.64, 0, 0, 0.41, 0.62,
    0.29, 0.62,
  ],
  distance: [-0.1, -1.3, -2.16, -2.89, -3.72, -4.57],
  between: [-0.03, -0.42, -0.56, -0.56, -0.61, -0.72, -0.81, -0.92, -0.78],
  leads: [0.09, -0.14, -0.02, -0.11, -0.01, -0.13, -0.11, -0.17],
  own: [-0.25, 0, 0.7, 1.56],
  count: [-1.19, 0.39, 0.57, 0.63, 0.76, 0.83, 0.97],
  topic: [0.07],
  mentions: [0.04, -0.04, -0.06, 0.03, 0.01],
  coordinated: [-0.3],
  quotation: [0.01, -0.36, -0.76, -3.04, -1.75],
  saying: [-0.02, 0.33],
  reported: [0.81, 0.12, 0.45],
  after: [0.45, 1.78, 1.1, 2.18],
  opening: [0.08],
  unnamed: [-0.16, -0.2, -0.5],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
