import { articleOf } from './articles/articleOf.ts'
import * as made from './annotate/annotators.ts'
import { correctNames } from './annotate/entities/correctNames.ts'
import { findParagraphs } from './language/findParagraphs.ts'
import { readTokens } from './language/readTokens.ts'
import { viewText } from './language/viewText.ts'
import { noCorrections } from './names/parseCorrections.ts'
import type { Aggregate } from './types/aggregate.ts'
import type { Annotated, LayerAnnotator } from './types/annotator.ts'
import type { Article, Failure } from './types/article.ts'
import { layerNames } from './types/layers.ts'
import type { LayerName, Layers } from './types/layers.ts'
import type { NameCorrections } from './types/nameCorrections.ts'
import type { Result } from './types/result.ts'

/** A layer that nobody makes is a type error, and so is one whose annotator does not make it. */
const annotators: { readonly [Name in LayerName]: LayerAnnotator<Name> } = made

/**
 * Adds the named layers, and those that they need, to one article. Layers that came with the article stay as they are.
 *
 * @param given an article of `loadArticles` or `articleOf`, or a text
 * @param names all layers without it
 * @throws Error for a name that no layer has
 */
export function annotate<Name extends LayerName = LayerName>(
  given: Article | string,
  names: readonly Name[] = layerNames as readonly Name[],
): Annotated<Name> {
  const article = typeof given === 'string' ? articleOf(given) : given
  if (!isArticle(article))
    throw new TypeError('annotate takes a text or an article: make one with articleOf(text, {id, title})')
  const missing = annotatorsFor(names, new Set(Object.keys(article.given) as LayerName[]))
  const layers = missing.length === 0 ? article.given : { ...article.given, ...runOnView(missing, article) }
  // What there is now is given to whoever annotates it again.
  return { ...article, ...(layers as Layers), given: layers } as Annotated<Name>
}

/** Programs without types call it, too. */
const isArticle = (value: unknown): value is Article =>
  typeof value === 'object' && value !== null && 'text' in value && 'given' in value

/** What annotators say of a text: they read it as it is meant, and their spans count into it as it was read. */
function runOnView(annotators: readonly LayerAnnotator[], article: Article): Partial<Layers> {
  const view = viewText(article.text)
  if (view === undefined) return run(annotators, article)
  const { furniture, given } = article
  return view.leave(run(annotators, { ...article, text: view.text, ...view.enter({ furniture, given }) }))
}

function run(annotators: readonly LayerAnnotator[], article: Article): Partial<Layers> {
  const tokens = readTokens(article.text, findParagraphs(article.text, article.furniture))
  const layers: Partial<Layers> = {}
  // What an annotator requires is there by the order in which they run, which the compiler can't see.
  const draft = { ...article, ...(article.given as Layers), tokens }
  for (const annotator of annotators) {
    const made = annotator.annotate(draft)
    Object.assign(layers, made)
    Object.assign(draft, made)
  }
  return layers
}

/** The annotators that the layers take, each after those that it requires. */
export function annotatorsFor(
  names: readonly LayerName[],
  given: ReadonlySet<LayerName> = new Set(),
): LayerAnnotator[] {
  const order = new Set<LayerAnnotator>()
  const visit = (name: LayerName): void => {
    if (!layerNames.includes(name)) throw new Error(`no layer “${name}”; there are: ${layerNames.join(', ')}`)
    if (given.has(name) || order.has(annotators[name])) return
    annotators[name].requires.forEach(visit)
    order.add(annotators[name])
  }
  names.forEach(visit)
  return [...order]
}

/**
 * Adds the named layers to articles as they come, here or elsewhere, and gives them back in their order. What can't be
 * read or annotated is a failure in its place.
 */
export type Annotating = <Name extends LayerName>(
  articles: AsyncIterable<Article | Failure> | Iterable<Article | Failure>,
  names: readonly Name[],
) => AsyncIterable<Annotated<Name> | Failure>

/** One article after the other, in this process. */
export const annotateEach: Annotating = async function* (articles, names) {
  for await (const article of articles) yield 'error' in article ? article : annotate(article, names)
}

export interface AskOptions {
  /** A person's own word on names: applied to each article before the question sees it. */
  readonly corrections?: NameCorrections | undefined
  readonly annotating?: Annotating | undefined
  /** Hears of what is no part of the answer; without it, the first failure ends the asking. */
  readonly onFailure?: ((failure: Failure) => void | Promise<void>) | undefined
}

/** Answers one question over articles as they come. */
export async function aggregate<State, Data, Needs extends LayerName>(
  articles: AsyncIterable<Article | Failure> | Iterable<Article | Failure>,
  question: Aggregate<State, Data, Needs>,
  options: AskOptions = {},
): Promise<Result<Data>> {
  return question.finish(await collect(articles, question, options))
}

/** The first half of `aggregate`: a state, to be merged with others before it is finished. */
export async function collect<State, Data, Needs extends LayerName>(
  articles: AsyncIterable<Article | Failure> | Iterable<Article | Failure>,
  question: Aggregate<State, Data, Needs>,
  { corrections = noCorrections, annotating = annotateEach, onFailure = refuse }: AskOptions = {},
): Promise<State> {
  let state = question.empty()
  for await (const article of annotating(articles, question.requires))
    if ('error' in article) await onFailure(article)
    else state = question.add(state, correctNames(article, corrections))
  return state
}

function refuse({ error }: Failure): never {
  throw new Error(error.message)
}
