import type { AnnotatedCase } from './answerCase.ts'
import type { ExpectedHead } from './case.ts'
import { firstOf, isSame, listOf, show, squeeze } from './sameText.ts'

/** What is wrong with what an article's head says: headline, byline, dateline, source, date. */
export function checkHead(expected: ExpectedHead, article: AnnotatedCase): string[] {
  const wrong: string[] = []
  for (const field of ['title', 'byline', 'dateline', 'source', 'published'] as const) {
    const wanted = expected[field]
    const found = article[field]
    const isRight = (value: string | null): boolean => {
      if (value === null || found === null) return value === found
      return field === 'published' ? found.startsWith(value) : isSame(found, value)
    }
    if (wanted !== undefined && !listOf(wanted).some(isRight))
      wrong.push(`${field} is ${show(found)}, not ${show(firstOf(wanted))}`)
  }
  for (const field of ['byline', 'dateline'] as const) {
    const found = lowered(article[field])
    for (const part of expected[`${field}Includes`] ?? [])
      if (!found.includes(lowered(part))) wrong.push(`${field} is ${show(article[field])}, without ${part}`)
    for (const part of expected[`${field}Excludes`] ?? [])
      if (found.includes(lowered(part))) wrong.push(`${field} is ${show(article[field])}, with ${part}`)
  }
  const { credit, sentences = article.sentences.length } = expected
  if (credit !== undefined && ![article.byline, article.source].some((name) => lowered(name) === lowered(credit)))
    wrong.push(`neither byline nor source is ${credit}`)
  if (article.sentences.length !== sentences) wrong.push(`${article.sentences.length} sentences, not ${sentences}`)
  return wrong
}

const lowered = (text: string | null): string => squeeze(text ?? '').toLowerCase()
