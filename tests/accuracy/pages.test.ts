import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { test } from 'vitest'
import { readHtml } from '../../src/articles/html/readHtml.ts'
import { dataFolder } from '../../src/training/scripts/dataFolder.ts'
import { figureFiles, holdFigures } from './figures.ts'

// Means over pages of precision and recall in shingles of four words, and their F1, as the article extraction benchmark
// of Scrapinghub (2020) counts.
const folder = join(dataFolder().path, 'html')

test.skipIf(!existsSync(folder))('the main text of web pages: F1 of shingles', { timeout: 120_000 }, () => {
  const gold = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  const precisions: number[] = []
  const recalls: number[] = []
  for (const file of readdirSync(join(folder, 'pages'))) {
    const id = file.replace(/\.html\.gz$/, '')
    const html = gunzipSync(readFileSync(join(folder, 'pages', file))).toString('utf8')
    const found = readHtml({ id, path: file }, html)
    const mine = shingles('error' in found ? '' : found.text)
    const theirs = shingles(gold[id]!.articleBody)
    const shared = [...mine].reduce((sum, [words, count]) => sum + Math.min(count, theirs.get(words) ?? 0), 0)
    if (mine.size > 0) precisions.push(shared / total(mine))
    recalls.push(shared / total(theirs))
  }
  const [precision, recall] = [mean(precisions), mean(recalls)]
  const f1 = (2 * precision * recall) / (precision + recall)
  holdFigures(figureFiles.others, 'web-pages', { f1, precision, recall }, { articles: recalls.length })
})

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? []
  const length = Math.min(4, words.length)
  const counts = new Map<string, number>()
  for (let i = 0; length > 0 && i + length <= words.length; i++) {
    const shingle = words.slice(i, i + length).join(' ')
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
