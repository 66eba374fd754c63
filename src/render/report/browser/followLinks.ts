/** Opens what a link goes to, and in an article marks the places of the name or the source that one comes from. */
export function followLinks(): void {
  addEventListener('hashchange', showTarget)
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null
    const href = link?.getAttribute('href') ?? ''
    if (link === null || !href.startsWith('#')) return
    from = link.closest('[id]')?.id ?? ''
    // To the place that the page is at already: the browser tells nobody.
    if (href === placeAsked()) showTarget()
  })
  addEventListener('DOMContentLoaded', showTarget)
}

/** The entry that a link was followed from. */
let from = ''

/** What the address says after the page's own name; as it stands where it is no such encoding. */
function placeAsked(): string {
  try {
    return decodeURIComponent(location.hash)
  } catch {
    return location.hash
  }
}

function showTarget(): void {
  const target = document.getElementById(placeAsked().slice(1))
  if (target === null) return
  for (let at = target.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null)
    at.open = true
  const places = target.matches('.article') ? markPlaces(target) : []
  const place = places[0] ?? target
  place.scrollIntoView({ block: place === target ? 'start' : 'center' })
  focusOn(target)
}

/** The links in an article to the entry that a reader comes from. */
function markPlaces(article: HTMLElement): readonly Element[] {
  for (const marked of document.querySelectorAll('.hit')) marked.classList.remove('hit')
  if (from === '') return []
  const places = [...article.querySelectorAll(`a[href="#${CSS.escape(from)}"]`)]
  for (const place of places) place.classList.add('hit')
  return places
}

/** The keyboard goes on from there. */
function focusOn(target: HTMLElement): void {
  const focusable = target.querySelector(target.matches('section') ? 'h2' : 'summary') ?? target
  if (!(focusable.matches('summary, a[href]') || focusable.hasAttribute('tabindex'))) focusable.tabIndex = -1
  focusable.focus({ preventScroll: true })
}
