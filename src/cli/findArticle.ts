import type { Article } from '../index.ts'
import type { Reading } from './readArticles.ts'

/** An article that was asked for, or why there is none. */
export interface FoundArticle {
  readonly article?: Article | undefined
  readonly notes: readonly string[]
}

/**
 * An article by its id, or by a beginning that no other id has, or else by words that no other id or title has. Of
 * several with one id the first.
 */
export async function findArticle({ articles, onFailure }: Reading, asked: string): Promise<FoundArticle> {
  const begins = fitting((article) => article.id.startsWith(asked))
  const says = fitting(({ id, title }) => [id, title ?? ''].some((name) => fold(name).includes(fold(asked))))
  const ids = new Set<string>()
  for await (const article of articles) {
    if ('error' in article) {
      await onFailure(article)
      continue
    }
    if (article.id === asked) return { article, notes: [] }
    if (ids.size < mostIds) ids.add(article.id)
    begins.offer(article)
    says.offer(article)
  }
  const [found] = [begins, says].filter(({ ids }) => ids.size > 0)
  if (found?.ids.size === 1) return { article: found.first, notes: [] }
  if (found !== undefined) {
    const is = found === begins ? 'is the beginning of' : 'is in'
    return { notes: [`“${asked}” ${is} ${[...found.ids].join(' and ')}: write more of the id`] }
  }
  const { suggest } = await import('../index.ts')
  const near = suggest(
    asked,
    [...ids].map((id) => ({ form: id, answer: id })),
  )
  const some = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there ${listed([...ids])}`
  return { notes: [`no article here has the id “${asked}”; ${some}`] }
}

const fold = (text: string): string => text.toLowerCase()

/** So many ids are searched for one that is nearly the one that was asked for. */
const mostIds = 10_000
/** Of ids that are as good as each other so many are named. */
export const mostNamed = 4

function listed(ids: readonly string[]): string {
  if (ids.length === 0) return 'is none'
  return `${ids.length === 1 ? 'is' : 'are'} ${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? ' …' : ''}`
}

/** The first of those that fit, and ids of a few. */
function fitting(fits: (article: Article) => boolean) {
  const found = { first: undefined as Article | undefined, ids: new Set<string>(), offer }
  function offer(article: Article): void {
    if (found.ids.size === mostNamed || !fits(article)) return
    found.first ??= article
    found.ids.add(article.id)
  }
  return found
}
