import type { ReportSource } from '../../types/report.ts'
import { bar } from './bar.ts'
import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import { firstAndMore, scrolling } from './lists.ts'
import type { Page } from './pageOf.ts'
import { count, figure, percent } from './words.ts'

const mostRows = 15
const mostListed = 100

/** Who is quoted: women and men, with a name and without, people and organizations, and each by role. */
export function sourcesSection(page: Page): Markup {
  const { sources, quoted } = page.report
  if (sources.length === 0) return html`<p class="none">Nobody is quoted, as far as digest is sure.</p>`
  return html`<p class="lead">
      By words quoted, in their own words or the article’s. Gender as first names, titles and pronouns tell it; where
      they don’t, it is unknown.
    </p>
    <div class="columns">
      ${[
        breakdown('Women and men', sources, genderOf, quoted.words),
        breakdown(
          'With a name or without',
          sources,
          ({ name }) => (name === null ? 'without a name' : 'by name'),
          quoted.words,
        ),
        breakdown('Who speaks', sources, ({ type }) => typeNames[type ?? 'none'] ?? 'other', quoted.words),
      ]}
    </div>
    ${firstAndMore(
      [...sources.entries()].slice(0, mostListed),
      mostRows,
      (rows) => table(page, rows),
      (number) => count(number, 'more source'),
    )}
    ${sources.length > mostListed ? html`<p class="none">and ${figure(sources.length - mostListed)} more, who stand with the <a href="#quotes">quotes</a>.</p>` : null}`
}

const typeNames: Readonly<Record<string, string>> = {
  person: 'people',
  organization: 'organizations',
  place: 'places, as “the Kremlin”',
  none: 'without a name',
}

function genderOf({ gender, type, name }: ReportSource): string {
  if (gender !== null) return gender === 'female' ? 'women' : 'men'
  return name !== null && type === 'person' ? 'people, unknown' : 'no person by name'
}

/** What share of the words each group has. */
function breakdown(
  title: string,
  sources: readonly ReportSource[],
  groupOf: (source: ReportSource) => string,
  words: number,
): Content {
  const groups = new Map<string, { sources: number; words: number }>()
  for (const source of sources) {
    const group = groups.get(groupOf(source)) ?? { sources: 0, words: 0 }
    groups.set(groupOf(source), { sources: group.sources + 1, words: group.words + source.words })
  }
  const rows = [...groups].sort(([, a], [, b]) => b.words - a.words)
  return html`<table class="shares">
    <caption>
      ${title}
    </caption>
    <thead class="vh">
      <tr>
        <th scope="col">Who</th>
        <th scope="col">Sources</th>
        <th scope="col">Share of words</th>
        <th></th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([group, { sources, words: own }]) =>
          html`<tr>
            <th scope="row">${group}</th>
            <td>${figure(sources)}</td>
            <td>${percent(own / Math.max(1, words))}</td>
            <td>${bar(own / Math.max(1, words))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`
}

function table(page: Page, rows: readonly (readonly [number, ReportSource])[]): Markup {
  return scrolling(
    'Sources',
    html`<table>
      <caption class="vh">
        Who is quoted
      </caption>
      <thead>
        <tr>
          <th scope="col">Source</th>
          <th scope="col">Role</th>
          <th scope="col">Gender</th>
          <th scope="col" class="n">Quotes</th>
          <th scope="col" class="n">Words</th>
          <th scope="col" class="n">Share</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => sourceRow(page, row))}
      </tbody>
    </table>`,
  )
}

function sourceRow({ anchors, report }: Page, [place, source]: readonly [number, ReportSource]): Markup {
  const { source: called, role, affiliation, gender, quotes, words } = source
  const what = [role, affiliation].filter((part) => part !== null).join(', ')
  return html`<tr>
    <th scope="row"><a href="#${anchors.sources[place]!}">${called ?? 'without a name'}</a></th>
    <td>${what}</td>
    <td>${gender}</td>
    <td class="n">${figure(quotes.length)}</td>
    <td class="n">${figure(words)}</td>
    <td class="n">${percent(words / Math.max(1, report.quoted.words))}</td>
  </tr> `
}
