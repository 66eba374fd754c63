// Runs that share one cache and are killed at random moments, some while another clears it: what they printed must be
// the beginning of the right answer, and what they left must be sound. After `npm run build`:
// node tests/bench/killed.mjs [runs] [at once] [seed]
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { measureStore, openStore } from '../../dist/index.js'

const [runs, atOnce, seed] = [process.argv[2] ?? 100, process.argv[3] ?? 8, process.argv[4] ?? Date.now()].map(Number)
const folder = mkdtempSync(join(tmpdir(), 'digest-'))
const cache = join(folder, 'cache')
const random = randomFrom(seed)
const pick = (list) => list[Math.floor(random() * list.length)]

const files = writeArticles(Math.ceil(runs / 20))
const questions = files.flatMap((file) => ['annotate', 'quotes', 'entities'].map((command) => [command, file]))
const wordsOf = ([command, file]) => ['bin/digest.js', command, file, ...(command === 'annotate' ? [] : ['--json'])]
const env = { ...process.env, DIGEST_CACHE: cache }
const started = performance.now()
const answers = new Map(questions.map((question) => [question, ask(question, '--no-cache')]))
const usualMs = (performance.now() - started) / questions.length

const count = { killed: 0, ended: 0, wrong: 0, unsound: 0 }
let begun = 0
await Promise.all(Array.from({ length: atOnce }, keepKilling))
for (const [question, answer] of answers) if (ask(question) !== answer) count.wrong++
const store = openStore({ folder: cache, most: 1e9 })
const names = readdirSync(join(cache, 'articles'), { recursive: true })
for (const name of names.filter((each) => /^..[/\\][0-9a-f]{62}$/.test(each)))
  if ((await store.read(name.replace(/[/\\]/, ''))) === undefined) count.unsound++
console.log(`${JSON.stringify(count)}, ${(await measureStore(cache)).entries} articles kept (seed ${seed})`)
rmSync(folder, { recursive: true })
process.exitCode = count.wrong + count.unsound === 0 ? 0 : 1

async function keepKilling() {
  while (begun++ < runs) {
    if (random() < 0.05) spawn(process.execPath, ['bin/digest.js', 'cache', 'clear'], { env, stdio: 'ignore' })
    const question = pick(questions)
    const child = spawn(process.execPath, wordsOf(question), { env, stdio: ['ignore', 'pipe', 'ignore'] })
    let printed = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (printed += text))
    const timer = setTimeout(() => child.kill('SIGKILL'), (random() * usualMs * atOnce) / 4)
    const code = await new Promise((resolve) => child.on('close', resolve))
    clearTimeout(timer)
    const isRight = code === 0 ? printed === answers.get(question) : answers.get(question).startsWith(printed)
    count[code === 0 ? 'ended' : 'killed']++
    if (!isRight || (code !== 0 && code !== null)) count.wrong++
  }
}

function ask(question, ...more) {
  const { stdout, status } = spawnSync(process.execPath, [...wordsOf(question), ...more], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${question.join(' ')} ended with ${status}`)
  return stdout
}

/** Files of articles that are made of paragraphs of the bundled ones. */
function writeArticles(size) {
  const texts = readdirSync('seeds').map((name) => readFileSync(join('seeds', name), 'utf8'))
  const paragraphs = texts.flatMap((text) => text.split(/\n\n+/))
  return Array.from({ length: size }, (_, i) => {
    const lines = Array.from({ length: 12 }, (_, k) =>
      JSON.stringify({ id: `${i}-${k}`, text: Array.from({ length: 8 }, () => pick(paragraphs)).join('\n\n') }),
    )
    const path = join(folder, `${i}.jsonl`)
    writeFileSync(path, lines.join('\n'))
    return path
  })
}

/** mulberry32 */
function randomFrom(start) {
  let state = start | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
