import { parsePage } from './parsePage.ts'
import type { Attributes, PageListener } from './parsePage.ts'

/** A part of a page that holds blocks: an element, and how much is in it. */
export interface Box {
  readonly tag: string
  /** Its class, id, role and itemprop. */
  readonly names: string
  readonly parent: Box | null
  readonly depth: number
  /** Of all blocks within: their characters, and how many of those are linked. */
  length: number
  linked: number
  pictures: number
}

/** A stretch of text that a browser sets off from its neighbours: a paragraph, a heading, an item of a list, a cell. */
export interface Block {
  readonly text: string
  readonly box: Box
  /** How many of its characters are linked. */
  readonly linked: number
}

/** Elements that run on in the line. All others, those that nobody knows among them, break it. */
export const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)
/** What is no text, or none of the page's own. */
const unread = new Set(
  (
    'applet area audio base button canvas datalist dialog embed frame frameset head iframe img input link map meta ' +
    'noembed noframes noscript object option optgroup picture script select source style svg template textarea title ' +
    'track video'
  ).split(' '),
)
const pictures = new Set(['img', 'picture', 'video'])
/** Words in the class of an element that is shown only to some, or when pointed at. */
const unseenNames = /\b(?:screen-?reader|sr-only|visually-?hidden|tooltip|popup|popover|rollover)/i
const unseen = /(?:^|[\s;])(?:display\s?:\s?none|visibility\s?:\s?hidden)/i

/** Boxes that lie deeper are as if they weren't there; their text is read. */
const deepestBox = 60
const longestNames = 200

interface Line {
  text: string
  linked: number
}

/**
 * Collects the blocks of a page in their order. White space is as a browser shows it; `<br>` is a line end, two in a
 * row end the block.
 */
export class BlockReader implements PageListener {
  private readonly blocks: Block[] = []
  private box: Box = { tag: 'body', names: '', parent: null, depth: 0, length: 0, linked: 0, pictures: 0 }
  private readonly outer: Box[] = []
  private lines: Line[] = [{ text: '', linked: 0 }]
  private links = 0
  /** How many elements are open within one that isn't read. */
  private skipped = 0

  open(tag: string, attributes: Attributes): void {
    if (this.skipped === 0 && pictures.has(tag)) this.addPicture()
    if (this.skipped > 0 || unread.has(tag) || isUnseen(tag, attributes)) this.skipped++
    else if (tag === 'br') this.lines.push({ text: '', linked: 0 })
    else if (tag === 'a') this.links += 1
    else if (!inline.has(tag)) {
      this.flush()
      this.outer.push(this.box)
      if (this.box.depth < deepestBox) this.box = boxOf(tag, attributes, this.box)
    }
  }

  text(words: string): void {
    if (this.skipped > 0) return
    const line = this.lines.at(-1)!
    line.text += words
    if (this.links > 0) line.linked += words.trim().length
  }

  close(tag: string): void {
    if (this.skipped > 0) this.skipped--
    else if (tag === 'a') this.links--
    else if (tag !== 'br' && !inline.has(tag)) {
      this.flush()
      this.box = this.outer.pop()!
    }
  }

  /** All blocks, at the page's end. */
  end(): readonly Block[] {
    this.flush()
    return this.blocks
  }

  /** Ends the block. */
  private flush(): void {
    let text = ''
    let linked = 0
    for (const line of [...this.lines, { text: '', linked: 0 }]) {
      const words = line.text.replace(/\s+/g, ' ').trim()
      if (words === '') {
        if (text !== '') this.add({ text, box: this.box, linked: Math.min(linked, text.length) })
        text = ''
        linked = 0
      } else {
        text += text === '' ? words : `\n${words}`
        linked += line.linked
      }
    }
    this.lines = [{ text: '', linked: 0 }]
  }

  private addPicture(): void {
    for (let box: Box | null = this.box; box !== null; box = box.parent) box.pictures++
  }

  private add(block: Block): void {
    const row = rowAround(block)
    const before = this.blocks.at(-1)
    if (row !== undefined && before !== undefined && rowAround(before) === row)
      this.blocks[this.blocks.length - 1] = {
        text: `${before.text} | ${block.text}`,
        box: row,
        linked: before.linked + block.linked,
      }
    else this.blocks.push(block)
    for (let box: Box | null = block.box; box !== null; box = box.parent) {
      box.length += block.text.length
      box.linked += block.linked
    }
  }
}

/** The row of a table that a short cell, or those before it, stand in: they are one block. */
function rowAround({ box, text }: Block): Box | undefined {
  if (text.includes('\n')) return undefined
  if (box.tag === 'tr') return text.length <= longestRow ? box : undefined
  return cells.has(box.tag) && text.length <= longestCell && box.parent?.tag === 'tr' ? box.parent : undefined
}

const cells = new Set(['td', 'th'])
const longestCell = 80
const longestRow = 1000

function boxOf(tag: string, attributes: Attributes, parent: Box): Box {
  const { class: classes, id, role, itemprop } = attributes
  const names = [classes, id, role, itemprop].filter(Boolean).join(' ').slice(0, longestNames)
  return { tag, names, parent, depth: parent.depth + 1, length: 0, linked: 0, pictures: 0 }
}

/** The text of a snippet of HTML, as feeds and JSON-LD have them; of plain text its own. */
export function plainText(html: string): string[] {
  const reader = new BlockReader()
  parsePage(html, [reader])
  return reader.end().map(({ text }) => text)
}

function isUnseen(tag: string, attributes: Attributes): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true
  if (inline.has(tag) && unseenNames.test(attributes.class ?? '')) return true
  return attributes.style !== undefined && unseen.test(attributes.style)
}
