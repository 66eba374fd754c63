import { otherShown, titleShown } from '../question.ts'
import type { Part } from './comparison.ts'
import type { Copy } from './copiedPairs.ts'

export const copies: Part<Copy> = {
  title: 'Copied passages, and how much of each article they are',
  columns: [
    { key: 'article', heading: 'Id', kind: 'name', hidden: true },
    { key: 'other', heading: 'Other id', kind: 'name', hidden: true },
    { key: 'title', heading: 'Article', kind: 'title', show: titleShown, article: 'article' },
    { key: 'share', heading: 'Of it', kind: 'share' },
    { key: 'otherTitle', heading: 'Other', kind: 'title', show: otherShown, article: 'other' },
    { key: 'otherShare', heading: 'Of that', kind: 'share' },
    { key: 'nearDuplicate', heading: 'Near-duplicate', kind: 'text', hidden: true },
    { key: 'passages', heading: 'Passages', kind: 'list' },
  ],
  rows: ({ copied }) => copied.map(({ copy }) => copy),
}
