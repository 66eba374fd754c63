import { html } from './html.ts'
import type { Markup } from './html.ts'
import { articleLink, scrolling } from './lists.ts'
import type { Page } from './pageOf.ts'
import { percent, count } from './words.ts'

const mostRows = 15
/** Their picture is small, and fits a narrow screen. */
const fewArticles = 8

/** Which articles are alike: all pairs of a few articles as a heat map; the most similar ones as a table. */
export function similaritySection(page: Page, chart: Markup | null): Markup {
  const { compared } = page
  const { similarities, articles } = page.report
  const pairs = [...similarities].sort((x, y) => y.similarity - x.similarity).slice(0, mostRows)
  if (pairs.length === 0) return html`<p class="none">There are no two articles to compare.</p>`
  return html`<p class="lead">
      How much of what two articles are about they have in common.
      ${compared.length < articles.length ? `All pairs of ${count(articles.length, 'article')} could not be read in a picture: this one has the ${compared.length} of the first stories.` : null}
    </p>
    ${chart === null ? null : compared.length > fewArticles ? scrolling('How similar articles are', chart) : html`<div class="small">${chart}</div>`}
    <details class="more" ${chart === null ? html` open` : null}>
      <summary>The most similar pairs</summary>
      <table>
        <caption class="vh">
          Similar articles
        </caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            <th scope="col">Other</th>
            <th scope="col" class="n">Similar</th>
          </tr>
        </thead>
        <tbody>
          ${pairs.map(
            ({ a, b, similarity }) =>
              html`<tr>
                <td>${articleLink(page, a)}</td>
                <td>${articleLink(page, b)}</td>
                <td class="n">${percent(similarity)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </details>`
}
