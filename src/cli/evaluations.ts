import { promises } from 'node:fs'
import { join } from 'node:path'
import { reasonOf } from '../algorithms/systemErrors.ts'
import type { Article, Column, Quote, Result, Row, Table } from '../index.ts'
import type { GoldArticle, GoldEntities, LabelledSpan } from '../training/index.ts'
import { goldNames, goldQuotes, namesFound, quotesFound, readRecords } from './readRecords.ts'
import { UsageError } from './usageError.ts'

/**
 * Precision, recall and F1 of names by type, and the errors; predicted by a file, by a model folder, or by digest's
 * own.
 */
export async function evaluationOfNames(gold: string, predicted?: string, model?: string): Promise<Result> {
  const { evaluateEntities } = await import('../training/index.ts')
  // A model that is none is said before all that is read.
  const namesOf = predicted === undefined ? await finderOfNames(model) : await namesInFile(predicted)
  const articles = await readRecords<GoldEntities>(gold, goldNames)
  const { scores, errors, absent } = evaluateEntities(
    articles,
    new Map(articles.flatMap((article) => namesOf(article) ?? []).map((names) => [names.id, names.spans])),
  )
  return {
    data: { scores, errors, absent },
    tables: [tableOf('scores', 'By type', scoreColumns, scores), tableOf('errors', 'Errors', nameErrorColumns, errors)],
    ...(absent.length > 0 && { notes: [`nothing was predicted for ${absent.length} of ${articles.length} articles`] }),
  }
}

interface FoundNames {
  readonly id: string
  readonly spans: readonly LabelledSpan[]
}

async function namesInFile(path: string): Promise<(article: GoldEntities) => FoundNames | null> {
  const lines = await readRecords<{ id: string; mentions: readonly LabelledSpan[] }>(path, namesFound)
  const byId = new Map(lines.map(({ id, mentions }) => [id, { id, spans: mentions }]))
  return ({ id }) => byId.get(id) ?? null
}

async function finderOfNames(model: string | undefined): Promise<(article: GoldEntities) => FoundNames> {
  if (model === undefined) {
    const { annotate } = await import('../index.ts')
    return (article) => ({ id: article.id, spans: annotate(asArticle(article), ['mentions']).mentions })
  }
  const { findNames, findParagraphs, openRecogniser, readTokens } = await import('../training/index.ts')
  try {
    const [weights, lexicon] = await Promise.all(
      ['weights.bin', 'lexicon.bin'].map((name) => promises.readFile(join(model, name))),
    )
    const recogniser = openRecogniser(new Uint8Array(weights!), new Uint8Array(lexicon!))
    return ({ id, text }) => ({ id, spans: findNames(readTokens(text, findParagraphs(text, [])), recogniser) })
  } catch (error) {
    throw new UsageError(`${model} is no model: ${reasonOf(error)}`, 'Give the folder that digest train made.', 'model')
  }
}

/** Contents, speakers, calibration and errors of quotes. */
export async function evaluationOfQuotes(gold: string, predicted?: string): Promise<Result> {
  const [{ evaluateQuotes }, { annotate }] = await Promise.all([import('../training/index.ts'), import('../index.ts')])
  const articles = await readRecords<GoldArticle>(gold, goldQuotes)
  const lines =
    predicted === undefined ? [] : await readRecords<{ id: string; quotes: Quote[] }>(predicted, quotesFound)
  const byId = new Map(lines.map(({ id, quotes }) => [id, quotes]))
  const evaluation = evaluateQuotes(articles, (article) =>
    predicted === undefined ? annotate(asArticle(article), ['quotes']).quotes : (byId.get(article.id) ?? []),
  )
  const kinds = evaluation.kinds.map(({ exact, overlapping, ...rest }) => ({
    ...rest,
    exact: exact.f1,
    overlapping: overlapping.f1,
  }))
  return {
    data: evaluation,
    tables: [
      tableOf('scores', 'By kind', kindColumns, kinds),
      tableOf('calibration', 'By confidence', binColumns, evaluation.calibration.bins),
      tableOf('errors', 'Errors', quoteErrorColumns, evaluation.errors),
    ],
    notes: [`expected calibration error ${evaluation.calibration.error.toFixed(3)}`],
  }
}

const nothing = {
  path: null,
  title: null,
  published: null,
  source: null,
  url: null,
  byline: null,
  dateline: null,
  meta: null,
}

/** The text alone: what a page's head says is no part of the measure. */
const asArticle = ({ id, text }: { readonly id: string; readonly text: string }): Article => ({
  ...nothing,
  ...{ id, text, language: 'en', furniture: [], given: {} },
})

const tableOf = (name: string, title: string, columns: readonly Column[], rows: readonly object[]): Table => ({
  ...{ name, title, columns },
  rows: rows as readonly Row[],
})

const share = (key: string, heading: string): Column => ({ key, heading, kind: 'score' })
const count = (key: string, heading: string): Column => ({ key, heading, kind: 'count' })
const text = (key: string, heading: string): Column => ({ key, heading, kind: 'text' })

const scoreColumns: readonly Column[] = [
  { key: 'type', heading: 'Type', kind: 'name' },
  share('precision', 'Precision'),
  share('recall', 'Recall'),
  share('f1', 'F1'),
  count('hits', 'Right'),
  count('extra', 'Extra'),
  count('missed', 'Missed'),
]
const nameErrorColumns = [
  text('kind', 'Error'),
  text('type', 'Type'),
  { key: 'text', heading: 'Name', kind: 'name' },
  count('count', 'Times'),
  { key: 'context', heading: 'Around it', kind: 'prose' },
  { key: 'article', heading: 'Article', kind: 'title' },
] satisfies Column[]
const kindColumns = [
  { key: 'kind', heading: 'Kind', kind: 'name' },
  count('gold', 'Marked'),
  count('found', 'Found'),
  share('exact', 'F1 exact'),
  share('overlapping', 'F1 overlapping'),
  share('speakerRight', 'Speaker right'),
  share('speakerNone', 'None'),
] satisfies Column[]
const binColumns = [
  share('from', 'From'),
  share('to', 'To'),
  count('count', 'Quotes'),
  share('confidence', 'Said'),
  share('right', 'Right'),
]
const quoteErrorColumns = [
  text('error', 'Error'),
  share('confidence', 'Sure'),
  { key: 'found', heading: 'Found', kind: 'prose' },
  { key: 'gold', heading: 'Marked', kind: 'prose' },
  text('foundSpeaker', 'Speaker'),
  text('goldSpeaker', 'Marked speaker'),
  { key: 'article', heading: 'Article', kind: 'title' },
] satisfies Column[]
