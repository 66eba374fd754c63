import { addFeature, type FeatureList } from '../../../../tagger/featureList.ts'
import { mixBits } from '../../../../tagger/mixHash.ts'

/** Stands for what is before or behind the paragraph. */
export const PAD = 99

/** Adds a feature: a value of a template. Templates are numbered once, below 100. */
export function add(list: FeatureList, template: number, value: number): void {
  addFeature(list, mixBits(template, value))
}
