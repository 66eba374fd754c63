import { reasonOf } from '../algorithms/systemErrors.ts'
import { failure } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { nameOf, wholeBytes } from './source.ts'
import { textOfMarkup } from './textOfMarkup.ts'

/** A message as mail programs save it: a newsletter, or an article that somebody sent. What is attached is not read. */
export const loadMail = wholeBytes(async (source, bytes) => {
  const { default: PostalMime } = await import('postal-mime')
  try {
    const { subject, from, date, text, html } = await PostalMime.parse(bytes)
    const about = { title: subject, byline: from?.name, published: date }
    const given = Object.fromEntries(
      Object.entries(about).filter(([, value]) => value !== undefined && value.trim() !== ''),
    )
    return [parseArticle({ id: source.id, path: source.path, text: await readBody(text, html), ...given })]
  } catch (error) {
    return [failure(source, 'unsupported', `${nameOf(source)} is no mail that can be read: ${reasonOf(error)}`)]
  }
})

/** Mail programs write the text beside the page; where they wrote none, or a mere hint, the page has it. */
async function readBody(text: string | undefined, html: string | undefined): Promise<string> {
  const plain = (text ?? '').replace(/\r\n/g, '\n').trim()
  const page = html === undefined ? '' : await textOfMarkup(html)
  return plain.length * 2 < page.length ? page : plain
}
