import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { layerNames } from '../../src/index.ts'

test('the columns of Parquet are all of the layers', () => {
  const schema = /SCHEMA = f"""([^"]*)"""/.exec(readFileSync('src/spark/digest_spark.py', 'utf8'))?.[1] ?? ''
  for (const layer of layerNames) expect(schema, layer).toMatch(new RegExp(`\\b${layer} ARRAY<`))
})
