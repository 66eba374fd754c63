import { createRequire } from 'node:module'
import { wordsIn } from '../../language/words.ts'
import { factKinds } from '../../types/choices.ts'
import type { FactKind } from '../../types/choices.ts'
import type { Fact, VersionSentence } from './version.ts'

/** A fact that a version has and the other has otherwise, or not at all: null. */
export interface ChangedFact {
  readonly kind: FactKind
  readonly value: string | null
  readonly oldValue: string | null
}

/** The facts that only one of two sentences has, one of each paired in their order. */
export function changedFacts(before: VersionSentence, after: VersionSentence): ChangedFact[] {
  return factKinds.flatMap((kind) => {
    const [old, fresh] = [before, after].map(({ facts }) => facts.filter((fact) => fact.kind === kind)) as [
      Fact[],
      Fact[],
    ]
    const [gone, come] = [missingIn(fresh, old), missingIn(old, fresh)]
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
      return { kind, value: come[i]?.text ?? null, oldValue: gone[i]?.text ?? null }
    })
  })
}

/** The facts that others don't have. A name is still itself where a part of it is left. Linear: a list is one sentence. */
function missingIn(others: readonly Fact[], facts: readonly Fact[]): Fact[] {
  const known = new Set(others.map(({ key }) => key))
  const parts = new Set(others.flatMap(({ kind, key }) => (kind === 'name' ? wordRuns(key) : [])))
  const isLeft = (name: string): boolean => parts.has(name) || wordRuns(name).some((run) => known.has(run))
  return facts.filter(({ kind, key }) => !known.has(key) && !(kind === 'name' && isLeft(key)))
}

/** A name of more words has no parts. */
const mostWords = 12

/** `old pier`, `old` and `pier` of “old pier”. */
function wordRuns(name: string): string[] {
  const words = name.split(' ')
  if (words.length > mostWords) return []
  return words.flatMap((_, first) =>
    words.slice(first).map((_, more) => words.slice(first, first + more + 1).join(' ')),
  )
}

/** A run of words that both versions have, or one of them. */
export interface Edit {
  readonly op: 'same' | 'removed' | 'added'
  readonly text: string
}

/** Loaded with the first rewording: other questions need none. */
const differ = () => createRequire(import.meta.url)('diff') as typeof import('diff')

/** Texts with more changed words than that are not taken apart: it would take the square of their number. */
const mostEdits = 1000

/** How one text became the other, word by word (Myers 1986); words differ by more than case and the marks around them. */
export function editsOf(before: string, after: string): Edit[] {
  const [old, fresh] = [before, after].map((text) => text.split(' ').filter(Boolean)) as [string[], string[]]
  const changes = differ().diffArrays(old, fresh, { comparator: areOneWord, maxEditLength: mostEdits })
  if (changes === undefined)
    return runs([
      ['removed', old],
      ['added', fresh],
    ])
  return runs(changes.map(({ value, added, removed }) => [added ? 'added' : removed ? 'removed' : 'same', value]))
}

const runs = (parts: readonly (readonly [Edit['op'], readonly string[]])[]): Edit[] =>
  parts.flatMap(([op, words]) => (words.length === 0 ? [] : [{ op, text: words.join(' ') }]))

const areOneWord = (a: string, b: string): boolean => a === b || (fold(a) !== '' && fold(a) === fold(b))

const fold = (word: string): string => wordsIn(word).join('').toLowerCase()
