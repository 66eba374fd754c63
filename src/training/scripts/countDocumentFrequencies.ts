// Writes frequencies.bin of a folder such as src/models/document-frequencies-*: npm run train:frequencies -- OUT [DATA]
import { writeFileSync } from 'node:fs'
import { countDocumentFrequencies } from '../frequencies/countDocumentFrequencies.ts'
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
