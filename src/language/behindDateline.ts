import type { Article } from '../types/article.ts'
import type { Span } from '../types/span.ts'

/**
 * Where a sentence's own words begin: where and by whom an article was sent is no part of what it says, nor of what
 * anybody in it says: `GENOA, March 6 (Reuters) - Pilots …`.
 */
export function behindDateline({ text, dateline }: Pick<Article, 'text' | 'dateline'>, { start, end }: Span): number {
  if (dateline === null || !text.startsWith(dateline, start)) return start
  const behind = start + dateline.length
  const rest = /^[^—–|(:-]{0,40}(?:\([^)\n]{1,32}\))?\s*(?:[—–|:]|--?)\s*/.exec(
    text.slice(behind, Math.min(end, behind + 100)),
  )
  return rest === null || behind + rest[0].length >= end ? start : behind + rest[0].length
}
