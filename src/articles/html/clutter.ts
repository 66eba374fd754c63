import { isBoilerplate } from '../page/isBoilerplate.ts'
import type { Block, Box } from './readBlocks.ts'

/** Elements whose text is none of the article's. */
const clutterTags = new Set(['aside', 'figcaption', 'figure', 'footer', 'menu', 'nav'])
/** What a figure may hold besides a picture and its caption. */
const figureContents = new Set(['pre', 'table', 'ul', 'ol'])

/** Words that name a part of a page which is no article's text, wherever they stand in a class, id or role. */
const clutterStems =
  /advert|breadcrumb|byline|caption|carousel|comment|cookie|copyright|dateline|disclaimer|disclosure|gallery|newsletter|pagination|popular|promo|recommend|related|share|sidebar|sign-?up|slideshow|social|sponsor|subscri|teaser|trending/
/** Words that do so only as a whole: `rail` is none in `trail`. */
const clutterWords = new Set(
  (
    'ad ads attribution author bio callout complementary credit credits cta follow login menu more nav navigation next ' +
    'optin origin paywall photo player poll print rail slide slider swiper tag tags timestamp toolbar widget'
  ).split(' '),
)

/** Where a picture stands with less text than this, that is its caption. */
const longestCaption = 250
/** What asks the reader to do something, rather than tells. */
const request =
  /\b(?:your inbox|our (?:free |daily |weekly )?(?:e-?mail )?newsletters?|sign up (?:for|to|here)|subscribe (?:to|now|today|here)|follow (?:us|me|him|her|them) on|join (?:us|our)|affiliate commission|news tips?)\b/i
const longestRequest = 350

/** Do the elements around a block say that it is no text of the article? A quotation in the middle of such is one. */
export function isInClutter(block: Block, mostText: number): boolean {
  let isContent = false
  for (let box: Box | null = block.box; box !== null && box.tag !== 'blockquote'; box = box.parent) {
    if (figureContents.has(box.tag)) isContent = true
    if (box.tag === 'figure' && isContent) continue
    if (box.length < mostText && (isClutterBox(box) || isPicture(box))) return true
  }
  return false
}

function isClutterBox({ tag, names }: Box): boolean {
  if (clutterTags.has(tag)) return true
  const words = names.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()
  return clutterStems.test(words) || words.split(/[^a-z]+/).some((word) => clutterWords.has(word))
}

function isPicture({ pictures, length }: Box): boolean {
  return pictures > 0 && length < longestCaption
}

/** Do a block's own words say that it is none of the article's? */
export function isClutterText({ text, linked }: Block): boolean {
  if (linked > 0.9 * text.length) return true
  const label = text.replace(/[\s.…]+$/, '')
  if (isBoilerplate(label)) return true
  return linked > 0 && text.length < longestRequest && request.test(text)
}
