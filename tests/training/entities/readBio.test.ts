import { expect, it } from 'vitest'
import { goldTags } from '../../../src/training/entities/goldTags.ts'
import { tags } from '../../../src/training/entities/labels.ts'
import { readBio } from '../../../src/training/entities/readBio.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'

const bio = (rows: string): string => rows.trim().replaceAll('|', '\t')

const corpus = bio(`
-DOCSTART-|O|O

Mr|O|O
Okello|B-PER|B-Person
's|O|O
Kenyan|B-MISC|B-NORP
firm|O|O
,|O|O
Sun|B-ORG|B-Organization
&|I-ORG|I-Organization
Sea|I-ORG|I-Organization
,|O|O
won|O|O
the|O|O
Reef|B-MISC|B-Misc
Cup|I-MISC|I-Misc
.|O|O

-DOCSTART-|O|O

Lagos|B-LOC|B-Location
`)

it('spells articles as news does, with their names', () => {
  const articles = readBio({ name: 'invented', text: corpus })
  expect(articles.map(({ text }) => text)).toEqual(["Mr Okello's Kenyan firm, Sun & Sea, won the Reef Cup.", 'Lagos'])
  const { text, names } = articles[0]!
  expect(names.map(({ start, end, types }) => [text.slice(start, end), ...types])).toEqual([
    ['Okello', 'person'],
    ['Kenyan', 'group'],
    ['Sun & Sea', 'organization'],
    ['Reef Cup', 'group', 'event', 'product', 'other'],
  ])
})

it('lays tags over the tokens of the text', () => {
  const { text, names } = readBio({ name: 'invented', text: corpus })[0]!
  const tokens = readTokens(text, findParagraphs(text, []))
  const open = Array.from(goldTags(tokens, names), (bits) => tags.filter((_, tag) => bits & (1 << tag)).join(' '))
  const words = open.map((allowed, i) => `${text.slice(tokens.start[i], tokens.end[i])}: ${allowed}`)
  expect(words).toContain('Okello: B-person')
  expect(words).toContain("'s: O")
  expect(words).toContain('Sea: I-organization')
  expect(words).toContain('Cup: I-group I-event I-product I-other')
})
