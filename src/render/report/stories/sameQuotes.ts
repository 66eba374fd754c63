import { diffWordsWithSpace } from 'diff'
import type { ReportSameQuote } from '../../../types/report.ts'
import { quoteAnchor } from '../anchors.ts'
import { html } from '../html.ts'
import type { Content, Markup } from '../html.ts'
import { articleLink, firstAndMore } from '../lists.ts'
import type { Page } from '../pageOf.ts'
import { count } from '../words.ts'

const mostRows = 6
/** Longer ones are shown as they are: aligning them would take too long. */
const longest = 2000

/** What several articles quote, as each has it: against the fullest, words left out and words put in are marked. */
export const sameQuotesOf = (page: Page, quotes: readonly ReportSameQuote[]): Content =>
  firstAndMore(
    quotes,
    mostRows,
    (some) => some.map((quote) => quoteEntry(page, quote)),
    (number) => count(number, 'more quote'),
  )

function quoteEntry(page: Page, { speaker, variants }: ReportSameQuote): Markup {
  const full = variants[0]!.said
  const rows = withoutRepeats(variants).map(({ article, quote, said, wording }, i) => {
    const { report, anchors } = page
    const found = report.articles[article]!.quotes[quote]!
    const words = i === 0 || wording === 'paraphrased' ? said : markChanges(full, said)
    const note = i > 0 && isSame(said, full) ? 'the same' : wording === 'paraphrased' ? 'in other words' : null
    return html`<li>
      ${words} ${articleLink(page, article)}
      <a href="#${quoteAnchor(anchors.articles[article]!, found)}" aria-label="to its place">↓</a
      >${note === null ? null : html` <small>${note}</small>`}
    </li>`
  })
  return html`<div class="same">
    <h5>${speaker ?? 'Without a name'}</h5>
    <ol>
      ${rows}
    </ol>
  </div> `
}

/** A text that says the same twice is one that quotes it. */
function withoutRepeats<Variant extends { readonly article: number; readonly said: string }>(
  variants: readonly Variant[],
): Variant[] {
  const seen = new Set<string>()
  return variants.filter(({ article, said }) => {
    const key = `${article} ${said.toLowerCase()}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

/** Capitals are the newspaper's, not the speaker's. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

function markChanges(full: string, said: string): Content {
  if (full.length > longest || said.length > longest) return said
  return diffWordsWithSpace(full, said, { ignoreCase: true }).map(({ added, removed, value }) => {
    if (added) return html`<ins>${value}</ins>`
    return removed ? html`<del>${value}</del>` : value
  })
}
