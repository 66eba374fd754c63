import { isBoilerplate } from '../page/isBoilerplate.ts'
import type { Block, Box } from './readBlocks.ts'

/** Elements whose text is none of the article's. */
const clutterTags = new Set(['aside', 'figcaption', 'figure', 'footer', 'menu', 'nav'])
/** What a figure may hold besides a picture and its caption. */
const figureContents = new Set(['pre', 'table', 'ul', 'ol'])

/** Words that name a part of a page which is no article's text, wherever they stand in a class, id or role. */
const clutterStems = new RegExp(
  'advert|breadcrumb|byline|caption|carousel|comments?(?!ar)|cookie|copyright|dateline|disclaimer|disclosure|gallery|' +
    'newsletter|pagination|popular|promo|recirc|recommend|related|share-?(?:bar|box|button|link|tool)|sidebar|sign-?up|' +
    'slideshow|sponsor|subscri(?:be(?!r)|ption)|teaser|trending',
)
/** Words that do so only as a whole: `rail` is none in `trail`. */
const clutterWords = new Set(
  (
    'ad ads attribution author banner bio callout complementary consent credit credits cta donate donation eyebrow ' +
    'feedback follow kicker login menu meta modal more nav navigation next optin overlay photo poll print rail share ' +
    'sharing slide slider social swiper tag tags timestamp toc toolbar topics widget'
  ).split(' '),
)

/** Where a picture stands with less text than this, that is its caption. */
const longestCaption = 250
/** What asks the reader to do something, rather than tells. */
const request =
  /\b(?:your inbox|our (?:free |daily |weekly )?(?:e-?mail )?newsletters?|sign up (?:for|to|here)|subscribe (?:to|now|today|here)|follow (?:us|me|him|her|them) on|join (?:us|our)|affiliate commission|news tips?)\b/i
const longestRequest = 350
/** A block that is linked to this share leads to another page. */
const linkAlone = 0.9

/**
 * Finds the blocks that are no text of the article, as the elements around them say. Kinds of elements that hold much
 * of the text are none, whatever they are called; nor is a quotation in the middle of others.
 */
export function findClutter(blocks: readonly Block[]): ReadonlySet<Block> {
  const lengths = new Map<string, number>()
  let length = 0
  for (const block of blocks) {
    length += block.text.length
    for (const kind of new Set([...boxesAround(block)].map(kindOf)))
      lengths.set(kind, (lengths.get(kind) ?? 0) + block.text.length)
  }
  const known = new Map<Box, boolean>()
  const isClutter = (box: Box): boolean => {
    const found =
      known.get(box) ?? ((isClutterBox(box) || isCaptioned(box)) && lengths.get(kindOf(box))! < mostOfText * length)
    known.set(box, found)
    return found
  }
  return new Set(blocks.filter((block) => [...boxesAround(block)].some(isClutter)))
}

/** Elements that hold more than this share of the text are no clutter. */
const mostOfText = 0.3
const kindOf = ({ tag, names }: Box): string => `${tag} ${names.replace(/\d+/g, '')}`

/** From the inside, up to a quotation; without a figure around a table or list. */
function* boxesAround({ box }: Block): Generator<Box> {
  let isContent = false
  for (let at: Box | null = box; at !== null && at.tag !== 'blockquote'; at = at.parent) {
    isContent ||= figureContents.has(at.tag)
    if (at.tag !== 'figure' || !isContent) yield at
  }
}

function isClutterBox({ tag, names }: Box): boolean {
  if (clutterTags.has(tag)) return true
  const words = names.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return clutterStems.test(words) || words.split(/[^a-z]+/).some((word) => clutterWords.has(word))
}

function isCaptioned({ pictures, length }: Box): boolean {
  return pictures > 0 && length < longestCaption
}

/** Do a block's own words say that it is none of the article's? */
export function isClutterText({ text, linked }: Block): boolean {
  if (linked > linkAlone * text.length) return true
  if (text.length > longestRequest) return false
  return isBoilerplate(text.replace(/[\s.…]+$/, '')) || (linked > 0 && request.test(text))
}
