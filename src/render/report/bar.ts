import { html } from './html.ts'
import type { Markup } from './html.ts'

/** A share as a bar; beside it stands the figure, so that it tells nothing by itself. */
export const bar = (share: number): Markup =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width="${Math.round(1000 * share) / 10}" height="8" />
  </svg>`
