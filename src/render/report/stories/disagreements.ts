import type { ReportDisagreement } from '../../../types/report.ts'
import { html } from '../html.ts'
import type { Content, Markup } from '../html.ts'
import { articleLink, firstAndMore } from '../lists.ts'
import type { Page } from '../pageOf.ts'
import { count } from '../words.ts'

const mostRows = 8

const kinds: Readonly<Record<string, string>> = {
  figure: 'A figure',
  unit: 'A unit',
  date: 'A date',
  name: 'A name',
  outcome: 'What became of it',
  charge: 'What somebody is accused of',
  role: 'Who somebody is',
  speaker: 'Who said it',
  wording: 'The words of a quote',
  spelling: 'How a name is spelt',
}

/** Each disagreement with the sentences on either side, one beside the other. */
export const disagreementsOf = (page: Page, disagreements: readonly ReportDisagreement[]): Content =>
  firstAndMore(
    disagreements,
    mostRows,
    (some) => some.map((one) => disagreementEntry(page, one)),
    (number) => count(number, 'more disagreement'),
  )

const disagreementEntry = (page: Page, { kind, claims }: ReportDisagreement): Markup =>
  html`<div class="differ">
    <h5>${kinds[kind] ?? kind}</h5>
    <ul>
      ${claims.map(
        ({ value, text, article }) =>
          html`<li>
            <b>${value}</b>
            <p>${markValue(text, value)}</p>
            ${articleLink(page, article)}
          </li>`,
      )}
    </ul>
  </div> `

/** A sentence with what it has marked in it, where it stands there letter for letter. */
function markValue(text: string, value: string): Content {
  const at = value === '' ? -1 : text.indexOf(value)
  return at < 0 ? text : [text.slice(0, at), html`<mark>${value}</mark>`, text.slice(at + value.length)]
}
