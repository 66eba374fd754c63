import { findClutter, isClutterText } from './clutter.ts'
import { findMainBlocks } from './findMainBlocks.ts'
import type { Block, Box } from './readBlocks.ts'

/** The blocks that are the article's text, in their order. */
export function chooseBlocks(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const main = findMainBlocks(blocks)
  const found = main.size > 0 ? withQuotations(blocks, main) : [...blocks]
  const articles = ofOneArticle(found, titles)
  const clutter = findClutter(articles)
  return withoutCopies(
    articles.filter((block) => !clutter.has(block) && !isClutterText(block) && !isTitle(block, titles)),
  )
}

/** Readability's blocks, and between them the quotations, such as posts, that it takes for something of others. */
function withQuotations(blocks: readonly Block[], main: ReadonlySet<Block>): Block[] {
  const last = blocks.findLastIndex((block) => main.has(block))
  let started = false
  return blocks.filter((block, i) => {
    started ||= main.has(block)
    if (main.has(block)) return true
    return started && i < last && isInBlockOfOthers(block) && block.linked < 0.5 * block.text.length
  })
}

const dropped = new Set(['blockquote', 'dl', 'ol', 'table', 'ul'])

function isInBlockOfOthers({ box }: Block): boolean {
  for (let at: Box | null = box; at !== null; at = at.parent) if (dropped.has(at.tag)) return true
  return false
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

/** Of several `<article>`s, as pages show others below, the one with the headline, or else with most of the text. */
function ofOneArticle(blocks: readonly Block[], titles: readonly string[]): readonly Block[] {
  const lengths = new Map<Box, number>()
  for (const { box, text } of blocks) {
    const article = articleAround(box)
    if (article !== undefined) lengths.set(article, (lengths.get(article) ?? 0) + text.length)
  }
  const headed = blocks.find((block) => isTitle(block, titles) && articleAround(block.box) !== undefined)
  const largest = [...lengths].find(([, length]) => length > 0.4 * lengthOf(blocks))?.[0]
  const chosen = headed === undefined ? largest : articleAround(headed.box)
  if (chosen === undefined || (lengths.get(chosen) ?? 0) < 0.1 * lengthOf(blocks)) return blocks
  return blocks.filter(({ box }) => [undefined, chosen].includes(articleAround(box)))
}

function articleAround(box: Box): Box | undefined {
  let article: Box | undefined
  for (let at: Box | null = box; at !== null; at = at.parent) if (at.tag === 'article') article = at
  return article
}

function isTitle({ text, box }: Block, titles: readonly string[]): boolean {
  return box.tag === 'h1' || titles.some((title) => key(title) === key(text))
}

const key = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

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
