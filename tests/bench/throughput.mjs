// Tokens a second of `annotate`, beside wink-nlp's own readDoc (its default pipes) and compromise on the same text, in
// turn, on one core. Run after `npm run build`: node tests/bench/throughput.mjs [articles.jsonl]. Without a file: the
// bundled articles, forty times.
import compromise from 'compromise'
import wink from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { annotate, bundledArticles, layerNames, loadArticles, renderArticle } from '../../dist/index.js'

const rounds = 7
const articles = await collect(load())
const nlp = wink(model)
const tokens = sum(articles.map(({ text }) => nlp.readDoc(text).tokens().length()))

const contestants = {
  'wink-nlp readDoc': ({ text }) => nlp.readDoc(text).tokens().length(),
  'annotate --layers entities': (article) => renderArticle(annotate(article, ['entities'])),
  'annotate, all layers': (article) => renderArticle(annotate(article, layerNames)),
  'compromise people, places, organizations': ({ text }) => {
    const doc = compromise(text)
    return [doc.people(), doc.places(), doc.organizations()].map((found) => found.out('array'))
  },
}

const seconds = new Map(Object.keys(contestants).map((name) => [name, []]))
for (let round = 0; round <= rounds; round++) {
  for (const [name, run] of Object.entries(contestants)) {
    const start = performance.now()
    for (const article of articles) run(article)
    // The first round warms up.
    if (round > 0) seconds.get(name).push((performance.now() - start) / 1000)
  }
}

const [base] = seconds.values()
console.log(`${articles.length} articles, ${tokens} tokens, median of ${rounds} rounds\n`)
console.log('tokens/s'.padStart(10), 'of wink-nlp'.padStart(12), '')
for (const [name, times] of seconds) {
  const ratio = median(times.map((time, round) => base[round] / time))
  console.log(
    Math.round(tokens / median(times))
      .toLocaleString('en')
      .padStart(10),
    ratio.toFixed(3).padStart(12),
    ` ${name}`,
  )
}

async function* load() {
  const [file] = process.argv.slice(2)
  for (let i = 0; i < (file === undefined ? 40 : 1); i++) yield* loadArticles([file ?? bundledArticles()])
}

async function collect(source) {
  const all = []
  for await (const article of source) all.push(article)
  return all
}

function sum(values) {
  return values.reduce((a, b) => a + b, 0)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
