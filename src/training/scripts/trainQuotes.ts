// Builds src/models/quotes-en-2026-11 from the data folder: npm run train:quotes [-- DATA]
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GoldArticle } from '../quotes/goldArticle.ts'
import { readNewsLabels } from '../quotes/texts/readNewsLabels.ts'
import { trainingTexts } from '../quotes/texts/trainingTexts.ts'
import { trainQuotes } from '../quotes/trainQuotes.ts'
import { dataFolder } from './dataFolder.ts'

const out = 'src/models/quotes-en-2026-11'
const data = dataFolder(process.argv[2])
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)
const polnear = data.lines('quotes/polnear-train.jsonl.gz').map((line) => JSON.parse(line) as GoldArticle)
const news = readNewsLabels(
  linesOf('src/training/quotes/texts/labels.jsonl'),
  (file) => linesOf(join(data.path, file)),
  'train',
)
const onProgress = (message: string): void => void process.stderr.write(`${message}\n`)
for (const [name, bytes] of trainQuotes(trainingTexts(polnear, news), { seed: 1, parts: 3, onProgress }))
  writeFileSync(`${out}/${name}`, bytes)
