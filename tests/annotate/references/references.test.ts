import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { references } from '../../../src/annotate/references/references.ts'
import { linkMarked } from '../entities/linkMarked.ts'
import { plainArticle } from '../../plainArticle.ts'

/** Each pronoun and whom it was found to mean. */
function resolve(marked: string): string[] {
  const { text, tokens, mentions, entities } = linkMarked(marked)
  const { references: found } = references.annotate({ ...plainArticle(text), tokens, mentions, entities })
  return found.map(({ text, entity }) => `${text} = ${entities[entity]!.name}`)
}

describe('pronouns', () => {
  test.each([
    ['the subject before', '@[Ann Lee] met @[Mia Fox]. She spoke first.', ['She = Ann Lee']],
    ['gender', '@[Ann Lee] met @[Bob Ray]. He spoke first.', ['He = Bob Ray']],
    ['an object is not its own subject', '@[Ann Lee] praised @[Mia Fox]. @[Ann Lee] thanked her.', ['her = Mia Fox']],
    ['a reflexive', '@[Mia Fox] spoke. Later @[Ann Lee] hurt herself.', ['herself = Ann Lee']],
    ['ahead', 'In his speech, @[Bob Ray] warned the port.', ['his = Bob Ray']],
    ['who said it', '“The port is closed,” @[Bob Ray] said. “It will stay so,” he added.', ['he = Bob Ray']],
    ['not the speaker', '@[Mia Fox] spoke. “She is right,” @[Ann Lee] said.', ['She = Mia Fox']],
    ['a chain', '@[Ann Lee] won. She thanked her crew.', ['She = Ann Lee', 'her = Ann Lee']],
    ['nobody of that gender', '@[Bob Ray] won. She thanked the crew.', []],
    ['nobody but people', '%[Genoa] and #[PWU] met. She spoke first.', []],
    ['a person without a name', '@[Bob Ray] waited. A guard lost his keys.', []],
    ['the possessor is not the head', '@[Bob Ray] was ill. His lawyer said he would appeal.', ['His = Bob Ray']],
    ['no other than one named beside the noun', 'The guard @[Bob Ray] lost his keys.', ['his = Bob Ray']],
    ['what somebody is', '@[Bob Ray] was a guard. He lost the keys.', ['He = Bob Ray']],
    [
      'two people of unknown gender are one each',
      '@[Prell] and @[Zorn] own the mill. “It is old,” she said. “It will close,” he said.',
      ['she = Prell', 'he = Zorn'],
    ],
    [
      'a later pronoun tells whom an earlier one meant',
      '@[Ann Lee] and @[Zorn] own the mill. “It is old,” she said. “It will close,” he said.',
      ['she = Ann Lee', 'he = Zorn'],
    ],
    ['how a first name ends', '@[Torbinka Prell] met @[Odvaldo Zorn]. He spoke first.', ['He = Odvaldo Zorn']],
    [
      'a gender learned on the way',
      '@[Prell] won. He smiled. @[Mia Fox] sang. Later she left.',
      ['He = Prell', 'she = Mia Fox'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked)).toEqual(expected)
  })

  test('any text: references lie on pronouns and point to entities', () => {
    const words = fc.constantFrom(
      '@[Ann Lee]',
      '@[Bob]',
      '#[PWU]',
      'he',
      'her',
      'said',
      '“',
      '"',
      'and',
      ',',
      '. ',
      '\n\n',
      '(',
      'who',
      '’s',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const { text, tokens, mentions, entities } = linkMarked(parts.join(' '))
        const { references: found } = references.annotate({ ...plainArticle(text), tokens, mentions, entities })
        for (const { start, end, text: word, entity } of found) {
          expect(text.slice(start, end)).toBe(word)
          expect(entities[entity]).toBeDefined()
        }
      }),
    )
  })
})
