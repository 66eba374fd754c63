import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { scrolling } from './lists.ts'
import type { Page } from './pageOf.ts'
import { figure } from './words.ts'

const mostRows = 20

/** Who stands with whom in one sentence: a picture, and the same in words. */
export function networkSection(page: Page, chart: Markup | null): Markup {
  const { links } = page.report
  if (links.length === 0) return html`<p class="none">No two names stand in one sentence.</p>`
  return html`<p class="lead">
      Names that stand in one sentence, pronouns and descriptions counted for whom they mean. The more sentences, the
      nearer.
    </p>
    ${chart === null ? null : scrolling('Names and their links', chart)}
    <details class="more" ${chart === null ? html` open` : null}>
      <summary>The same as a table</summary>
      <table>
        <caption class="vh">
          Who occurs with whom
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">With</th>
            <th scope="col" class="n">Sentences</th>
          </tr>
        </thead>
        <tbody>
          ${links.slice(0, mostRows).map(
            ({ a, b, count }) =>
              html`<tr>
                <th scope="row">${nameLink(page, a)}</th>
                <td>${nameLink(page, b)}</td>
                <td class="n">${figure(count)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${links.length > mostRows ? html`<p class="none">and ${figure(links.length - mostRows)} more pairs</p>` : null}
    </details>`
}

function nameLink({ report, linkOf }: Page, name: number): Content {
  const { name: shown } = report.names[name]!
  const link = linkOf(name)
  return link === null ? shown : html`<a href="${link}">${shown}</a>`
}
