import { addFeature, type FeatureList } from '../../../tagger/featureList.ts'
import { mixBits } from '../../../algorithms/hash.ts'

/** Stands for what is before or behind the paragraph. */
export const padding = 99

/** Adds a feature: a value of a template. Templates are numbered once, below 100. */
export function add(list: FeatureList, template: number, value: number): void {
  addFeature(list, mixBits(template, value))
}

/** Stands for the distance to what is not there. */
export const noDistance = 9
/** There are so many sizes, with that one. */
export const distanceSizes = 10

/** A distance in tokens, in sizes. */
export function distance(steps: number): number {
  return steps <= 4 ? steps : steps <= 7 ? 5 : steps <= 12 ? 6 : steps <= 20 ? 7 : 8
}
