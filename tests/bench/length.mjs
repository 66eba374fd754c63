// CPU seconds that each command takes for an article of one megabyte and for one of ten, and how many times as long the
// second takes: 10 where time is linear in the text. Run after `npm run build`:
//   node tests/bench/length.mjs [articles.jsonl] [part of a command ...]
// The texts are those of the file (the bundled articles without one), one after the other, as often as it takes.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundledArticles, loadArticles } from '../../dist/index.js'

const sizes = [1_000_000, 10_000_000]
const mostGrowth = 12
const commands = [
  'annotate --jobs 1',
  'summary',
  'entities',
  'quotes --top 9',
  'quotes --across',
  'sources',
  'figures',
  'keywords',
  'compare',
  'changes EARLIER',
  'timeline',
  'context the',
  'network',
  'explain Lee',
]

const printUsage = `process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write('CPU ' + (user + system) / 1e6)
})`

const [file, ...parts] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'digest-length-'))
const inputs = await Promise.all(sizes.map(writeArticle))
for (const command of commands.filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)))) {
  const [short, long] = inputs.map(({ now, earlier }) => {
    return secondsOf([...command.split(' ').map((word) => (word === 'EARLIER' ? earlier : word)), now])
  })
  const growth = long / short
  const mark = growth > mostGrowth ? ' !' : ''
  console.log(`${command.padEnd(20)} ${short.toFixed(1)} s  ${long.toFixed(1)} s  x${growth.toFixed(1)}${mark}`)
}

/** The article as it is, and as it was: another word in every ninth sentence or so. */
async function writeArticle(size) {
  const texts = []
  for await (const article of loadArticles([file ?? bundledArticles()])) texts.push(article.text)
  const all = texts.join('\n\n')
  const text = all.repeat(Math.ceil(size / all.length)).slice(0, size)
  const write = (name, text) => {
    const path = join(folder, `${size}-${name}.jsonl`)
    writeFileSync(path, `${JSON.stringify({ id: String(size), text, published: '2024-03-08' })}\n`)
    return path
  }
  let words = 0
  const earlierText = text.replace(/\b[a-z]{5,}\b/g, (word) => (++words % 97 === 0 ? 'otherwise' : word))
  return { now: write('now', text), earlier: write('earlier', earlierText) }
}

/** Of the process and all of its threads. */
function secondsOf(args) {
  const node = ['--import', `data:text/javascript,${encodeURIComponent(printUsage)}`, 'bin/digest.js']
  const env = { ...process.env, DIGEST_CACHE: 'off' }
  const options = { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env }
  const { status, stderr } = spawnSync(process.execPath, [...node, ...args, '--timeout', '3600'], options)
  const seconds = /CPU ([\d.]+)$/.exec(stderr)?.[1]
  if (seconds === undefined || status !== 0) throw new Error(stderr)
  return Number(seconds)
}
