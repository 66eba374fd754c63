import type { Article, Failure } from '../types/article.ts'
import { layerNames, schemaVersion } from '../types/layers.ts'
import type { Layers } from '../types/layers.ts'
import { renderLine } from './renderJson.ts'

/**
 * One annotated article as a JSON line, every key always there. `layers` names those that were asked for or needed: of
 * the others the empty list says nothing, and a later command computes them.
 */
export function renderArticle(article: Article & Partial<Layers>): string {
  const layers = layerNames.filter((name) => article[name] !== undefined)
  return renderLine({
    schema: schemaVersion,
    id: article.id,
    path: article.path,
    title: article.title,
    published: article.published,
    source: article.source,
    url: article.url,
    byline: article.byline,
    dateline: article.dateline,
    language: article.language,
    meta: article.meta,
    text: article.text,
    furniture: article.furniture,
    layers,
    ...Object.fromEntries(layerNames.map((name) => [name, article[name] ?? []])),
  })
}

/** A record that could not be read, in its place among the others. */
export const renderFailure = ({ id, path, error }: Failure): string =>
  renderLine({ schema: schemaVersion, id, path, error })
