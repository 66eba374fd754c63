import { plainText } from './readBlocks.ts'

/** What JSON-LD (schema.org) says of an article. */
export interface ArticleData {
  readonly headline?: string | undefined
  readonly published?: string | undefined
  readonly authors?: string | undefined
  readonly publisher?: string | undefined
  readonly language?: string | undefined
  readonly url?: string | undefined
  readonly body?: string | undefined
}

type Node = ReadonlyMap<string, unknown>

const mostNodes = 10_000
const articleType = /(?:Article|Posting|^Report|^Review)$/

/**
 * The first article that the page's JSON-LD tells of, and what its page is said to have: as objects, in lists, in a
 * `@graph`, or within other objects. What is no JSON is passed over.
 */
export function readJsonLd(scripts: readonly string[]): ArticleData {
  const nodes = findNodes(scripts.map(parseLoosely))
  const byId = new Map(nodes.flatMap((node) => (node.size > 1 ? [[textOf(node.get('@id')), node] as const] : [])))
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)))
  const page = nodes.find((node) => typesOf(node).some((type) => type.endsWith('Page')))
  return { ...(page && dataOf(page, byId)), ...definedOnly(article === undefined ? {} : dataOf(article, byId)) }
}

function dataOf(node: Node, byId: ReadonlyMap<string | undefined, Node>): ArticleData {
  const namesIn = (value: unknown): string | undefined => {
    const names = listOf(value).flatMap((one) => nameOf(one, byId) ?? [])
    return names.length === 0 ? undefined : decoded([...new Set(names)].join(', '))
  }
  return definedOnly({
    headline: decoded(textOf(node.get('headline'))),
    published: textOf(node.get('datePublished')) ?? textOf(node.get('dateCreated')),
    authors: namesIn(node.get('author')) ?? namesIn(node.get('creator')),
    publisher: namesIn(node.get('publisher')),
    language: textOf(listOf(node.get('inLanguage'))[0]),
    url: textOf(node.get('url')) ?? textOf(node.get('mainEntityOfPage')),
    body: textOf(node.get('articleBody')),
  })
}

/** The name of a person or organisation: a text, an object, or a reference to one. */
function nameOf(value: unknown, byId: ReadonlyMap<string | undefined, Node>): string | undefined {
  if (typeof value === 'string') return textOf(value)
  if (!isObject(value)) return undefined
  const name = textOf(listOf(nodeOf(value).get('name'))[0])
  return name ?? textOf(listOf(byId.get(textOf(nodeOf(value).get('@id')))?.get('name'))[0])
}

/** Every object in the values, outer ones first. */
function findNodes(values: readonly unknown[]): Node[] {
  const nodes: Node[] = []
  const queue = [...values]
  for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
    const value = queue[at]
    if (Array.isArray(value)) for (const one of value) queue.push(one)
    else if (isObject(value)) {
      nodes.push(nodeOf(value))
      for (const part of Object.values(value)) if (typeof part === 'object') queue.push(part)
    }
  }
  return nodes
}

/** JSON as pages have it: in a comment, with line ends within texts. */
function parseLoosely(script: string): unknown {
  const json = script.slice(
    Math.max(0, script.search(/[[{]/)),
    Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1,
  )
  for (const text of [json, json.replace(/[\u0000-\u001f]/g, ' ')])
    try {
      return JSON.parse(text) as unknown
    } catch {
      continue
    }
  return undefined
}

function typesOf(node: Node): string[] {
  return listOf(node.get('@type')).filter((type) => typeof type === 'string')
}

/** A text that isn't blank; of a reference its id. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  const id = isObject(value) ? nodeOf(value).get('@id') : undefined
  return typeof id === 'string' ? id : undefined
}

/** Some write texts as they would stand in HTML: `Doesn&#8217;t`. */
const decoded = (text: string | undefined): string | undefined =>
  text !== undefined && /[&<]/.test(text) ? plainText(text).join(' ') : text
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** As a map: keys come from strangers. */
const nodeOf = (value: object): Node => new Map(Object.entries(value))
const definedOnly = <T extends object>(data: T): T =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T
