import { expect, it } from 'vitest'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import { goldTags } from '../../../src/training/entities/goldTags.ts'
import { tags } from '../../../src/training/entities/labels.ts'
import { readBio } from '../../../src/training/entities/readBio.ts'

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

/** What each token of the text may be. */
function allowedTags(rows: string): string[] {
  const article = readBio({ name: 'invented', text: rows })[0]!
  const tokens = readTokens(article.text, findParagraphs(article.text, []))
  return Array.from(goldTags(tokens, article), (bits, i) => {
    const allowed = tags.filter((_, tag) => bits & (1 << tag))
    return `${article.text.slice(tokens.start[i], tokens.end[i])}: ${allowed.join(' ')}`
  })
}

it('lays tags over the tokens of the text', () => {
  const words = allowedTags(corpus)
  expect(words).toContain('Okello: B-person')
  expect(words).toContain("'s: O")
  expect(words).toContain('Sea: I-organization')
  expect(words).toContain('Cup: I-group I-event I-product I-other')
})

it('leaves open what the labels are not sure of', () => {
  const words = allowedTags(
    bio(`
Reef|B-ORG|B-organization|92
Cup|I-ORG|I-organization|41
ended|O|O
`),
  )
  expect(words).toEqual(['Reef: B-organization', `Cup: ${tags.join(' ')}`, 'ended: O'])
})
