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
    const gone = old.filter((fact) => !fresh.some((other) => areOne(fact, other)))
    const come = fresh.filter((fact) => !old.some((other) => areOne(fact, other)))
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, i) => {
      return { kind, value: come[i]?.text ?? null, oldValue: gone[i]?.text ?? null }
    })
  })
}

/** A name is still itself where a part of it is left. */
function areOne(a: Fact, b: Fact): boolean {
  if (a.key === b.key) return true
  return a.kind === 'name' && (isPart(a.key, b.key) || isPart(b.key, a.key))
}

const isPart = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `)

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
