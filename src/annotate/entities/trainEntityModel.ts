import { readModelFile } from '../../models/readModelFile.ts'
import { openLexicon } from './recogniser/openLexicon.ts'
import type { BioFile } from './training/bioFile.ts'
import { trainEntities } from './training/trainEntities.ts'
import type { EntityTrainingOptions } from './training/trainEntities.ts'

/** The model's files, by name. */
export type EntityModelFiles = ReadonlyMap<'weights.bin' | 'lexicon.bin', Uint8Array>

/**
 * Learns names from corpora of one's own, with the word lists and clusters that come with digest. Repeatable: the same files in the same
 * order, with the same options, give the same bytes.
 */
export function trainEntityModel(files: readonly BioFile[], options: EntityTrainingOptions): EntityModelFiles {
  const lexicon = readModelFile('entities-en-2026-11/lexicon.bin')
  return new Map([
    ['weights.bin', trainEntities(files, openLexicon(lexicon), options)],
    ['lexicon.bin', lexicon],
  ] as const)
}
