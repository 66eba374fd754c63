import { closeSync, openSync, readFileSync, writeSync } from 'node:fs'

/** Words and names in these shares of the articles or more stay: they tell of no event. */
const commonWord = 0.1
const commonName = 0.03
/** Words this many ranks apart are as common as one another. */
const band = 200
/** How many of an event's telling words are swapped for others, and how many paragraphs an article keeps. */
const swapped = 0.9
const kept = 0.8

/**
 * Writes `size` articles as JSONL, made from clusters of articles on one event (a JSONL file of `cluster` and `text`).
 * A made event takes the articles of one of them, leaves out paragraphs, and swaps names for invented ones and telling
 * words for others that are as common, the same all over the event. So there are stories, words are spread as in news,
 * and new events bring new words. The same size, the same bytes.
 */
export function makeArticles(clustersFile, size, output) {
  const articles = readFileSync(clustersFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const ids = [...new Set(articles.map(({ cluster }) => cluster))]
  const clusters = ids.map((id) => articles.filter(({ cluster }) => cluster === id))
  const vocabulary = rankWords(articles)
  const file = openSync(output, 'w')
  for (let event = 0, made = 0; made < size; event++) {
    const random = randomFrom(event + 1)
    const change = changeWords(vocabulary, random)
    for (const { text } of clusters[Math.floor(random() * clusters.length)].slice(0, size - made)) {
      const paragraphs = text.split(/\n\n+/).filter(() => random() < kept)
      const changed = paragraphs.join('\n\n').replace(/[\p{L}\p{M}]+|\d+/gu, change)
      writeSync(file, `${JSON.stringify({ id: `${event}-${++made}`, text: changed || text })}\n`)
    }
  }
  closeSync(file)
}

/** Telling words in lower case, the most common first, and the rank of each. */
function rankWords(articles) {
  const counts = new Map()
  for (const { text } of articles)
    for (const word of new Set(text.match(/[\p{L}\p{M}]+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const words = [...counts].filter(([word, count]) => /^\p{Ll}/u.test(word) && count < commonWord * articles.length)
  const ranked = words.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word)
  // A capital on a word that is written small elsewhere only begins a sentence.
  const isName = (word) => /^\p{Lu}/u.test(word) && !counts.has(word.toLowerCase())
  const names = [...counts].filter(([word, count]) => isName(word) && count < commonName * articles.length)
  return {
    ranked,
    rankOf: new Map(ranked.map((word, rank) => [word, rank])),
    names: new Set(names.map(([word]) => word)),
  }
}

function changeWords({ ranked, rankOf, names }, random) {
  const changes = new Map()
  const choose = (word) => {
    if (names.has(word)) return inventName(random)
    if (/^\d/.test(word)) return String(Math.floor(random() * 10 ** Math.min(word.length, 4)))
    const rank = rankOf.get(word)
    if (rank === undefined || random() >= swapped) return word
    const from = Math.min(Math.max(0, rank - band / 2), Math.max(0, ranked.length - band))
    return ranked[Math.min(ranked.length - 1, from + Math.floor(random() * band))]
  }
  return (word) => {
    if (!changes.has(word)) changes.set(word, choose(word))
    return changes.get(word)
  }
}

function inventName(random) {
  const syllable = () => 'bdfgklmnprstvz'[Math.floor(random() * 14)] + 'aeiou'[Math.floor(random() * 5)]
  const name = Array.from({ length: 2 + Math.floor(random() * 2) }, syllable).join('')
  return name[0].toUpperCase() + name.slice(1) + 'nrstl'[Math.floor(random() * 5)]
}

/** Numbers from 0 to 1 (mulberry32). */
function randomFrom(seed) {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let hash = Math.imul(state ^ (state >>> 15), 1 | state)
    hash = (hash + Math.imul(hash ^ (hash >>> 7), 61 | hash)) ^ hash
    return ((hash ^ (hash >>> 14)) >>> 0) / 4294967296
  }
}
