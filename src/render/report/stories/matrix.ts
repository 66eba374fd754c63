import type { ReportStatement, ReportStory } from '../../../types/report.ts'
import { html } from '../html.ts'
import type { Content, Markup } from '../html.ts'
import { articleLink, firstAndMore, scrolling } from '../lists.ts'
import type { Page } from '../pageOf.ts'
import { count, dateInWords } from '../words.ts'

const mostRows = 12
/** More columns no screen can hold: those that tell most of it. */
const mostColumns = 12
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Statements against articles: who tells what. Under each statement, the words of each article. */
export function matrixOf(page: Page, { articles }: ReportStory, statements: readonly ReportStatement[]): Content {
  const tells = (article: number): number =>
    statements.filter(({ sentences }) => sentences.some((sentence) => sentence.article === article)).length
  const most = new Set([...articles].sort((a, b) => tells(b) - tells(a)).slice(0, mostColumns))
  const columns = articles.filter((article) => most.has(article))
  const left = articles.length - columns.length
  return html`<ol class="legend" type="A">
      ${columns.map((article) => html`<li>${articleLink(page, article)} <small>${factsOf(page, article)}</small></li>`)}
    </ol>
    ${left > 0 ? html`<p class="none">${count(left, 'more article', 'more articles')} of this story ${left === 1 ? 'has' : 'have'} no column.</p>` : null}
    ${firstAndMore(
      statements,
      mostRows,
      (some) => table(page, columns, some),
      (number) => count(number, 'more statement'),
    )}`
}

const factsOf = ({ report }: Page, article: number): string => {
  const { publication, published } = report.articles[article]!
  return [publication, published && dateInWords(published)].filter((fact) => fact !== null && fact !== '').join(', ')
}

function table(page: Page, columns: readonly number[], statements: readonly ReportStatement[]): Markup {
  const heads = columns.map(
    (article, i) => html`<th scope="col"><abbr title="${page.titleOf(article)}">${alphabet[i]!}</abbr></th>`,
  )
  return scrolling(
    'Statements by article',
    html`<table class="matrix">
      <caption class="vh">
        Which article tells what
      </caption>
      <thead>
        <tr>
          <th scope="col">Statement${heads}</th>
        </tr>
      </thead>
      <tbody>
        ${statements.map((statement) => row(page, columns, statement))}
      </tbody>
    </table>`,
  )
}

function row(page: Page, columns: readonly number[], { text, sentences }: ReportStatement): Markup {
  const tellers = new Set(sentences.map(({ article }) => article))
  const cells = columns.map((article) =>
    tellers.has(article) ? html`<td class="y"><span>yes</span></td>` : html`<td></td>`,
  )
  const words = sentences.map(({ text, article }) => html`<li>${text} ${articleLink(page, article)}</li>`)
  return html`<tr>
    <th scope="row">
      <details>
        <summary>${text}</summary>
        <ul>
          ${words}
        </ul>
      </details>
      ${cells}
    </th>
  </tr> `
}
