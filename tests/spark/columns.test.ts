import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate, layerNames } from '../../src/index.ts'

const schema = /SCHEMA = f"""([^"]*)"""/.exec(readFileSync('src/spark/digest_spark.py', 'utf8'))?.[1] ?? ''
/** What stands for `{TEXT_SPAN}`. */
const withSpans = `${schema} start INT, end INT, text STRING`

test('the columns of Parquet are all of the layers', () => {
  for (const layer of layerNames) expect(schema, layer).toMatch(new RegExp(`\\b${layer} ARRAY<`))
})

test('and have all of their keys', () => {
  const layers = annotate('“The roof is safe,” Ann Lee said on Monday. She told 12 people that it would rain.')
  for (const layer of layerNames) {
    const [first] = layers[layer]
    for (const key of typeof first === 'object' ? Object.keys(first) : [])
      expect(withSpans, `${layer}.${key}`).toMatch(new RegExp(`\\b${key}\\b`))
  }
  expect(layers.quotes.length).toBeGreaterThan(0)
})
