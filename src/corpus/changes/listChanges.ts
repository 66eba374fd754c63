import type { Aggregate } from '../../types/aggregate.ts'
import { factKinds } from '../../types/choices.ts'
import type { ChangeChoice, ChangeKind, FactKind } from '../../types/choices.ts'
import type { Column, Row } from '../../types/result.ts'
import type { Span } from '../../types/span.ts'
import { answerOf, titleOf, titleShown } from '../question.ts'
import { alignVersions } from './alignVersions.ts'
import type { Aligned } from './alignVersions.ts'
import { pairVersions } from './pairVersions.ts'
import type { VersionPair } from './pairVersions.ts'
import { changedFacts, editsOf } from './rewording.ts'
import { readVersion, versionLayers, wordsKey } from './version.ts'
import type { Version, VersionLayer, VersionSentence } from './version.ts'

export interface ListedChange extends Row {
  readonly change: ChangeKind
  /** What differs in it besides words. */
  readonly facts: readonly FactKind[]
  /** The id of the newer version; of what is gone, of the older one. */
  readonly article: string
  readonly old: string | null
  readonly title: string | null
  /** The sentence as it is, and as it was; of an article, its title. */
  readonly text: string | null
  readonly oldText: string | null
  /** Each of the facts as it is and as it was; null where a version has none. */
  readonly changed: readonly {
    readonly kind: FactKind
    readonly value: string | null
    readonly oldValue: string | null
  }[]
  /** How the old text became the new one, word by word. */
  readonly edits: readonly { readonly op: 'same' | 'removed' | 'added'; readonly text: string }[]
  readonly start: number | null
  readonly end: number | null
  readonly oldStart: number | null
  readonly oldEnd: number | null
}

/** Of one article everybody knows which it is. */
const columnsFor = (articles: number): readonly Column[] => [
  { key: 'title', heading: 'Article', kind: 'title', hidden: articles === 1, show: titleShown, article: 'article' },
  { key: 'change', heading: 'Change', kind: 'name' },
  { key: 'facts', heading: 'In', kind: 'text' },
  { key: 'edits', heading: 'How', kind: 'edit' },
  { key: 'text', heading: 'Now', kind: 'prose', hidden: true },
  { key: 'oldText', heading: 'Before', kind: 'prose', hidden: true },
  { key: 'changed', heading: 'Facts', kind: 'list', hidden: true },
  { key: 'article', heading: 'Id', kind: 'name', hidden: true },
  { key: 'old', heading: 'Old id', kind: 'name', hidden: true },
  { key: 'start', heading: 'Start', kind: 'count', hidden: true },
  { key: 'end', heading: 'End', kind: 'count', hidden: true },
  { key: 'oldStart', heading: 'Old start', kind: 'count', hidden: true },
  { key: 'oldEnd', heading: 'Old end', kind: 'count', hidden: true },
]

export interface ChangesOptions {
  /** Only changes of these kinds, or with these facts in them. */
  readonly only?: readonly ChangeChoice[] | null
  readonly top?: number | null
}

/** What was kept of the versions before, and of those after. */
interface Versions {
  readonly old: Version[]
  readonly new: Version[]
}

/**
 * What changed between two versions of an article, or of many: statements added, dropped and reworded, and figures,
 * dates, names, quotes and headlines in them (as NewsDiffs showed it; Spangher et al. 2022 have the categories).
 *
 * @param version which of the two are added: two states, one of each, are merged before they are finished
 */
export function listChanges(
  version: keyof Versions,
  { only = null, top = null }: ChangesOptions = {},
): Aggregate<Versions, readonly ListedChange[], VersionLayer> {
  return {
    requires: versionLayers,
    empty: () => ({ old: [], new: [] }),
    add(state, article) {
      state[version].push(readVersion(article))
      return state
    },
    merge: (a, b) => ({ old: [...a.old, ...b.old], new: [...a.new, ...b.new] }),
    finish(versions) {
      const pairs = pairVersions(versions.old, versions.new)
      const rows = pairs.flatMap(changesOf)
      const chosen = only === null ? rows : rows.filter((row) => only.some((choice) => isChosen(row, choice)))
      const table = { name: 'changes', title: 'What changed', columns: columnsFor(pairs.length) }
      return answerOf(table, chosen.slice(0, top ?? undefined), [noteOn(pairs, rows)])
    },
  }
}

const isChosen = ({ change, facts }: ListedChange, choice: ChangeChoice): boolean =>
  change === choice || facts.some((kind) => kind === choice)

function noteOn(pairs: readonly VersionPair[], rows: readonly ListedChange[]): string {
  const both = pairs.filter((pair) => pair.old !== null && pair.new !== null)
  const changed = new Set(
    rows.filter(({ change }) => change !== 'new' && change !== 'gone').map(({ article }) => article),
  )
  const count = (change: ChangeKind): number => rows.filter((row) => row.change === change).length
  return `${both.length} in both, ${changed.size} of them changed; ${count('new')} new, ${count('gone')} gone`
}

function changesOf({ old, new: fresh }: VersionPair): ListedChange[] {
  if (old === null || fresh === null) return wholeArticle(old, fresh)
  const aligned = alignVersions(old.sentences, fresh.sentences)
  const places = newPlaces(old.sentences.length, aligned)
  const inOrder = aligned
    .filter(({ same }) => same !== true)
    .map((one) => ({ at: one.new[0] ?? places[one.old[0]!]! + 0.5, row: sentenceRow(old, fresh, one) }))
    .sort((a, b) => a.at - b.at)
  return [...headlineRow(old, fresh), ...inOrder.map(({ row }) => row)]
}

/** Where each old sentence stands in the new version; of one that is gone, where that before it does. */
function newPlaces(sentences: number, aligned: readonly Aligned[]): Int32Array {
  const places = new Int32Array(sentences).fill(-1)
  const kept = new Set<number>()
  for (const { old, new: fresh } of aligned)
    for (const place of fresh.length > 0 ? old : []) {
      kept.add(place)
      places[place] = fresh.at(-1)!
    }
  for (let i = 1; i < sentences; i++) if (!kept.has(i)) places[i] = places[i - 1]!
  return places
}

function headlineRow(old: Version, fresh: Version): ListedChange[] {
  if (old.title === null || fresh.title === null || wordsKey(old.title) === wordsKey(fresh.title)) return []
  return [{ ...rowOf('headline', old, fresh, old.title, fresh.title), ...placesOf(null, null) }]
}

function wholeArticle(old: Version | null, fresh: Version | null): ListedChange[] {
  const change = old === null ? 'new' : 'gone'
  const texts = [old, fresh].map((version) => version && titleOf(version))
  return [{ ...rowOf(change, old, fresh, texts[0] ?? null, texts[1] ?? null), ...placesOf(null, null) }]
}

function sentenceRow(old: Version, fresh: Version, aligned: Aligned): ListedChange {
  const before = join(aligned.old.map((i) => old.sentences[i]!))
  const after = join(aligned.new.map((j) => fresh.sentences[j]!))
  const change = before === null ? 'added' : after === null ? 'dropped' : 'reworded'
  const changed = before === null || after === null ? [] : changedFacts(before, after)
  return {
    ...rowOf(change, old, fresh, before?.text ?? null, after?.text ?? null),
    facts: factKinds.filter((kind) => changed.some((fact) => fact.kind === kind)),
    changed: changed.map(({ kind, value, oldValue }) => ({ kind, value, oldValue })),
    ...placesOf(before, after),
  }
}

const placesOf = (before: Span | null, after: Span | null) => ({
  start: after?.start ?? null,
  end: after?.end ?? null,
  oldStart: before?.start ?? null,
  oldEnd: before?.end ?? null,
})

/** Sentences in a row as one; null of none. */
function join(sentences: readonly VersionSentence[]): VersionSentence | null {
  const [first] = sentences
  if (first === undefined) return null
  return {
    start: first.start,
    end: sentences.at(-1)!.end,
    text: sentences.map(({ text }) => text).join(' '),
    facts: sentences.flatMap(({ facts }) => facts),
  }
}

function rowOf(
  change: ChangeKind,
  old: Version | null,
  fresh: Version | null,
  oldText: string | null,
  text: string | null,
) {
  const version = (fresh ?? old)!
  return {
    change,
    facts: [] as readonly FactKind[],
    article: version.id,
    old: old?.id ?? null,
    title: version.title,
    ...{ text, oldText },
    changed: [] as ListedChange['changed'],
    edits: editsOf(oldText ?? '', text ?? '').map(({ op, text }) => ({ op, text })),
  }
}
