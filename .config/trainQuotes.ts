// Builds src/models/quotes-en-2026-11 again from the data folder, byte for byte: npm run train:quotes [-- DATA]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseGoldArticles } from '../src/annotate/quotes/training/parseGoldArticles.ts'
import { trainQuotes } from '../src/annotate/quotes/training/trainQuotes.ts'

const [data = '../shared/data', out = 'src/models/quotes-en-2026-11'] = process.argv.slice(2)
const articles = parseGoldArticles(
  gunzipSync(readFileSync(join(data, 'quotes/polnear-train.jsonl.gz'))).toString('utf8'),
)
const onProgress = (message: string): void => void process.stderr.write(`${message}\n`)

mkdirSync(out, { recursive: true })
for (const [name, bytes] of trainQuotes(articles, { seed: 1, parts: 3, onProgress }))
  writeFileSync(join(out, name), bytes)
