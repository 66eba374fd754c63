import { locateNames } from '../../../src/annotate/entities/locatedName.ts'
import { completeNames } from '../../../src/annotate/entities/wholeNames/completeNames.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import type { NameType } from '../../../src/types/layers.ts'

const types: Record<string, NameType> = {
  ...{ P: 'person', O: 'organization', L: 'place', G: 'group', E: 'event', X: 'product' },
}

/** The names of a text in which those that were found are marked (`[Ann Lund]P`), each with its type. */
export function complete(marked: string): string[] {
  const names: { start: number; end: number; type: NameType }[] = []
  let text = ''
  for (const [, name, type, plain] of marked.matchAll(/\[([^\]]+)\]([POLGEX])|([^[]+)/g)) {
    const start = text.length
    text += name ?? plain ?? ''
    if (name !== undefined) names.push({ start, end: text.length, type: types[type!]! })
  }
  const tokens = readTokens(text, findParagraphs(text, []))
  return completeNames(tokens, locateNames(tokens, names)).map(
    ({ start, end, type }) => `${text.slice(start, end)} (${type})`,
  )
}
