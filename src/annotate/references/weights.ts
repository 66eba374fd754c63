import { kinds, type Kind } from './evidence.ts'

/**
 * How much each piece of evidence counts, learned (conditional logistic regression) from pronouns in news and encyclopaedic articles that only
 * one of the people around fits by gender: there the pronoun itself tells who is meant, and what else speaks for that person can be learned.
 */
const byKind: Readonly<Record<Kind, readonly number[]>> = {
  role: [
    1.51, 1.49, 0.46, 0.2, 0.09, 0.13, 0.36, 0.48, 0.44, 0.21, 2.08, 1.94, 1.3, 0.92, 0.02, 0.92, 1.34, 1.03, 0.84,
    0.96, 1, 0.69, 0.61, 1, 0.1, 0.2, 0.25, 0.45, 0.33, -0.11, 1.72, 0.97, 1.57, 1.1, 0.26, 0.26, 1.03, 0.7, 0.3, 0.22,
    1.06, 0.75, 0.34, 0.34, 0.05, 0.41, 0.14, 0.29, 0.23, 0.73, 1.46, 1.27, 1.03, 0.87, 0.4, 0.46, 1.09, 1.1, 0.67,
    0.35, 0.84, 1.16, 0.44, 0.61, 0.54, -0.25, -0.13, 0.3, -0.2, 0.66, 1.74, 1.72, 0.4, 0.51, 0, 0, -0.15, 0.75, 0.3,
    0.3,
  ],
  distance: [-0.09, -1.12, -2.24, -2.96, -3.71, -4.56],
  between: [-0.08, -0.31, -0.39, -0.5, -0.64, -0.67, -0.65, -0.9, -0.78],
  leads: [0.03, -0.2, 0.07, -0.31, -0.08, -0.24, 0.16, -0.11],
  own: [0.18, 0, 0.73, 1.45],
  count: [-0.99, 0.29, 0.62, 0.68, 0.74, 0.89, 1.04],
  topic: [0.09],
  mentions: [0.06, -0.01, -0.08, 0.04, -0.03],
  coordinated: [-0.21],
  quotation: [0.03, -0.52, -0.9, -3.37],
  saying: [-0.07, 0.38],
  after: [1.31, 1.75, 1.15, 2],
  opening: [0.14],
}

/** In the order of `kinds`. */
export const weights: Float64Array = Float64Array.from((Object.keys(kinds) as Kind[]).flatMap((kind) => byKind[kind]))
