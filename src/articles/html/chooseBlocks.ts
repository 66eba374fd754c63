import { isClutterText, isInClutter } from './clutter.ts'
import { findMainBlocks } from './findMainBlocks.ts'
import type { Block, Box } from './readBlocks.ts'

/** An element that holds more than this share of the text is no clutter, whatever it is called. */
const mostOfText = 0.3

/** The blocks that are the article's text, in their order. */
export function chooseBlocks(blocks: readonly Block[], titles: readonly string[]): Block[] {
  const main = findMainBlocks(blocks)
  const found = main.size > 0 ? blocks.filter((block) => main.has(block)) : [...blocks]
  const articles = ofOneArticle(found, titles)
  const length = lengthOf(articles)
  const own = articles.filter((block) => !isInClutter(block, mostOfText * length) && !isClutterText(block))
  return withoutCopies(own.filter((block) => !isTitle(block, titles)))
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
