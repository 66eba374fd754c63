import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Block, Box } from './readBlocks.ts'

/** Readability takes a second for so many blocks; a page of more is no article. */
const mostBlocks = 10_000

const ownTags = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre'])

/**
 * The blocks that Readability (the reader view of Firefox) takes for the page's main text; none where it finds no
 * article. It gets a page of boxes and blocks alone, built anew: what is deep, odd or hostile stays outside.
 */
export function findMainBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  if (blocks.length > mostBlocks) return new Set()
  const html = `<!doctype html><html><head></head>${writePage(blocks)}</html>`
  // These types know no DOM: a library that asks for that of browsers gets it everywhere.
  const page = parseHTML(html) as unknown as { readonly document: unknown }
  const found = new Readability<MarkedElement>(page.document, {
    serializer: (element: unknown) => element as MarkedElement,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()
  const marked = found?.content?.querySelectorAll(`[${mark}]`) ?? []
  return new Set([...marked].map((element) => blocks[Number(element.getAttribute(mark))]!))
}

const mark = 'data-block'

interface MarkedElement {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

function writePage(blocks: readonly Block[]): string {
  const parts = ['<body>']
  let open: readonly Box[] = []
  for (const [i, block] of blocks.entries()) {
    const isOwn = ownTags.has(block.box.tag)
    const boxes = boxesAround(block.box).filter(({ tag }) => tag !== 'body' && tag !== 'html')
    const path = isOwn ? boxes.slice(0, -1) : boxes
    const shared = path.findIndex((box, at) => open[at] !== box)
    const kept = shared === -1 ? path.length : shared
    for (const box of open.slice(kept).reverse()) parts.push(`</${box.tag}>`)
    for (const box of path.slice(kept)) parts.push(`<${box.tag}${namesOf(box)}>`)
    open = path
    const tag = isOwn ? block.box.tag : 'p'
    const names = isOwn ? namesOf(block.box) : ''
    parts.push(`<${tag}${names} ${mark}="${i}">${writeText(block)}</${tag}>`)
  }
  return parts.join('')
}

/** From the outermost to the innermost. */
function boxesAround(box: Box): Box[] {
  const boxes: Box[] = []
  for (let at: Box | null = box; at !== null; at = at.parent) boxes.unshift(at)
  return boxes
}

const namesOf = ({ names }: Box): string => (names === '' ? '' : ` class="${names.replace(/["&]/g, ' ')}"`)

/**
 * Where a block's links stand is lost; how much of it they are is what counts, as are its length and commas. No
 * entities: linkedom makes a node of each.
 */
function writeText({ text, linked }: Block): string {
  const words = text.slice(0, longestText).replace(/[<&]/g, ' ')
  return linked === 0 ? words : `<a href="#">${words.slice(0, linked)}</a>${words.slice(linked)}`
}

const longestText = 10_000
