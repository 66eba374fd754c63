import { compareArticles, countEntities, summarize } from '../../src/index.ts'
import { annotateCase, askCase } from './answerCase.ts'
import type { Case, Expected } from './case.ts'
import { checkComparison } from './checkComparison.ts'
import { checkDates } from './checkDates.ts'
import { checkHead } from './checkHead.ts'
import { checkKeyphrases } from './checkKeyphrases.ts'
import { checkNames } from './checkNames.ts'
import { checkQuotes } from './checkQuotes.ts'
import { checkReferences } from './checkReferences.ts'
import { checkSummary } from './checkSummary.ts'

/** What is wrong with the answers to a case; nothing where all its expectations are met. */
export const checkCase = (one: Case): Promise<string[]> =>
  one.texts === undefined ? checkArticle(one) : checkArticles(one)

async function checkArticle(one: Case): Promise<string[]> {
  const { expect } = one
  const article = await annotateCase(one)
  return [
    ...checkNames(expect, article.entities),
    ...checkQuotes(expect, article),
    ...checkDates(expect, article.dates),
    ...checkReferences(expect, article),
    ...checkHead(expect, article),
    ...checkKeyphrases(expect, article.keyphrases),
    ...(asksFor(expect, 'summary') ? await checkItsSummary(one) : []),
  ]
}

async function checkItsSummary(one: Case): Promise<string[]> {
  const { summaryIncludes: includes, summaryExcludes: excludes, summaryOnce: once, summaryFirst: first } = one.expect
  return checkSummary({ includes, excludes, once, first }, await summaryOf(one, false))
}

/** Each question is asked only where something is expected of it: all of them take their time. */
async function checkArticles(one: Case): Promise<string[]> {
  const { expect } = one
  const { combinedIncludes: includes, combinedExcludes: excludes } = expect
  const isAboutNames = asksFor(expect, ...namesKeys)
  const isCombined = asksFor(expect, 'combined')
  const keys = Object.keys(expect).filter((key) => !namesKeys.includes(key) && !key.startsWith('combined'))
  return [
    ...(isAboutNames ? checkNames(expect, await askCase(one, countEntities())) : []),
    ...(isCombined ? checkSummary({ includes, excludes }, await summaryOf(one, true)) : []),
    ...(keys.length > 0 ? checkComparison(expect, await askCase(one, compareArticles())) : []),
  ]
}

async function summaryOf(one: Case, combined: boolean): Promise<string[]> {
  const summaries = await askCase(one, summarize({ sentences: one.n ?? 3, combined }))
  return summaries.flatMap(({ sentences }) => sentences.map(({ text }) => text))
}

const namesKeys = ['entities', 'notEntities', 'notInNames', 'notTypes', 'entityTypes', 'entityCount', 'same', 'notSame']

/** Is there an expectation whose name begins so? */
const asksFor = (expected: Expected, ...beginnings: readonly string[]): boolean =>
  Object.keys(expected).some((key) => beginnings.some((beginning) => key.startsWith(beginning)))
