import { findClutter, isClutterText } from './clutter.ts'
import { findMainBlocks } from './findMainBlocks.ts'
import type { Block, Box } from './readBlocks.ts'

/** The blocks that are the article's text, in their order, without its headline. */
export function chooseBlocks(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const main = findMainBlocks(blocks)
  const headlines = findHeadlines(blocks, titles)
  const found = main.size > 0 ? withLists(blocks, main) : [...blocks]
  const own = ofOneArticle(found, [...headlines].map(({ box }) => articleAround(box)).find(Boolean))
  const clutter = findClutter(own)
  return withoutCopies(own.filter((block) => !headlines.has(block) && !clutter.has(block) && !isClutterText(block)))
}

/** The blocks that say what a title does, and the first `<h1>`; later ones may be headings of parts. */
function findHeadlines(blocks: readonly Block[], titles: readonly string[]): ReadonlySet<Block> {
  const keys = new Set(titles.map(titleKey))
  const first = blocks.find(({ box }) => box.tag === 'h1')
  return new Set(blocks.filter((block) => block === first || keys.has(titleKey(block.text))))
}

const longestTitle = 500
const titleKey = (words: string): string =>
  words.length > longestTitle ? words : words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** Readability's blocks, and between them quotations (posts, too), lists and tables that it drops for their look. */
function withLists(blocks: readonly Block[], main: ReadonlySet<Block>): Block[] {
  const last = blocks.findLastIndex((block) => main.has(block))
  let started = false
  return blocks.filter((block, i) => {
    started ||= main.has(block)
    if (main.has(block)) return true
    return started && i < last && isInList(block) && block.linked < 0.5 * block.text.length
  })
}

const lists = new Set(['blockquote', 'dl', 'ol', 'table', 'ul'])

function isInList({ box }: Block): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (lists.has(at.tag)) return true
  return false
}

/**
 * Of several `<article>`s, as pages show others below, the one with the headline, or else with most of the text.
 *
 * @param headed the one with the headline
 */
function ofOneArticle(blocks: readonly Block[], headed: Box | undefined): readonly Block[] {
  const lengths = new Map<Box | undefined, number>()
  for (const { box, text } of blocks) {
    const article = articleAround(box)
    lengths.set(article, (lengths.get(article) ?? 0) + text.length)
  }
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0)
  const largest = [...lengths].find(([article, own]) => article !== undefined && own > 0.4 * length)?.[0]
  const chosen = headed !== undefined && (lengths.get(headed) ?? 0) > 0.1 * length ? headed : largest
  if (chosen === undefined) return blocks
  return blocks.filter(({ box }) => [undefined, chosen].includes(articleAround(box)))
}

function articleAround(box: Box): Box | undefined {
  let article: Box | undefined
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.tag === 'article') article = at
  return article
}

/** Of blocks with the same words, as a summary or a pulled quote has them, the one among most text. */
function withoutCopies(blocks: readonly Block[]): Block[] {
  const best = new Map<string, Block>()
  for (const block of blocks) {
    const other = best.get(block.text)
    if (other === undefined || surroundings(block) > surroundings(other)) best.set(block.text, block)
  }
  return blocks.filter((block) => block.text.length < shortestCopy || best.get(block.text) === block)
}

const shortestCopy = 40
const surroundings = ({ box }: Block): number => box.parent?.length ?? 0
