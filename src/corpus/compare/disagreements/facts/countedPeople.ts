import type { Amount } from './amount.ts'

/** Stem of all that stands for whoever it may be. */
export const anyone = 'peopl'

/** People of any kind, by what befell them. */
export function countedPeople(befallen: string | undefined): Omit<Amount, 'last'> {
  const key = `count ${anyone}`
  const counted = { unit: null, factor: 1 }
  return befallen === undefined ? { ...counted, key } : { ...counted, key: `${key} ${befallen}`, befallen }
}
