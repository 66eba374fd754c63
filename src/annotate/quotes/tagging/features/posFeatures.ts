import type { FeatureList } from '../../../../tagger/featureList.ts'
import { add } from './add.ts'

/** What three parts of speech give to the token in their middle. */
export function addPosAround(list: FeatureList, before: number, own: number, behind: number): void {
  add(list, 14, before * 100 + own)
  add(list, 15, own * 100 + behind)
  add(list, 17, (before * 100 + own) * 100 + behind)
}

/** What they give to the last of them. */
export function addPosBefore(list: FeatureList, second: number, before: number, own: number): void {
  add(list, 16, (second * 100 + before) * 100 + own)
}

/** What they give to the first of them. */
export function addPosBehind(list: FeatureList, own: number, behind: number, second: number): void {
  add(list, 18, (own * 100 + behind) * 100 + second)
}
