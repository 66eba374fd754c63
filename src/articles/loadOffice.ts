import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Failure } from '../types/article.ts'
import { failure } from './failure.ts'
import { parseArticle } from './parseArticle.ts'
import { nameOf, wholeBytes } from './source.ts'
import type { Source } from './source.ts'

/** A Word document, by mammoth, where it is installed: its paragraphs, headings and lists, without notes and comments. */
export const loadDocx = wholeBytes(async (source, bytes) => {
  const mammoth = await optional(() => import('mammoth'))
  if (mammoth === undefined) return [isMissing(source, 'a Word document', 'mammoth')]
  try {
    const { value } = await mammoth.default.extractRawText({ buffer: bytes })
    return [parseArticle({ id: source.id, path: source.path, text: value.trim() })]
  } catch (error) {
    return [unreadable(source, 'Word document', error)]
  }
})

/** A PDF, by unpdf, where it is installed: its text in the order in which it was written, lines as they are set. */
export const loadPdf = wholeBytes(async (source, bytes) => {
  const unpdf = await optional(() => import('unpdf'))
  if (unpdf === undefined) return [isMissing(source, 'a PDF', 'unpdf')]
  try {
    const document = await unpdf.getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
    const { text } = await unpdf.extractText(document)
    const pages = text.map((page) => page.trim()).join('\n\n')
    if (pages.trim() === '')
      return [
        failure(source, 'unsupported', `${nameOf(source)} is a PDF without text, as scans are: recognise it first`),
      ]
    const article = parseArticle({ id: source.id, path: source.path, text: pages })
    const { info } = await unpdf.getMeta(document)
    return [{ ...article, title: article.title ?? titleOf(info), byline: article.byline ?? named(info.Author) }]
  } catch (error) {
    return [unreadable(source, 'PDF', error)]
  }
})

/**
 * A PDF's own title, where it reads like one: many have the name of a file there. When it was made says nothing of when
 * its article came out.
 */
function titleOf({ Title: title }: Info): string | null {
  const isFileName = typeof title === 'string' && /^microsoft|\.[a-z]{2,5}$|^\S+$/i.test(title.trim())
  return isFileName ? null : named(title)
}

const named = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

type Info = Readonly<Record<string, unknown>>

/** Few need them, and they are larger than all of digest: who does installs them beside it. */
async function optional<Module>(load: () => Promise<Module>): Promise<Module | undefined> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  }
}

const isMissing = (source: Source, kind: string, name: string): Failure =>
  failure(
    source,
    'missing-package',
    `${nameOf(source)} is ${kind}: to read it, npm install ${name} (beside article-digest)`,
  )

const unreadable = (source: Source, kind: string, error: unknown): Failure =>
  failure(source, 'unsupported', `${nameOf(source)} is no ${kind} that can be read: ${reasonOf(error)}`)
