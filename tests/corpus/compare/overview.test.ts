import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aggregate, compareArticles, renderResult } from '../../../src/index.ts'
import type { Article } from '../../../src/index.ts'
import { plainArticle } from '../../plainArticle.ts'

/** `UPDATE_FIXTURES=1` writes what the tests compare: read the difference before you keep it. */
const update = process.env.UPDATE_FIXTURES === '1'

const root = new URL('../../fixtures/overviews/', import.meta.url)

function readArticles(folder: URL): Article[] {
  const names = readdirSync(folder).filter((name) => name !== 'expected.md')
  return names.map((name) => {
    const [title = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').split('\n\n')
    return { ...plainArticle(lines.join('\n\n')), id: name.replace('.txt', ''), title, published: '2024-03-12' }
  })
}

const overviewOf = async (articles: readonly Article[], top: number | null = null): Promise<string> =>
  renderResult(await aggregate(articles, compareArticles({ top })), { format: 'table', width: 80 })

test.each(readdirSync(root))('the overview of %s', async (name) => {
  const folder = new URL(`${name}/`, root)
  const file = new URL('expected.md', folder)
  const shown = `\`\`\`\n${await overviewOf(readArticles(folder))}\`\`\`\n`
  if (update) writeFileSync(file, shown)
  expect(shown).toBe(readFileSync(file, 'utf8'))
})

describe('the overview', () => {
  const ferry = readArticles(new URL('ferry/', root)).filter(({ id }) => id !== 'bakery')

  test('tells articles of one title apart by their ids', async () => {
    const shown = await overviewOf(ferry.map((article) => ({ ...article, title: 'Ferry crash' })))
    for (const { id } of ferry) expect(shown).toContain(`${id}: `)
  })

  test('says which article has the text of another', async () => {
    const shown = await overviewOf([...ferry, { ...ferry[0]!, id: 'copy', title: 'The same again' }])
    expect(shown).toContain('Covered by 4 articles, 3 independent')
    expect(shown).toContain('= same text: The same again')
  })

  test('shows so many stories, and says how many more there are unless that was asked', async () => {
    const towns = Array.from({ length: 12 }, (_, i) => `Town${String.fromCharCode(97 + i).repeat(3)}`)
    const articles = towns.flatMap((town) =>
      ferry.map((article) => {
        const words = article.text.replace(/[a-z]{4,}/g, (word) => word + town.slice(-3))
        return { ...article, id: `${article.id} of ${town}`, text: words.replaceAll('Kelmouth', town) }
      }),
    )
    const [usual, two] = [await overviewOf(articles), await overviewOf(articles, 2)]
    expect([usual, two].map((shown) => shown.match(/^Story/gm)?.length)).toEqual([10, 2])
    expect([usual, two].map((shown) => shown.includes('… 2 more stories (--top)'))).toEqual([true, false])
  })

  test('of one article has no tables to point to', async () => {
    expect(await overviewOf(ferry)).toContain('--full')
    expect(await overviewOf(ferry.slice(0, 1))).toBe('1 article on its own\n')
  })

  test('gives way to tables where one, fields or all are asked for', async () => {
    const result = await aggregate(ferry, compareArticles())
    const asked = [{ full: true }, { table: 'stories' }, { fields: ['story'] }, { headers: false }]
    for (const options of asked)
      expect(renderResult(result, { format: 'table', ...options })).not.toContain('What happened')
  })
})
