import { build } from 'esbuild'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { articleOf } from '../../src/articles/articleOf.ts'
import { countEntities } from '../../src/corpus/countEntities.ts'
import { aggregate, annotate, annotateEach } from '../../src/pipeline.ts'
import type { Annotating } from '../../src/pipeline.ts'
import { renderArticle, renderFailure } from '../../src/render/renderJson.ts'
import { layerNames } from '../../src/types/layers.ts'
import type { Article, Failure } from '../../src/types/article.ts'
import { annotateInWorkers } from '../../src/workers/annotateInWorkers.ts'
import { oddText } from '../oddText.ts'

const file = 'node_modules/.cache/worker.mjs'
beforeAll(() =>
  build({
    entryPoints: ['src/workers/worker.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  }),
)

async function linesOf(articles: readonly (Article | Failure)[], annotating: Annotating): Promise<string[]> {
  const lines: string[] = []
  for await (const one of annotating(articles, layerNames))
    lines.push('error' in one ? renderFailure(one) : renderArticle(one))
  return lines
}

const sentences = fc.constantFrom(
  'Ann Lee met Bo Chen in Genoa on Friday.',
  '“We sail at noon,” she said.',
  'Chen told reporters that 40 ships of Acme Corp. had left.\n\n',
)
const text = fc.array(fc.oneof(sentences, oddText), { maxLength: 8 }).map((parts) => parts.join(' '))
const failure = fc.constant<Failure>({ id: 'x', path: null, error: { code: 'bad-record', message: 'no text' } })
const article = text.map((words) => articleOf(words, { id: `a${words.length}`, published: '2024-03-08' }))
const annotated = article.map((one) => annotate(one, ['quotes']))
const anything = fc.oneof({ weight: 8, arbitrary: article }, annotated, failure)

it.each([1, 2, 3])('gives with %i jobs what one thread gives, to the byte', async (jobs) => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 60 }), async (articles) => {
      const annotating = annotateInWorkers({ jobs, file })
      expect(await linesOf(articles, annotating)).toEqual(await linesOf(articles, annotateEach))
    }),
    { numRuns: 4 },
  )
})

it('answers a question over them', async () => {
  const articles = fc.sample(article, { numRuns: 30, seed: 1 })
  const asked = await aggregate(articles, countEntities({}), { annotating: annotateInWorkers({ jobs: 2, file }) })
  expect(JSON.stringify(asked)).toBe(JSON.stringify(await aggregate(articles, countEntities({}))))
})
