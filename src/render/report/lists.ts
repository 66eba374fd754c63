import { html } from './html.ts'
import type { Content, Markup } from './html.ts'
import type { Page } from './pageOf.ts'

/** The first so many, and the others behind a word that says how many they are. */
export function firstAndMore<Item>(
  items: readonly Item[],
  most: number,
  list: (items: readonly Item[]) => Content,
  more: (number: number) => string,
): Content {
  // One more takes no more room than the word that there is one.
  if (items.length <= most + 1) return list(items)
  return [
    list(items.slice(0, most)),
    html`<details class="more">
      <summary>${more(items.length - most)}</summary>
      ${list(items.slice(most))}
    </details>`,
  ]
}

const longestTitle = 48

export const articleLink = ({ titleOf, anchors }: Page, place: number, most = longestTitle): Markup =>
  html`<a href="#${anchors.articles[place]!}">${titleOf(place, most)}</a>`

/** What can be wider than a narrow screen scrolls by itself, by the keyboard too. */
export const scrolling = (label: string, content: Content): Markup =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`
