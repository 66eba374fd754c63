// Writes frequencies.bin of a folder such as src/models/document-frequencies-*: npm run train:frequencies -- OUT [DATA]
import { writeFileSync } from 'node:fs'
import { tally } from '../../algorithms/multimap.ts'
import { hashText } from '../../algorithms/hash.ts'
import { stemWords } from '../../language/readTerms.ts'
import { readBioRows } from '../corpora/readBioRows.ts'
import { dataFolder } from './dataFolder.ts'

const [out = 'frequencies.bin', folder] = process.argv.slice(2)
const data = dataFolder(folder)
/** GMB does not mark where its articles end: so many sentences are about one. */
const sentencesAnArticle = 22

const texts = [
  ...['worldwide', 'gmb']
    .flatMap((corpus) => readBioRows(data.read(`entities/train/${corpus}.bio.gz`), sentencesAnArticle))
    .map((sentences) => sentences.flatMap((rows) => rows.map(({ token }) => token)).join(' ')),
  ...data.lines('quotes/polnear-train.jsonl.gz').map((line) => (JSON.parse(line) as { text: string }).text),
]
const { bytes, stems } = countDocumentFrequencies(texts)
writeFileSync(out, bytes)
process.stdout.write(`${texts.length} articles, ${stems} stems\n`)

interface DocumentFrequencies {
  /** The file that src/models/documentFrequencies.ts opens. */
  readonly bytes: Uint8Array
  readonly stems: number
}

/** Counts in how many articles each stem stands; stems of one article are left out. */
function countDocumentFrequencies(articles: readonly string[]): DocumentFrequencies {
  const counts = new Map<number, number>()
  for (const text of articles) {
    for (const hash of new Set(stemWords(text).map((stem) => hashText(stem)))) tally(counts, hash)
  }
  const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => a - b)
  const header = Uint32Array.of(articles.length, kept.length, ...kept.map(([hash]) => hash))
  const frequencies = Uint16Array.from(kept, ([, count]) => count)
  const bytes = new Uint8Array(header.byteLength + frequencies.byteLength)
  bytes.set(new Uint8Array(header.buffer))
  bytes.set(new Uint8Array(frequencies.buffer), header.byteLength)
  return { bytes, stems: kept.length }
}
