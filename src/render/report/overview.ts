import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { knowsMost } from './pageOf.ts'
import type { Page } from './pageOf.ts'
import { leadOf, storyName } from './stories/storyName.ts'
import { count, cutWords, figure, percent } from './words.ts'

/** So many rows of each list: what can be read in a minute. */
const most = 5

export function overviewSection(page: Page): Markup {
  return html`<dl class="figures">
      ${keyFigures(page).map(
        ([number, of, href]) =>
          html`<div>
            <dt><a href="#${href}">${of}</a></dt>
            <dd>${figure(number)}</dd>
          </div>`,
      )}
    </dl>
    <div class="columns">
      ${[...(page.report.articles.length > 1 ? [disagreeing(page), mainStories(page)] : []), mostNamed(page), mostQuoted(page)]}
    </div>`
}

/** How many, of what, and where they are. */
type Figure = readonly [number, string, string]

function keyFigures({ report, isDated }: Page): Figure[] {
  const { articles, stories, names, quoted } = report
  const publications = new Set(articles.flatMap(({ publication }) => publication ?? [])).size
  const days = new Set(articles.flatMap(({ published }) => published ?? [])).size
  const disagreements = stories.reduce((sum, story) => sum + story.disagreements.length, 0)
  const named = names.filter(({ type }) => type === 'person' || type === 'organization').length
  const all: readonly (Figure | null)[] = [
    [articles.length, articles.length === 1 ? 'article' : 'articles', 'articles'],
    knowsMost(articles, ({ publication }) => publication)
      ? [publications, publications === 1 ? 'publication' : 'publications', 'articles']
      : null,
    isDated ? [days, days === 1 ? 'day' : 'days', 'timeline'] : null,
    articles.length === 1
      ? null
      : [stories.length, stories.length === 1 ? 'story told by several' : 'stories told by several', 'stories'],
    articles.length === 1 ? null : [disagreements, disagreements === 1 ? 'disagreement' : 'disagreements', 'stories'],
    [named, 'people and organizations', 'names'],
    [quoted.sources, quoted.sources === 1 ? 'source quoted' : 'sources quoted', 'sources'],
    [quoted.quotes, quoted.quotes === 1 ? 'quote' : 'quotes', 'quotes'],
  ]
  return all.filter((one) => one !== null)
}

const block = (heading: string, items: readonly Markup[], none: string): Content =>
  html`<div>
    <h3>${heading}</h3>
    ${
      items.length === 0
        ? html`<p class="none">${none}</p>`
        : html`<ol>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ol>`
    }
  </div>`

function disagreeing({ report, anchors }: Page): Content {
  const all = report.stories.flatMap(({ disagreements }, story) => disagreements.map((one) => ({ ...one, story })))
  const items = all.slice(0, most).map(({ kind, claims, story }) => {
    const [a, b] = claims
    return html`<a href="#${anchors.stories[story]!}">${cutWords(a!.value, 60)} <i>or</i> ${cutWords(b!.value, 60)}</a>
      <small>${kind} · ${storyName(report.stories[story]!)}</small>`
  })
  return block('What articles disagree on', items, 'No two articles contradict each other as far as digest can tell.')
}

function mainStories({ report, anchors }: Page): Content {
  const items = report.stories.slice(0, most).map((story, place) => {
    const lead = leadOf(story)
    return html`<a href="#${anchors.stories[place]!}">${storyName(story)}</a>
      <small>${lead === null ? null : `${cutWords(lead, 140)} · `}${count(story.articles.length, 'article')}</small>`
  })
  return block('Stories told by most', items, 'No two articles tell the same story.')
}

function mostNamed({ report, anchors }: Page): Content {
  const people = [...report.names.entries()].filter(([, { type }]) => type === 'person' || type === 'organization')
  const items = people.slice(0, most).map(([name, { name: shown, role, articles }]) => {
    const facts = [role, count(articles.length, 'article')].filter((fact) => fact !== null)
    return html`<a href="#${anchors.names[name]!}">${shown}</a> <small>${facts.join(' · ')}</small>`
  })
  return block('Who is named most', items, 'Nobody is named.')
}

function mostQuoted({ report, anchors }: Page): Content {
  const items = report.sources.slice(0, most).map(({ source, words, quotes }, place) => {
    const share = percent(words / Math.max(1, report.quoted.words))
    return html`<a href="#${anchors.sources[place]!}">${source ?? 'people without a name'}</a>
      <small>${count(quotes.length, 'quote')}, ${share} of all words quoted</small>`
  })
  return block('Who is quoted most', items, 'Nobody is quoted.')
}
