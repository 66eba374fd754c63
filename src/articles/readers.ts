import type { Article, Failure } from '../types/article.ts'
import { decodeHtml } from './decodeText.ts'
import { failure } from './failure.ts'
import type { InputFormat } from './inputFormat.ts'
import { loadFeed } from './loadFeed.ts'
import { loadJson, loadJsonl } from './loadJson.ts'
import { loadMail } from './loadMail.ts'
import { loadDocx, loadPdf } from './loadOffice.ts'
import { loadTable } from './loadTable.ts'
import { parseArticle } from './parseArticle.ts'
import { nameOf, whole } from './source.ts'
import type { Reader, Source } from './source.ts'

function parseText(source: Source, text: string): Article | Failure {
  if (isBinary(text)) return failure(source, 'binary', `${nameOf(source)} looks binary: save the article's text`)
  return parseArticle({ id: source.id, path: source.path, text })
}

/** Prose has no NUL, and hardly another control character. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 1 << 16)
  const controls = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f\ufffd]/g)?.length ?? 0
  return text.includes('\0') || (controls > 8 && controls * 20 > head.length)
}

async function parseHtml(source: Source, html: string): Promise<Article | Failure> {
  if (isBinary(html)) return parseText(source, html)
  const { readHtml } = await import('./html/readHtml.ts')
  return readHtml({ id: source.id, path: source.path }, html)
}

/** A format that nobody reads is a type error. */
export const readers: Readonly<Record<InputFormat, Reader>> = {
  text: whole(parseText),
  html: whole(parseHtml, decodeHtml),
  markdown: whole(parseText),
  jsonl: loadJsonl,
  json: loadJson,
  csv: loadTable,
  tsv: loadTable,
  feed: loadFeed,
  mail: loadMail,
  docx: loadDocx,
  pdf: loadPdf,
}
