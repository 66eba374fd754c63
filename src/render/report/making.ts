import { measured } from '../../models/measured.ts'
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
      ${byDigest(version)}${command === undefined ? null : html` with <code>${command}</code>`}; nobody looked over it.
    </p>
    <p>
      A program read ${articles.length === 1 ? 'the article' : 'the articles'}, and it errs: about one row in ten is
      wrong. ${figuresOfQuotes} ${figuresOfNames} The percentage beside a quote is how sure digest is of it, and none is
      shown of which it is less than half sure. Read the article before you print what stands here.
    </p>`

const byDigest = (version: string | undefined): string => `By digest${version === undefined ? '' : ` ${version}`}`

const { quotes, names } = measured
const range = (figures: readonly number[]): string => figures.map((figure) => Math.round(figure)).join(' to ')

const figuresOfQuotes =
  `In ${quotes.articles} news articles that were read by hand, ${range([quotes.right])} % of the quotes shown had the ` +
  `right words and speaker, and ${range(quotes.found)} % of all quotes were found.`
const figuresOfNames = `Of names, ${range(names)} % are found with the right words and type.`
