// CPU seconds that texts nobody would print take, at a quarter, half and all of a million characters: what grows faster
// than linearly shows. Run after `npm run build`:
//   node tests/bench/hostile.mjs [--steps quotes,layers] [part of a text's name ...]
// Each text has a process of its own, which is ended after a minute: what was not reached stays empty.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as digest from '../../dist/index.js'
import { hostileTexts } from './hostileTexts.mjs'

const sizes = [250_000, 500_000, 1_000_000]
const secondsPerText = 60
/** From here on a step is worth a look: in seconds for a million characters, and in growth for twice the text. */
const slow = { seconds: 2, growth: 2.6 }

/** Whatever takes so long isn't tried on more text. */
const tooSlow = 6
const spent = new Map()

const everyLayer = digest.layerNames
const ofOneArticle = ['load', 'quotes', 'layers']
/** Reading and annotating one article, then each question over two copies of it whose layers are there. */
const steps = {
  load: ({ text }) => load(text),
  quotes: ({ article }) => render(digest.annotate(article, ['quotes'])),
  layers: ({ article }) => render(digest.annotate(article, everyLayer)),
  table: ({ articles }) => ask(digest.listQuotes(), articles, 'table'),
  ...Object.fromEntries(
    Object.entries({
      entities: () => digest.countEntities({ byArticle: false }),
      listQuotes: () => digest.listQuotes({ person: 'Lee' }),
      speakers: () => digest.countSpeakers({}),
      across: () => digest.listQuotesAcross({}),
      keywords: () => digest.rankKeywords({ top: 20 }),
      summary: () => digest.summarize({ sentences: 3, combined: true }),
      about: () => digest.summarize({ sentences: 3, about: 'Lee' }),
      compare: () => digest.compareArticles({}),
      timeline: () => digest.buildTimeline({}),
      context: () => digest.findContexts('Lee'),
      network: () => digest.buildNetwork({}),
      explain: () => digest.explainEntity('Lee'),
      sources: () => digest.countSources({}),
      figures: () => digest.listFigures({}),
    }).map(([name, question]) => [name, ({ articles }) => ask(question(), articles, 'json')]),
  ),
  changes: ({ articles: [article] }) => listChanges(article, { ...article, text: article.text.replaceAll('e', 'i') }),
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { steps: { type: 'string' }, text: { type: 'string' }, seconds: { type: 'string' } },
})
const chosen = values.steps?.split(',') ?? Object.keys(steps)
if (values.text === undefined) await measureAll()
else await measure(values.text)

async function measureAll() {
  console.log(`CPU seconds for ${sizes.at(-1)} characters, and growth from half of it; worst questions behind\n`)
  const names = [...hostileTexts.keys()].filter(
    (name) => positionals.length === 0 || positionals.some((part) => name.includes(part)),
  )
  for (const name of names) console.log(describe(name, await inProcess(name)))
}

/** The figures of one text as its process prints them: step, size, CPU seconds. */
function inProcess(name) {
  const args = [fileURLToPath(import.meta.url), '--text', name, '--steps', chosen.join()]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: secondsPerText * 1000 })
  return new Promise((resolve) => {
    let printed = ''
    let failure = ''
    child.stdout.on('data', (data) => (printed += data))
    child.stderr.on('data', (data) => (failure += data))
    child.on('close', (code, signal) => {
      const rows = printed.split('\n').flatMap((line) => (line.endsWith(']') ? [JSON.parse(line)] : []))
      const problem = signal !== null ? 'TOO LONG' : code === 0 ? '' : `FAILED ${failure.match(/^\w*Error.*$/m)?.[0]}`
      resolve({ rows, problem })
    })
  })
}

function describe(name, { rows, problem }) {
  const cells = chosen.flatMap((step) => {
    const times = sizes.map((size) => rows.find((row) => row[0] === step && row[1] === size)?.[2])
    const last = times.at(-1)
    const growth = last === undefined ? times[1] / times[0] : last / times[1]
    const isSlow = last === undefined || last > slow.seconds || (growth > slow.growth && last > 0.3)
    const text = `${step} ${last?.toFixed(2) ?? `(${times.map((time) => time?.toFixed(2) ?? '-').join(' ')})`}`
    const isLayers = ofOneArticle.includes(step)
    return isSlow || isLayers ? [`${text} x${growth.toFixed(1)}${isSlow ? ' !' : ''}`.padEnd(isLayers ? 20 : 0)] : []
  })
  return `${name.padEnd(24)} ${cells.join(' ')} ${problem}`
}

async function measure(name) {
  const alone = chosen.filter((step) => ofOneArticle.includes(step))
  const questions = chosen.filter((step) => !alone.includes(step))
  // Loads the models.
  render(digest.annotate(await load('Ann Lee came. “It is so,” she said.'), everyLayer))
  for (const size of sizes) {
    const text = hostileTexts.get(name)(size)
    const article = await load(text)
    for (const step of alone) await time(step, size, { text, article })
  }
  for (const size of questions.length > 0 ? sizes : []) {
    const article = digest.annotate(await load(hostileTexts.get(name)(size)), everyLayer)
    const articles = [article, { ...article, id: 'copy' }]
    for (const step of questions) await time(step, size, { articles })
  }
}

async function time(step, size, input) {
  if (spent.get(step) > tooSlow) return
  const start = process.cpuUsage()
  await steps[step](input)
  const { user, system } = process.cpuUsage(start)
  spent.set(step, (user + system) / 1e6)
  console.log(JSON.stringify([step, size, spent.get(step)]))
}

/** As a line of JSON, which holds any text: one with NUL in it would be taken for no text at all. */
async function load(text) {
  for await (const article of digest.loadArticles(['-'], { stdin: bytesOf(JSON.stringify({ text })), input: 'jsonl' }))
    if (!('error' in article)) return article
    else throw new Error(article.error.message)
}

async function* bytesOf(line) {
  yield Buffer.from(line)
}

function render(article) {
  return digest.renderArticle(article).length
}

function listChanges(before, after) {
  const [old, fresh] = ['old', 'new'].map((version) => digest.listChanges(version))
  const result = fresh.finish(fresh.merge(old.add(old.empty(), before), fresh.add(fresh.empty(), after)))
  return digest.renderResult(result, { format: 'json' }).length
}

async function ask(question, articles, format) {
  return digest.renderResult(await digest.aggregate(articles, question), { format, width: 100 }).length
}
