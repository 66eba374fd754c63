// Speed and memory, side by side in one run, as tables: printed, and with --write in .github/BENCHMARK.md. Run after
// `npm run build`, on a quiet machine:
//   node tests/bench/bench.mjs [--rounds 5] [--articles 1000,10000] [--kilobytes 1,10,100,1000] [--file articles.jsonl]
// Without a file: the bundled articles. What grows is measured on texts made from the bundled articles.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { bundledArticles, loadArticles } from '../../dist/index.js'
import { contestants, countTokens, timeContestants } from './contestants.mjs'
import { makeArticles } from './makeArticles.mjs'
import { measureCorenlp, measureProcess, measureSpacy } from './measureProcess.mjs'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    articles: { type: 'string', default: '1000,10000,100000' },
    kilobytes: { type: 'string', default: '1,10,100,1000,10000' },
    file: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const digest = 'bin/digest.js'
const folder = mkdtempSync(join(tmpdir(), 'digest-bench-'))
try {
  const articles = []
  for await (const article of loadArticles([values.file ?? bundledArticles()])) articles.push(article)
  const parts = [
    `# How fast it is\n\nMade by \`npm run bench\`. ${machine()}\nTimes are CPU seconds, medians of ${rounds} rounds in turn.`,
    await startTable(),
    speedTable(articles),
    await articlesTable(articles),
    await lengthTable(articles),
  ]
  const page = `${parts.join('\n\n')}\n`
  process.stdout.write(page)
  if (values.write) writeFileSync('.github/BENCHMARK.md', page)
} finally {
  rmSync(folder, { recursive: true })
}

function machine() {
  const version = (name) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version
  const versions = ['wink-nlp', 'compromise'].map((name) => `${name} ${version(name)}`).join(', ')
  return `${cpus().length} cores, ${cpus()[0].model}; Node ${process.version}, ${versions}.`
}

/** What a short run costs, as a whole process. */
async function startTable() {
  const commands = {
    'node -e 0': ['-e', '0'],
    'digest --help': [digest, '--help'],
    'digest entities, the bundled articles': [digest, 'entities', '--no-cache'],
    'digest quotes, the bundled articles': [digest, 'quotes', '--no-cache'],
    'digest quotes, from the cache': [digest, 'quotes'],
    'wink-nlp, loaded alone': ['-e', "require('wink-nlp')(require('wink-eng-lite-web-model'))"],
    'compromise, loaded alone': ['-e', "require('compromise')"],
  }
  const found = new Map(Object.keys(commands).map((name) => [name, []]))
  // As after the first run of each, which keeps its code; no article is known then.
  process.env.DIGEST_CACHE = join(folder, 'cache')
  for (const command of ['entities', 'quotes']) {
    await measureProcess([digest, command])
    rmSync(join(folder, 'cache/articles'), { recursive: true })
  }
  for (let round = 0; round <= rounds; round++)
    for (const [name, args] of Object.entries(commands)) {
      const one = await measureProcess(args)
      if (round > 0) found.get(name).push(one)
    }
  const [base] = found.values()
  const rows = [...found].map(([name, all]) => [
    name,
    median(all.map(({ seconds }) => seconds)).toFixed(3),
    median(all.map(({ seconds }, i) => seconds / base[i].seconds)).toFixed(1),
    Math.round(median(all.map(({ megabytes }) => megabytes))),
  ])
  return table('Start', ['process', 'CPU seconds', 'times bare Node', 'peak MB'], rows)
}

function speedTable(given) {
  const repeated = Array.from({ length: Math.max(1, Math.ceil(40 / given.length)) }, () => given).flat()
  const tokens = repeated.map(countTokens).reduce((a, b) => a + b, 0)
  const times = timeContestants(repeated, rounds)
  const [base] = times.values()
  const rows = Object.keys(contestants).map((name) => [
    name,
    grouped(tokens / median(times.get(name))),
    median(base.map((seconds, round) => seconds / times.get(name)[round])).toFixed(3),
  ])
  return table('Speed on one core', ['what', 'tokens a second', 'of wink-nlp'], [...rows, ...others(repeated)])
}

/** What isn't made for Node, where it is installed. */
function others(articles) {
  const [lines, text] = [join(folder, 'articles.jsonl'), join(folder, 'articles.txt')]
  writeFileSync(lines, articles.map(({ text }) => JSON.stringify({ text })).join('\n'))
  writeFileSync(text, articles.map(({ text }) => text).join('\n\n'))
  const row = (name, found) => [name, found === undefined ? 'not installed' : grouped(found.rate), '']
  const spacy = measureSpacy(lines)
  return [
    row(`spaCy ${spacy?.version ?? ''} en_core_web_sm, all pipes`, spacy),
    row('CoreNLP, up to names', measureCorenlp(text)),
  ]
}

/** Made of short parts of the given articles, each part an event of its own. */
async function articlesTable(articles) {
  const clusters = join(folder, 'clusters.jsonl')
  const parts = articles.flatMap(({ text }) => text.match(/(?:[^\n]+\n+){1,3}/g) ?? [text])
  writeFileSync(clusters, parts.map((text, cluster) => JSON.stringify({ cluster, text })).join('\n'))
  const rows = []
  for (const size of numbers(values.articles)) {
    const file = join(folder, `${size}.jsonl`)
    makeArticles(clusters, size, file)
    for (const command of ['annotate', 'entities']) {
      const { seconds, megabytes } = await measureProcess([digest, command, file, '--jobs', '1', '--no-cache'])
      rows.push([`digest ${command}`, grouped(size), seconds.toFixed(1), Math.round(megabytes)])
    }
  }
  return table(
    'More articles, of three paragraphs each: one job',
    ['command', 'articles', 'CPU seconds', 'peak MB'],
    rows,
  )
}

/** One article of so many kilobytes. */
async function lengthTable(articles) {
  const text = articles.map((article) => article.text).join('\n\n')
  const rows = []
  for (const size of numbers(values.kilobytes)) {
    const file = join(folder, `${size}.txt`)
    writeFileSync(file, text.repeat(Math.ceil((size * 1000) / text.length)).slice(0, size * 1000))
    const { seconds, megabytes } = await measureProcess([digest, 'annotate', file, '--no-cache'])
    rows.push([grouped(size), seconds.toFixed(2), ((1000 * seconds) / size).toFixed(1), Math.round(megabytes)])
  }
  const headings = ['kilobytes', 'CPU seconds', 'seconds a megabyte', 'peak MB']
  return table('A longer article: digest annotate, all layers', headings, rows)
}

function table(title, headings, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  const rule = headings.map((_, i) => (i === 0 ? '---' : '---:'))
  return `## ${title}\n\n${[headings, rule, ...rows].map(line).join('\n')}`
}

function numbers(list) {
  return list.split(',').map(Number)
}

function grouped(number) {
  return Math.round(number).toLocaleString('en')
}

function median(list) {
  return [...list].sort((a, b) => a - b)[list.length >> 1]
}
