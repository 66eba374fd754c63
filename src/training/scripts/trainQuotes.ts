// Builds src/models/quotes-en-2026-11 from the data folder: npm run train:quotes [-- DATA]
import { writeFileSync } from 'node:fs'
import type { GoldArticle } from '../quotes/goldArticle.ts'
import { trainQuotes } from '../quotes/trainQuotes.ts'
import { dataFolder } from './dataFolder.ts'

const out = 'src/models/quotes-en-2026-11'
const lines = dataFolder(process.argv[2]).lines('quotes/polnear-train.jsonl.gz')
const articles = lines.map((line) => JSON.parse(line) as GoldArticle)
const onProgress = (message: string): void => void process.stderr.write(`${message}\n`)
for (const [name, bytes] of trainQuotes(articles, { seed: 1, parts: 3, onProgress }))
  writeFileSync(`${out}/${name}`, bytes)
