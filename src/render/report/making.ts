import type { Report } from '../../types/report.ts'
import { html } from './html.ts'
import type { Markup } from './html.ts'

/** How a page was made. */
export interface Making {
  readonly version?: string | undefined
  /** The command line. */
  readonly command?: string | undefined
}

/** How the page was made, and how far it can be trusted. */
export const makingOf = ({ articles }: Report, { version, command }: Making): Markup =>
  html`<h2>How this page was made</h2>
    <p>
      By
      <i>digest</i
      >${version === undefined ? null : ` ${version}`}${command === undefined ? null : html`, with <code>${command}</code>`},
      without anybody’s looking over it.
    </p>
    <p>
      A program read ${articles.length === 1 ? 'the article' : 'the articles'}, and it errs: of what it shows about one
      row in ten is wrong. In news articles that were read by hand 91 % of the quotes shown had the right words and
      speaker, and two of three to three of four of all quotes were found. Names had the right words and type in 83 to
      85 % of the cases. The percentage beside a quote is how sure digest is of it. Read the article before you print
      what stands here.
    </p>`
