import { groupBy } from '../../../algorithms/multimap.ts'
import type { ReportStory } from '../../../types/report.ts'
import { html } from '../html.ts'
import type { Content, Markup } from '../html.ts'
import { articleLink, firstAndMore } from '../lists.ts'
import type { Page } from '../pageOf.ts'
import { count, dateInWords, figure, percent } from '../words.ts'
import { disagreementsOf } from './disagreements.ts'
import { matrixOf } from './matrix.ts'
import { leadOf, storyName } from './storyName.ts'
import { sameQuotesOf } from './sameQuotes.ts'

/** So many stories are told in full; of the others, what they are about and which articles tell them. */
const mostStories = 30
/** So many lie open. */
const openStories = 3
const mostAlone = 4
const mostOwn = 2
/** Less of an article is a phrase or two that everybody has. */
const leastCopied = 0.1
const mostCopies = 10

/** Story by story: where articles agree, differ and copy each other. */
export function storiesSection(page: Page): Markup {
  const { stories, articles, sameQuotes } = page.report
  const alone = articles.filter(({ story }) => story === null).length
  const entries = [...stories.entries()]
  const [told, others] = [entries.slice(0, mostStories), entries.slice(mostStories)]
  return html`<p class="lead">
      Articles on one event, those first that most tell independently of each other.
      ${alone === 0 ? null : `${count(alone, 'article tells', 'articles tell')} what no other here does.`}
    </p>
    ${stories.length === 0 ? html`<p class="none">No two articles tell the same story.</p>` : told.map(([place, story]) => storyEntry(page, story, place))}
    ${
      others.length === 0
        ? null
        : html`<h3>${figure(others.length)} more stories</h3>
            <p class="none">
              Fewer tell these independently: here are only their articles. Ask for a report on these for the whole.
            </p>
            <ul class="compact">
              ${others.map(([place, story]) => shortEntry(page, story, place))}
            </ul>`
    }
    ${
      sameQuotes.length === 0
        ? null
        : html`<h3>Quoted in different stories</h3>
            ${sameQuotesOf(page, sameQuotes)}`
    }`
}

const daysOf = ({ from, to }: ReportStory): string | null => {
  if (from === null || to === null) return null
  return from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`
}

function storyEntry(page: Page, story: ReportStory, place: number): Markup {
  const { about, articles, tellers, statements, disagreements, sameQuotes } = story
  const facts = [
    count(articles.length, 'article'),
    tellers === articles.length ? null : `${tellers} independent`,
    disagreements.length === 0 ? null : count(disagreements.length, 'disagreement'),
    daysOf(story),
  ]
  const lead = leadOf(story)
  const shared = statements.filter(({ tellers }) => tellers > 1)
  return html`<details class="story" id="${page.anchors.stories[place]!}" ${place < openStories ? html` open` : null}>
    <summary>
      <h3>${about.slice(0, 4).join(', ')}</h3>
      <small>${facts.filter((fact) => fact !== null).join(' · ')}</small>
    </summary>
    ${lead === null ? html`<p class="none">No statement is found in two of them: each tells it in its own way.</p>` : html`<p class="told">${lead}</p>`}
    ${
      disagreements.length === 0
        ? null
        : html`<h4>Where they disagree</h4>
            ${disagreementsOf(page, disagreements)}`
    }
    ${
      shared.length === 0
        ? null
        : html`<h4>Who tells what</h4>
            ${matrixOf(page, story, shared)}`
    }
    ${aloneOf(page, story)}
    ${
      sameQuotes.length === 0
        ? null
        : html`<h4>The same words, quoted by several</h4>
            ${sameQuotesOf(page, sameQuotes)}`
    }
    ${copiesOf(page, story)}
  </details> `
}

/** What one article alone tells, article by article. */
function aloneOf(page: Page, { statements, articles }: ReportStory): Content {
  const own = statements.filter(({ sentences }) => new Set(sentences.map(({ article }) => article)).size === 1)
  const byArticle = groupBy(own, ({ sentences }) => sentences[0]!.article)
  const tellers = articles.filter((article) => byArticle.has(article))
  if (tellers.length === 0) return null
  const entry = (article: number): Markup =>
    html`<h5>${articleLink(page, article)}</h5>
      ${firstAndMore(
        byArticle.get(article)!,
        mostOwn,
        (some) =>
          html`<ul class="alone">
            ${some.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`,
        (number) => `${number} more`,
      )}`
  return html`<h4>What one alone tells</h4>
    ${firstAndMore(
      tellers,
      mostAlone,
      (some) => some.map(entry),
      (number) => count(number, 'more article'),
    )}`
}

function copiesOf(page: Page, { copies }: ReportStory): Content {
  const long = copies.filter(({ share, otherShare }) => Math.max(share, otherShare) >= leastCopied)
  if (long.length === 0) return null
  return html`<h4>The same passages</h4>
    <ul class="alone">
      ${long
        .slice(0, mostCopies)
        .map(
          ({ article, other, share, otherShare }) =>
            html`<li>
              ${percent(share)} of ${articleLink(page, article)} and ${percent(otherShare)} of
              ${articleLink(page, other)} are the same words, passage by passage.
            </li>`,
        )}
    </ul>
    ${long.length > mostCopies ? html`<p class="none">and ${figure(long.length - mostCopies)} more pairs</p>` : null}`
}

const shortEntry = (page: Page, story: ReportStory, place: number): Markup =>
  html`<li id="${page.anchors.stories[place]!}">
    ${storyName(story)}:
    ${story.articles.slice(0, 3).map((article) => [articleLink(page, article), ' '])}${story.articles.length > 3 ? `+ ${story.articles.length - 3}` : null}
  </li> `
