import { nameKey } from '../../names/nameKey.ts'
import type { DisagreementNews, NameNews, SpeakerNews, StoryNews } from '../../types/news.ts'
import type { ListedDisagreement } from '../compare/disagreements.ts'
import type { Story } from '../compare/stories.ts'
import type { Stock } from './takeStock.ts'

type Noticed = NameNews | SpeakerNews | StoryNews | DisagreementNews

/**
 * Tells, time after time, what a stock has that none before it had. A name stays known when its articles are gone, and
 * so does a disagreement: another article that takes one side of it is no news.
 */
export function noticeNews(): (stock: Stock) => Noticed[] {
  const [names, speakers] = [knownNames(), knownNames()]
  const disagreements = new Map<string, Set<string>>()
  let stories: readonly Story[] = []
  return (stock) => {
    const news: Noticed[] = [
      ...names(stock.names).map(({ name, type, article }) => ({ event: 'name', name, type, article }) as const),
      ...speakers(stock.speakers).map(
        ({ name, article, said, start, end }) => ({ event: 'speaker', name, article, said, start, end }) as const,
      ),
      ...stock.stories.flatMap((story) => storyNews(story, stories)),
      ...stock.disagreements.filter((one) => isNew(one, disagreements)).map(disagreementNews),
    ]
    stories = stock.stories
    return news
  }
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * Which names are new. A name is known where its full form was seen, in whatever role, or another form of two words or
 * more: one word, as a surname, may be somebody else's.
 */
function knownNames(): <Item extends Named>(items: readonly Item[]) => Item[] {
  const forms = new Set<string>()
  return (items) => {
    const fresh = items.filter(({ name, aliases }) => {
      const telling = aliases.filter((alias) => alias.includes(' '))
      return ![name, ...telling].some((form) => forms.has(nameKey(form)))
    })
    for (const { name, aliases } of items) for (const form of [name, ...aliases]) forms.add(nameKey(form))
    return fresh
  }
}

/** Of a story that had none of its articles before, or fewer. */
function storyNews({ articles, titles, about }: Story, before: readonly Story[]): StoryNews[] {
  const members = new Set(articles)
  const known = new Set(
    before.filter((story) => story.articles.some((id) => members.has(id))).flatMap((s) => s.articles),
  )
  const added = articles.filter((id) => !known.has(id))
  if (added.length === 0) return []
  return [{ event: known.size === 0 ? 'story' : 'joined', added, articles, titles, about }]
}

/** The same values of one kind are known where one of these articles was known to have them. */
function isNew({ kind, value, otherValue, tellings }: ListedDisagreement, known: Map<string, Set<string>>): boolean {
  const key = [kind, ...[value, otherValue].map(nameKey).sort()].join('\n')
  const articles = tellings.map(({ article }) => article)
  const tellers = known.get(key) ?? new Set()
  const wasThere = articles.some((article) => tellers.has(article))
  for (const article of articles) tellers.add(article)
  known.set(key, tellers)
  return !wasThere
}

function disagreementNews(found: ListedDisagreement): DisagreementNews {
  const { kind, value, otherValue, article, other, text, otherText, start, end, otherStart, otherEnd } = found
  return {
    ...{ event: 'disagreement', kind, value, otherValue, article, other },
    ...{ text, otherText, start, end, otherStart, otherEnd },
  }
}
