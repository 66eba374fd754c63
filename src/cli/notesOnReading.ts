import type { Account, Left } from '../index.ts'
import type { ChoiceOptions } from './options.ts'

/** What a reader of counts must know of what was counted; where nothing is, there is nothing to say of languages. */
export function notesOnLeft({ foreign, repeated, shared, blank }: Left, keepsAll = false): string[] {
  const notes: string[] = []
  if (blank.count > 0)
    notes.push(`${articles(blank.count)} ${blank.count === 1 ? 'has' : 'have'} no text (${few(blank)})`)
  if (repeated.count > 0 && !keepsAll)
    notes.push(`${articles(repeated.count)} came before, with the same id and text: counted once (${few(repeated)})`)
  if (shared.count > 0)
    notes.push(
      `${articles(shared.count)} ${shared.count === 1 ? 'has' : 'have'} the id of another text (${few(shared)})`,
    )
  const count = [...foreign.values()].reduce((sum, n) => sum + n, 0)
  if (count > 0 && !keepsAll)
    notes.push(
      `${articles(count)} ${count === 1 ? 'is' : 'are'} not in English (${languages(foreign)}): left out, --any-language reads ${count === 1 ? 'it' : 'them'}`,
    )
  return notes
}

const articles = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'article' : 'articles'}`

const few = ({ ids, hasMore }: Left['blank']): string => `${ids.join(', ')}${hasMore ? ', …' : ''}`

const languages = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([language, n]) => `${n} ${language}`)
    .join(', ')

/** What was chosen, where it is less than somebody may think. */
export function notesOnChoice(
  { chosen, undated, publications }: Account,
  { since, until, source }: ChoiceOptions,
): string[] {
  const notes: string[] = []
  if (undated > 0 && (since ?? until) !== undefined)
    notes.push(`${undated} ${undated === 1 ? 'article has' : 'articles have'} no date: left out`)
  if (chosen === 0 && source !== undefined) notes.push(`no article chosen; sources here: ${publications.join(', ')}`)
  return notes
}
