// How soon the page of a thousand articles can be used: its size, the time until it answers in headless Chromium, and
// how long a search among 20,000 quotes takes. Run after `npm run build`: node tests/bench/report.mjs. Needs Chromium
// (CHROMIUM, or /usr/bin/chromium) and the data of tests/accuracy (DIGEST_DATA, or ../shared/data).
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { makeArticles } from './makeArticles.mjs'

const root = new URL('../..', import.meta.url).pathname
const data = join(process.env.DIGEST_DATA ?? join(root, '../shared/data'), 'related/multinews-clusters-dev.jsonl')
const folder = mkdtempSync(join(tmpdir(), 'digest-report-'))
const runs = 5
const quotes = 20_000
// As tests/render/report/browser.ts starts it.
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
flags.push('--disable-component-update', '--disable-sync')

try {
  const articles = join(folder, 'articles.jsonl')
  makeArticles(data, 1000, articles)
  const bundled = report('bundled articles', [])
  const thousand = report('1,000 articles', [articles])
  const many = join(folder, 'many.jsonl')
  writeFileSync(many, Array.from({ length: 100 }, (_, i) => articleWithQuotes(i, quotes / 100)).join(''))
  const said = report(`${quotes.toLocaleString('en')} quotes`, [many])
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
  await timeOpening(browser, 'bundled articles', bundled)
  await timeOpening(browser, '1,000 articles', thousand)
  await timeSearch(browser, said)
  await browser.close()
} finally {
  rmSync(folder, { recursive: true })
}

function report(name, paths) {
  const page = join(folder, `${name.replaceAll(/\W/g, '-')}.html`)
  execFileSync(process.execPath, [join(root, 'bin/digest.js'), 'report', ...paths, '--quiet', '--output', page])
  console.log(`${name}: ${(statSync(page).size / 1e6).toFixed(2)} MB`)
  return page
}

/** One article of many short quotes, each by one of a few people. */
function articleWithQuotes(article, size) {
  const people = ['Mara Quill', 'Tomas Vey', 'Ines Falk', 'Otto Brandt', 'Lena Marsh']
  const things = ['ferry', 'bridge', 'harbour', 'tram', 'school', 'market', 'tunnel', 'museum', 'station', 'theatre']
  const lines = Array.from({ length: size }, (_, i) => {
    const [thing, other] = [things[(i * 7 + article) % 10], things[(i * 3 + article + 1) % 10]]
    return `“The ${thing} opens ${i + 2} days before the ${other} number ${article} does,” said ${people[(i + article) % 5]}.`
  })
  return `${JSON.stringify({ id: `council-${article}`, text: lines.join('\n\n') })}\n`
}

/** From the call for the page until its script has run and a frame is painted. */
async function timeOpening(browser, name, path) {
  const times = []
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage()
    const start = performance.now()
    await page.goto(`file://${path}`)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0))))
    await page.locator('#filter:visible').waitFor()
    times.push(performance.now() - start)
    await page.close()
  }
  console.log(`${name}: interactive after ${describe(times)}`)
}

/** From a key until the answer is painted. */
async function timeSearch(browser, path) {
  const page = await browser.newPage()
  await page.goto(`file://${path}`)
  const words = ['ferry', 'vey', 'bridge opens', 'number 7', 'zzz', 'e']
  const times = []
  for (const word of words) {
    const took = await page.evaluate(async (word) => {
      const field = document.querySelector('#filter input')
      const start = performance.now()
      field.value = word
      field.dispatchEvent(new Event('input', { bubbles: true }))
      await new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done, 0)), 0))
      return performance.now() - start
    }, word)
    times.push(took)
    const status = await page.locator('#found [role=status]').textContent()
    console.log(`  “${word}”: ${took.toFixed(0)} ms, ${status}`)
  }
  console.log(`search: ${describe(times)}`)
}

function describe(times) {
  const sorted = [...times].sort((a, b) => a - b)
  return `${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms in the middle, ${sorted.at(-1).toFixed(0)} ms at most`
}
