import type { NameCorrections } from '../types/nameCorrections.ts'

export const noCorrections: NameCorrections = { merge: [], split: [], rename: [], drop: [], add: [] }
