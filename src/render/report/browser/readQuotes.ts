/** A quote as it stands in the list. */
export interface Quote {
  readonly row: HTMLElement
  /** In lower case: words, speaker and article. */
  readonly words: string
  /** `d`irect, `m`ixed or `i`ndirect. */
  readonly kind: string
  /** `f`emale or `m`ale, `n`amed or `u`nnamed; `o`pen where that is not sure. */
  readonly who: string
  /** The anchor of its article's story, or nothing. */
  readonly story: string
  readonly speaker: HTMLElement
}

/** All quotes, read once from the list that is there for everybody. */
export function readQuotes(list: HTMLElement): readonly Quote[] {
  const storyOf = storiesByArticle()
  return [...list.querySelectorAll<HTMLElement>('section')].flatMap((section) => {
    const speaker = section.querySelector('h3')!
    const name = speaker.textContent.toLowerCase()
    return [...section.querySelectorAll('li')].map((row): Quote => {
      const href = row.querySelector('a')!.getAttribute('href')!
      const article = `article/${href.slice('#quote/'.length, href.lastIndexOf('/'))}`
      return {
        ...{ row, speaker, words: `${row.textContent.toLowerCase()} ${name}` },
        kind: row.dataset.k ?? '',
        who: section.dataset.who ?? '',
        story: storyOf.get(article) ?? '',
      }
    })
  })
}

function storiesByArticle(): ReadonlyMap<string, string> {
  const links = document.querySelectorAll<HTMLElement>('.article .from a[href^="#story/"]')
  return new Map([...links].map((link) => [link.closest('.article')!.id, link.getAttribute('href')!.slice(1)]))
}
