import { findLines } from '../../language/findLines.ts'
import type { Article, Failure } from '../../types/article.ts'
import { failure } from '../failure.ts'
import { scanPage } from '../page/scanPage.ts'
import type { Page } from '../page/scanPage.ts'
import { parseArticle } from '../parseArticle.ts'
import { chooseBlocks } from './chooseBlocks.ts'
import { chooseFacts } from './chooseFacts.ts'
import { parsePage } from './parsePage.ts'
import { BlockReader, plainText } from './readBlocks.ts'
import { FactReader } from './readFacts.ts'

/** A page with less text than this holds no article, or one that only its scripts would fetch. */
const leastText = 100

/**
 * The article of an HTML page: its main text, a blank line between paragraphs, and what the markup says of it. What
 * the text says itself, as in a line with the date, counts where the markup is silent. No script is run and nothing
 * fetched.
 */
export function readHtml(source: Pick<Failure, 'id' | 'path'>, html: string): Article | Failure {
  const blocks = new BlockReader()
  const facts = new FactReader()
  parsePage(html, [blocks, facts])
  const { about, titles, body } = chooseFacts(facts)
  const shown = joinParagraphs(chooseBlocks(blocks.end(), titles).map(({ text }) => text))
  const page = scanPage(shown, findLines(shown))
  const text = withoutFurniture(shown, page)
  // Some pages show the beginning, and hand all of it to machines alone.
  const whole =
    body !== undefined && body.length > 2 * text.length
      ? joinParagraphs(plainText(body.replace(/\n/g, '<br><br>')))
      : text
  if (whole.length < leastText) return failure(source, 'no-article', noArticle(source.path ?? 'stdin'))
  const told = { published: dateOf(page), byline: page.byline, url: page.url }
  const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null))
  return parseArticle({ ...source, text: whole, ...known, ...about })
}

const noArticle = (name: string): string => `${name} is a page without an article: save the article's text`

const joinParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n')

const dateOf = ({ dates }: Page): string | null => dates.find(({ iso }) => iso !== null)?.iso ?? null

/** The text without lines that are page furniture, and without the credits at the ends of lines. */
function withoutFurniture(text: string, { furniture }: Page): string {
  let kept = ''
  let at = 0
  for (const { start, end } of [...furniture].sort((a, b) => a.start - b.start)) {
    kept += text.slice(at, Math.max(at, start))
    at = Math.max(at, end)
  }
  return joinParagraphs(
    (kept + text.slice(at))
      .split('\n\n')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  )
}
