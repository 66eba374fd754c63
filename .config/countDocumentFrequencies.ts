// Counts in how many articles each stem stands, for src/models/document-frequencies-*. Run by hand where the training data lies:
//   npx esbuild .config/countDocumentFrequencies.ts --bundle --platform=node --format=esm --packages=external --outfile=node_modules/.count.mjs
//   node node_modules/.count.mjs DATA OUT
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { stemWords } from '../src/language/stemWords.ts'
import { hashText } from '../src/tagger/hashText.ts'

const [data = '', out = ''] = process.argv.slice(2)
const read = (path: string): string => gunzipSync(readFileSync(`${data}/${path}`)).toString()
/** GMB does not mark where its articles end: so many sentences are about one. */
const sentencesAnArticle = 22

function readBio(text: string, size: number): string[] {
  const articles: string[][] = [[]]
  let sentences = 0
  for (const line of text.split('\n')) {
    if (line === '') sentences++
    if (line.startsWith('-DOCSTART-') || sentences === size) sentences = articles.push([]) * 0
    else if (line !== '') articles.at(-1)?.push(line.slice(0, line.indexOf('\t')))
  }
  return articles.filter((words) => words.length > 0).map((words) => words.join(' '))
}

const articles = [
  ...readBio(read('entities/train/worldwide.bio.gz'), Infinity),
  ...readBio(read('entities/train/gmb.bio.gz'), sentencesAnArticle),
  ...read('quotes/polnear-train.jsonl.gz')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text),
]
const counts = new Map<number, number>()
for (const text of articles) {
  for (const hash of new Set(stemWords(text).map((term) => hashText(term))))
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
}
const kept = [...counts].filter(([, count]) => count > 1).sort(([a], [b]) => a - b)
const header = Uint32Array.of(articles.length, kept.length, ...kept.map(([hash]) => hash))
const frequencies = Uint16Array.from(kept, ([, count]) => count)
writeFileSync(out, Buffer.concat([Buffer.from(header.buffer), Buffer.from(frequencies.buffer)]))
process.stdout.write(`${articles.length} articles, ${kept.length} stems\n`)
