// The disagreements that `compare` reports in clusters of articles on one event, each with both sentences, for a person
// to judge. Run after `npm run build`:
//   node tests/bench/disagreements.mjs clusters.jsonl [--half 1|2] [--without other.jsonl] [--kind figure] [--json]
// A line is a cluster (`docs`: its texts), or an article of one (`cluster`; also as `digest annotate` prints it).
// --half: every second cluster, from the first or the second on: one half to find rules by, the other to see whether
// they hold. --without: leave out clusters that share an article with those of another file.
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { aggregate, compareArticles, loadArticles } from '../../dist/index.js'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    without: { type: 'string' },
    kind: { type: 'string' },
    json: { type: 'boolean' },
  },
})

/** So much of an article's start tells whether two files have the same. */
const startLength = 200

const seen = new Set(values.without === undefined ? [] : readClusters(values.without).flatMap(({ starts }) => starts))
const clusters = positionals
  .flatMap(readClusters)
  .filter((_, i) => values.half === undefined || i % 2 === Number(values.half) - 1)
  .filter(({ starts }) => !starts.some((start) => seen.has(start)))

let count = 0
const byKind = new Map()
for (const { id, lines } of clusters) {
  const { data } = await aggregate(
    loadArticles(['-'], { stdin: Readable.from([Buffer.from(lines.join('\n'))]) }),
    compareArticles(),
  )
  for (const one of data.disagreements.filter(({ kind }) => values.kind === undefined || kind === values.kind)) {
    byKind.set(one.kind, (byKind.get(one.kind) ?? 0) + 1)
    count++
    console.log(values.json ? JSON.stringify({ cluster: id, ...one }) : show(id, one))
  }
}
if (!values.json)
  console.log(`${count} in ${clusters.length} clusters: ${[...byKind].map(([kind, n]) => `${kind} ${n}`).join(', ')}`)

function readClusters(path) {
  const records = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const clusters = new Map()
  for (const record of records)
    for (const article of articlesOf(record)) {
      const { cluster } = article.meta ?? article
      clusters.set(cluster, [...(clusters.get(cluster) ?? []), article])
    }
  return [...clusters].map(([id, articles]) => ({
    id,
    lines: articles.map((article) => JSON.stringify(article)),
    starts: articles.map(({ text }) => text.trim().slice(0, startLength)),
  }))
}

function articlesOf({ id, docs, ...article }) {
  if (docs === undefined) return [{ id, ...article }]
  return docs.map((text, i) => ({ id: `${id}-${i + 1}`, cluster: id, text }))
}

function show(cluster, { kind, value, otherValue, article, other, text, otherText }) {
  const tellings = [showTelling(value, article, text), showTelling(otherValue, other, otherText)]
  return [`${count}. ${kind}, in ${cluster}`, ...tellings, ''].join('\n')
}

function showTelling(value, article, text) {
  return `  ${value}\n    ${article}: ${text.replace(/\s+/g, ' ')}`
}
