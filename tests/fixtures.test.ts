import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotate } from '../src/index.ts'
import type { Annotated } from '../src/index.ts'
import { layerNames } from '../src/types/layers.ts'
import { plainArticle } from './plainArticle.ts'

/** `UPDATE_FIXTURES=1` writes what the tests compare: read the difference before you keep it. */
const update = process.env.UPDATE_FIXTURES === '1'

const root = new URL('fixtures/', import.meta.url)

const nameOf = ({ entities }: Annotated, entity: number | null | undefined): string | null =>
  entity == null ? null : entities[entity]!.name

/** What a reader wants to see of each layer. */
const views: Record<string, (article: Annotated) => readonly unknown[]> = {
  names: ({ entities }) =>
    entities.map(({ name, type, mentions, aliases, roles }) => {
      return { name, type, mentions, ...(aliases.length > 1 && { aliases }), ...(roles.length > 0 && { roles }) }
    }),
  quotes: (article) =>
    article.quotes.map(({ speaker, kind, text, cue }) => {
      return {
        speaker: nameOf(article, speaker?.entity),
        words: speaker?.text ?? null,
        cue: cue?.text ?? null,
        kind,
        text,
      }
    }),
  references: (article) => article.references.map(({ text, entity }) => `${text} = ${nameOf(article, entity)}`),
  dates: ({ dates }) => dates.map(({ text, value }) => ({ text, value })),
}

/** Each folder holds an article of Thursday, 7 March 2024, and what one rule makes of it. */
describe.each(Object.entries(views))('%s', (layer, viewOf) => {
  const folder = new URL(`${layer}/`, root)
  test.each(readdirSync(folder))('%s', (name) => {
    const text = readFileSync(new URL(`${name}/text.txt`, folder), 'utf8')
    const found = viewOf(annotate({ ...plainArticle(text), published: '2024-03-07' }, layerNames))
    const file = new URL(`${name}/expected.json`, folder)
    if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`)
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')))
  })
})
