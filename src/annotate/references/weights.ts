import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned by conditional logistic regression. It learns from pronouns in news
 * and encyclopaedic articles whose gender rules out some of the people around: there the pronoun itself tells who may
 * be meant, and what other evidence is worth can be learned. Learned by `npm run train:references`; the corpora are
 * those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.79, 1.62, 0.51, 0.55, 0.17, 0.18, 0.38, 0.34, 0.49, 0.48, 1.87, 1.61, 0.94, 0.37, 0.38, 0.59, 0.9, 0.78, 0.84,
    0.24, 1.28, 0.85, 1.07, 0.84, 0.09, 0.23, 0.69, 0.39, 0.42, 0.36, 1.19, 1.17, 1.41, 0.64, -0.41, 0.22, 0.54, 0.59,
    0.66, 0.79, 1.21, 1.07, 0.38, 0.59, 0.08, 0.33, 0.63, 0.55, 0.35, 0.49, 1.25, 1.09, 0.83, 0.8, -0.12, 0.82, 0.61,
    0.74, 0.66, 0.57, 1.33, 1.26, 0.55, 0.72, 0.18, 0.07, 0.36, 0.47, 0.2, 0.61, 0.83, 1.1, 0.76, 0.72, -0.36, 0, 0.36,
    0.53, 0.33, 0.64,
  ],
  distance: [-0.1, -1.29, -2.13, -2.92, -3.74, -4.58],
  between: [-0.02, -0.4, -0.53, -0.6, -0.64, -0.76, -0.83, -0.95, -0.77],
  leads: [0.08, -0.12, -0.06, -0.07, 0, -0.11, 0.04, -0.17],
  own: [-0.23, 0, 0.72, 1.43],
  count: [-1.15, 0.41, 0.55, 0.62, 0.73, 0.86, 0.97],
  topic: [0.09],
  mentions: [0.05, -0.01, -0.12, 0.04, 0.03],
  coordinated: [-0.29],
  quotation: [-0.01, -0.35, -0.76, -3.03, -1.82],
  saying: [-0.02, 0.33],
  reported: [0.85, 0.21, 0.39],
  after: [0.5, 1.65, 1.13, 2.17],
  opening: [0.1],
  unnamed: [-0.08, -0.16, -0.45],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
