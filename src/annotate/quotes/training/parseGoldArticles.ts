import type { GoldArticle } from './goldArticle.ts'

/**
 * Reads training or test data: JSON lines with an id, the text and its quotes (start, end, type, speaker and cue as spans or null).
 * @throws Error that names the line which is none
 */
export function parseGoldArticles(jsonLines: string): GoldArticle[] {
  return jsonLines.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    const article = readJson(line)
    if (!isGoldArticle(article))
      throw new Error(`line ${i + 1} is no article with quotes: it needs id, text and quotes`)
    return [article]
  })
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

function isGoldArticle(value: unknown): value is GoldArticle {
  const { id, text, quotes } = (value ?? {}) as Partial<Record<keyof GoldArticle, unknown>>
  return typeof id === 'string' && typeof text === 'string' && Array.isArray(quotes) && quotes.every(isGoldQuote)
}

function isGoldQuote(value: unknown): boolean {
  const { start, end, type } = (value ?? {}) as { start?: unknown; end?: unknown; type?: unknown }
  return typeof start === 'number' && typeof end === 'number' && typeof type === 'string'
}
