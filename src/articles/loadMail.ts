import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Article, Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { nameOf, wholeBytes } from './source.ts'
import type { Source } from './source.ts'
import { textOfMarkup } from './textOfMarkup.ts'

/**
 * A message as mail programs save it, or a mailbox of several: a newsletter, or an article that somebody sent. What is
 * attached is not read.
 */
export const loadMail = wholeBytes(async (source, bytes) => {
  const messages = splitMailbox(bytes)
  if (messages.length < 2) return [await readMessage(source, bytes)]
  return Promise.all(messages.map((message, i) => readMessage({ ...source, id: `${source.id}:${i + 1}` }, message)))
})

async function readMessage(source: Source, bytes: Buffer): Promise<Article | Failure> {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const { subject, from, date, text, html } = await PostalMime.parse(bytes)
    const about = { title: subject, byline: from?.name, published: date }
    const given = Object.fromEntries(
      Object.entries(about).filter(([, value]) => value !== undefined && value.trim() !== ''),
    )
    return parseArticle({ id: source.id, path: source.path, text: await readBody(text, html), ...given })
  } catch (error) {
    return failure(source, 'unsupported', `${nameOf(source)} is no mail that can be read: ${reasonOf(error)}`)
  }
}

/** The line before each message of an mbox (RFC 4155): who sent it, and when. */
const messageStart = /(?<=^|\n\r?\n)From \S{1,200} [^\n]{10,60}\n(?=[A-Za-z][A-Za-z-]{1,40}:|>From )/g

/** A mailbox marks lines of a message that look so. */
const escapedStart = /^>(?=>*From )/gm

/** The messages of a mailbox, one after the other in a file, each behind a line of its own; empty for a single mail. */
function splitMailbox(bytes: Buffer): Buffer[] {
  const latin1 = bytes.toString('latin1')
  if (!latin1.startsWith('From ')) return []
  const starts = [...latin1.matchAll(messageStart)].map(({ index }) => index)
  return starts.map((start, i) => Buffer.from(latin1.slice(start, starts[i + 1]).replace(escapedStart, ''), 'latin1'))
}

/** Mail programs write the text beside the page; where they wrote none, or a mere hint, the page has it. */
async function readBody(text: string | undefined, html: string | undefined): Promise<string> {
  const plain = (text ?? '').replace(/\r\n/g, '\n').trim()
  const page = html === undefined ? '' : await textOfMarkup(html)
  return plain.length * 2 < page.length ? page : plain
}
