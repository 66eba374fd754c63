import { basename, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Article, Failure } from '../index.ts'
import type { Io } from './io.ts'

/** Where articles can be opened, by their ids; nowhere, if the answer goes to no terminal that shows links. */
export interface ArticleLinks {
  /** Hands the articles on, and notes where they are. */
  readonly note: (articles: AsyncIterable<Article | Failure>) => AsyncIterable<Article | Failure>
  readonly hrefOf: (id: string) => string | undefined
}

/** Of further articles it isn't noted: whoever prints so many rows won't open them one by one. */
const mostNoted = 100_000

export function articleLinks(io: Io): ArticleLinks {
  const hrefs = new Map<string, string | undefined>()
  async function* note(articles: AsyncIterable<Article | Failure>): AsyncGenerator<Article | Failure> {
    for await (const article of articles) {
      if (!('error' in article) && hrefs.size < mostNoted) {
        const href = hrefFor(article)
        // Of two with one id nobody knows which is meant.
        hrefs.set(article.id, hrefs.has(article.id) && hrefs.get(article.id) !== href ? undefined : href)
      }
      yield article
    }
  }
  return showsLinks(io)
    ? { note, hrefOf: (id) => hrefs.get(id) }
    : { note: (articles) => articles, hrefOf: () => undefined }
}

/** The file of an article that has one of its own, else its page, else the file that holds it among others. */
export function hrefFor({ id, path, url }: Pick<Article, 'id' | 'path' | 'url'>): string | undefined {
  const file = path === null ? undefined : plain(pathToFileURL(resolve(path)).href)
  const isOwn = path !== null && basename(path).startsWith(basename(id))
  return (isOwn ? file : undefined) ?? pageAt(url) ?? file
}

/** Terminals refuse longer ones, the rest is none: only visible ASCII ends no escape sequence. */
const plain = (href: string): string | undefined => (/^[\x21-\x7e]{1,2000}$/.test(href) ? href : undefined)

function pageAt(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? plain(href) : undefined
}

const programs: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed', 'Hyper', 'rio'])
const terminals = /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|contour|wezterm)/

/**
 * Does the terminal show links (OSC 8)? It doesn't say, so those are asked for by name that do; FORCE_HYPERLINK, as
 * other programs heed it, wins. One inside of another (tmux, screen) shows what it knows, which is not always this.
 */
export function showsLinks({ stdout, env }: Pick<Io, 'stdout' | 'env'>): boolean {
  if (stdout.isTTY !== true || env.TERM === 'dumb' || env.FORCE_HYPERLINK === '0') return false
  if (env.FORCE_HYPERLINK !== undefined && env.FORCE_HYPERLINK !== '') return true
  // A pager is asked last: it costs a process.
  return isKnown(env) && stdout.passesLinks !== false
}

function isKnown({ TERM = '', TERM_PROGRAM = '', VTE_VERSION, KONSOLE_VERSION, WT_SESSION }: Io['env']): boolean {
  if (/^(?:screen|tmux)/.test(TERM)) return false
  // VTE 0.50.0 crashed on links; Konsole shows them from 20.12 on.
  const byVersion = Number(VTE_VERSION) > 5000 || Number(KONSOLE_VERSION) >= 201_200
  return byVersion || WT_SESSION !== undefined || programs.has(TERM_PROGRAM) || terminals.test(TERM)
}
