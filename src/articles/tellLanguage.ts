import type { Article } from '../types/article.ts'
import type { ReadBefore } from './readAs.ts'

/** Fewer words than these tell no language. */
const fewestWords = 20
/** Enough of an article to tell its language by. */
const mostCharacters = 1000

/**
 * Words that English texts can't do without, and that the other languages in Latin letters don't have: every tenth to
 * third word of an article, and in no text of 22 other languages more than every thirtieth.
 */
const functionWords = new Set(
  (
    'the of and to that with was for his he said it this from are were has have by they which their who been would ' +
    'after about but she when while into during than there these its could because two'
  ).split(' '),
)
const leastShare = 0.08
/** More than in any of those. */
const leastDoubtfulShare = 1 / 30
/** Words that other languages have too. With them it is every fourth word of an article, and every sixth of headlines. */
const sharedWords = new Set('a an as at be in is on or not'.split(' '))
const leastShareWithShared = 0.15

/**
 * The article with the language that its text is written in, as ISO 639 has it. What its record says stands, except
 * that English, which many tools write unasked, must look like it.
 */
export async function tellLanguage(article: Article, readBefore?: ReadBefore): Promise<Article> {
  const isOpen = saysNothing.test(article.language.trim())
  if (!isOpen && !isEnglish(article.language)) return article
  const language = await otherLanguage(article, readBefore)
  return language === undefined && !isOpen ? article : { ...article, language: language ?? 'en' }
}

/** What tools write where they don't know. */
const saysNothing = /^(?:und|unknown|none|null|nan|n\/a|)$/i

/** `en`, `en-GB`, `eng`, `English`: what a record may say. */
export const isEnglish = (language: string): boolean => /^en(?:g(?:lish)?)?(?:[-_]|$)/i.test(language.trim())

/** The language of an article that is surely not English. */
async function otherLanguage(article: Article, readBefore: ReadBefore | undefined): Promise<string | undefined> {
  const head = article.text.slice(0, mostCharacters)
  const words = head.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  const isLong = words.length >= fewestWords || (/\p{sc=Han}|\p{sc=Hira}|\p{sc=Thai}/u.test(head) && head.length > 40)
  if (!isLong) return undefined
  if (looksEnglish(words)) return undefined
  const bytes = Buffer.from(head)
  let language = readBefore?.find('language', bytes)?.[0]?.language
  if (language === undefined) {
    language = await detect(head)
    await readBefore?.keep('language', bytes, [{ ...article, text: head, furniture: [], given: {}, language }])
  }
  return language === '' || language === 'en' ? undefined : language
}

/**
 * The language of a text, or '' where it is in doubt. The detector is loaded for those alone that few English function
 * words speak for, and that nobody asked for before: it takes longer than to read five articles.
 */
async function detect(text: string): Promise<string> {
  const { eld } = await import('eld/extrasmall')
  const found = eld.detect(text)
  return found.isReliable() ? found.language : ''
}

function looksEnglish(words: readonly string[]): boolean {
  let [english, shared] = [0, 0]
  for (const word of words)
    if (functionWords.has(word)) english++
    else if (sharedWords.has(word)) shared++
  const share = english / words.length
  return share >= leastShare || (share > leastDoubtfulShare && share + shared / words.length >= leastShareWithShared)
}
