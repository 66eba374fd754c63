import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned by conditional logistic regression. It learns from pronouns in news
 * and encyclopaedic articles whose gender rules out some of the people around: there the pronoun itself tells who may
 * be meant, and what other evidence is worth can be learned. Learned by `npm run train:references`; the corpora are
 * those of the entities' model, with politics articles annotated for quotations.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.85, 1.66, 0.51, 0.57, 0.17, 0.16, 0.37, 0.35, 0.44, 0.43, 1.85, 1.59, 0.94, 0.36, 0.29, 0.83, 0.89, 0.71, 0.77,
    0.17, 1.28, 0.85, 1.08, 0.78, 0.06, 0.22, 0.64, 0.35, 0.46, 0.3, 1.15, 1.14, 1.44, 0.8, -0.24, 0.17, 0.67, 0.58,
    0.72, 0.73, 1.23, 1.05, 0.4, 0.54, 0.09, 0.35, 0.61, 0.56, 0.37, 0.52, 1.24, 1.08, 0.81, 0.76, -0.09, 0.79, 0.59,
    0.75, 0.63, 0.51, 1.34, 1.28, 0.57, 0.66, 0.2, 0.15, 0.26, 0.46, 0.22, 0.56, 0.78, 0.93, 0.73, 0.73, -0.33, 0, 0.37,
    0.65, 0.34, 0.73,
  ],
  distance: [-0.11, -1.31, -2.13, -2.9, -3.73, -4.57],
  between: [-0.02, -0.39, -0.55, -0.6, -0.66, -0.76, -0.84, -0.93, -0.76],
  leads: [0.07, -0.13, -0.05, -0.07, 0.01, -0.13, 0.05, -0.19],
  own: [-0.22, 0, 0.71, 1.43],
  count: [-1.14, 0.4, 0.55, 0.64, 0.74, 0.84, 0.97],
  topic: [0.06],
  mentions: [0.02, 0.01, -0.1, 0.03, 0.06],
  coordinated: [-0.28],
  quotation: [0, -0.37, -0.79, -2.74, -1.69],
  saying: [-0.02, 0.23, 1.06],
  reported: [0.9, 0.27, 0.33],
  judged: [0.44, -0.62],
  client: [1.86, -1.74],
  after: [0.52, 1.79, 1.1, 2.17],
  opening: [0.07],
  unnamed: [-0.07, -0.15, -0.47],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
