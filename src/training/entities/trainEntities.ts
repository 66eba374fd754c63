import { openLexicon } from '../../annotate/entities/recogniser/lexicon.ts'
import type { Lexicon } from '../../annotate/entities/recogniser/lexicon.ts'
import { createWordCache, readWords } from '../../annotate/entities/recogniser/readWords.ts'
import { viewArticle } from '../../annotate/entities/recogniser/viewArticle.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import { readModelFile } from '../../models/readModelFile.ts'
import { clearFeatures, createFeatureList } from '../../tagger/featureList.ts'
import { packModel } from '../tagger/packModel.ts'
import { trainTagger } from '../tagger/trainTagger.ts'
import type { TrainedTagger } from '../tagger/trainTagger.ts'
import type { TrainingSequence } from '../tagger/trainingSet.ts'
import { addChunkFeatures } from './addChunkFeatures.ts'
import { addCorpusFeatures } from './addCorpusFeatures.ts'
import { goldTags } from './goldTags.ts'
import { tags } from './labels.ts'
import { readBio } from './readBio.ts'
import type { BioFile } from './readBio.ts'

export interface EntityTrainingOptions {
  readonly seed: number
  /** The model is the mean of so many trainings (see trainTagger). */
  readonly trainings?: number
  /** Passes over the data. */
  readonly epochs: number
  /** How often each pass reads the first file, the one that the model shall be best at. */
  readonly emphasis: number
  /** Called after each pass with the mean log loss of a token. */
  readonly onProgress?: (epoch: number, loss: number) => void
}

const settings = { tags, minCount: 2, rate: 0.04, l1: 0.003, dropout: 0.3 }
/** Features whose weights are all below this are left out of the model's file. */
const leastWeight = 0.08

/**
 * Trains the name recogniser; returns the bytes of its weights' file. Corpora disagree on what names are: what is
 * peculiar to those after the first is learnt apart (Daumé 2007) and left out of the model.
 */
export function trainEntities(
  files: readonly BioFile[],
  lexicon: Lexicon,
  { emphasis, ...options }: EntityTrainingOptions,
): Uint8Array<ArrayBuffer> {
  const domainFeatures = new Set<number>()
  const sequences = readSequences(files, lexicon, emphasis, domainFeatures)
  const trained = trainTagger(sequences, { ...settings, ...options })
  return packModel(withoutFeatures(trained, domainFeatures), { prune: leastWeight })
}

function* readSequences(
  files: readonly BioFile[],
  lexicon: Lexicon,
  emphasis: number,
  domainFeatures: Set<number>,
): Generator<TrainingSequence> {
  const list = createFeatureList()
  const cache = createWordCache()
  for (const [number, file] of files.entries()) {
    for (const article of readBio(file)) {
      const tokens = readTokens(article.text, findParagraphs(article.text, []))
      const allowed = goldTags(tokens, article)
      const view = viewArticle(tokens, readWords(tokens, lexicon, cache), lexicon)
      for (const chunk of view.chunks) {
        clearFeatures(list)
        const addMore =
          number > 0
            ? (at: number) => addCorpusFeatures(view, chunk.sentence, at, file.name, list, domainFeatures)
            : undefined
        addChunkFeatures(view, chunk, addMore, list)
        yield {
          features: list,
          allowed: allowed.subarray(chunk.start, chunk.end),
          visits: number === 0 ? emphasis : 1,
        }
      }
    }
  }
}

function withoutFeatures(trained: TrainedTagger, left: ReadonlySet<number>): TrainedTagger {
  const weights = trained.weights.slice()
  const count = trained.tags.length
  trained.hashes.forEach((hash, feature) => {
    if (left.has(hash)) weights.fill(0, feature * count, (feature + 1) * count)
  })
  return { ...trained, weights }
}

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
