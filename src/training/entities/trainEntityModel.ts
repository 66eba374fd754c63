import { readModelFile } from '../../models/readModelFile.ts'
import { openLexicon } from '../../annotate/entities/recogniser/lexicon.ts'
import type { BioFile } from './bioFile.ts'
import { trainEntities, type EntityTrainingOptions } from './trainEntities.ts'

/** The files of a model's folder, by name. */
export type EntityModelFiles = ReadonlyMap<'weights.bin' | 'lexicon.bin', Uint8Array>

/** Trains the name recogniser on other texts; what it knows of words beforehand is the shipped model's lexicon. */
export function trainEntityModel(files: readonly BioFile[], options: EntityTrainingOptions): EntityModelFiles {
  const lexicon = readModelFile('entities-en-2026-11/lexicon.bin')
  return new Map([
    ['weights.bin', trainEntities(files, openLexicon(lexicon), options)],
    ['lexicon.bin', lexicon],
  ])
}
