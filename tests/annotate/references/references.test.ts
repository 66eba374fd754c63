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
    ['the possessor is not the head', '@[Bob Ray] was ill. His brother said he would appeal.', ['His = Bob Ray']],
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
    [
      'the subject of its clause, past one in between',
      'A guard left the hall where @[Bob Ray] had sung and hurt himself.',
      [],
    ],
    [
      'the subject of the clause before',
      '@[Bob Ray] left the hall where @[Ed Fox] had sung and hurt himself.',
      ['himself = Bob Ray'],
    ],
    ['a reflexive reaches no other sentence', '@[Bob Ray] left. The guard hurt himself.', []],
    ['who is thanked', '@[Ann Lee] thanked @[Mia Fox] for her courage.', ['her = Mia Fox']],
    ['who thanks', '@[Ann Lee] met @[Mia Fox] in her office.', ['her = Ann Lee']],
    ['whom a lawyer speaks for', '@[Bob Ray]’s lawyer, @[Ed Fox], said he was ill.', ['he = Bob Ray']],
    ['for whom a spokesman speaks', 'A spokesman for @[Bob Ray], @[Ed Fox], said he was ill.', ['he = Bob Ray']],
    ['a rival speaks for himself', '@[Bob Ray]’s rival, @[Ed Fox], said he was ill.', ['he = Ed Fox']],
    [
      'who is identified behind a noun',
      'A pilot, later identified as @[Ann Lee], told @[Mia Fox] of it. She was calm.',
      ['She = Ann Lee'],
    ],
    [
      'a hyphen is no insertion',
      '@[Ed Fox], who co-wrote the map that @[Bob Ray] sold, says he is glad.',
      ['he = Ed Fox'],
    ],
    [
      'whom somebody names is somebody else',
      '@[Ed Fox] met @[Bob Ray]. @[Bob Ray] left. He said @[Bob Ray] was ill.',
      ['He = Ed Fox'],
    ],
    ['so in a quotation', '@[Ed Fox] met @[Bob Ray]. “@[Bob Ray] is ill,” he said.', ['he = Ed Fox']],
    ['who is named before may speak', '@[Bob Ray] won. The map @[Bob Ray] sold is old, he said.', ['he = Bob Ray']],
    ['another of the same office', 'President @[Ann Lee] told @[Mia Fox] that the new Genoese president was ill.', []],
  ])('%s', (_, marked, expected) => {
    expect(resolve(marked)).toEqual(expected)
  })

  test.each([
    ['named behind it', '@[Mia Fox] met @[Ann Lee]. “She is right,” said @[Ann Lee].', 'She = Mia Fox'],
    ['in straight marks', '@[Mia Fox] met @[Ann Lee]. "She is right," said @[Ann Lee].', 'She = Mia Fox'],
    ['in single marks', '@[Mia Fox] met @[Ann Lee]. ‘She is right,’ said @[Ann Lee].', 'She = Mia Fox'],
    ['in straight single marks', "@[Mia Fox] met @[Ann Lee]. 'She isn't right,' said @[Ann Lee].", 'She = Mia Fox'],
    ['named before it', '@[Mia Fox] left. @[Ann Lee] said: “She is right.”', 'She = Mia Fox'],
    [
      'named with what he is',
      '@[Mia Fox] met @[Ann Lee]. “She is right,” @[Ann Lee], the mayor, said.',
      'She = Mia Fox',
    ],
    [
      'in a quotation that goes on',
      '@[Mia Fox] met @[Ann Lee]. “Yes,” @[Ann Lee] said. “She is right.”',
      'She = Mia Fox',
    ],
    ['as a pronoun', '@[Ann Lee] praised @[Mia Fox]. “She is right,” she said.', 'She = Mia Fox'],
  ])('the speaker is not the one spoken of: %s', (_, marked, expected) => {
    expect(resolve(marked)[0]).toBe(expected)
  })

  test('words in marks within a sentence may be of its speaker', () => {
    expect(resolve('@[Ann Lee] met @[Mia Fox]. @[Ann Lee] said the port would “keep her promise”.')).toEqual([
      'her = Ann Lee',
    ])
  })

  test('an apostrophe opens no quotation', () => {
    expect(resolve('@[Ann Lee] came in ’88, ‘She is right,’ @[Mia Fox] said.')).toEqual(['She = Ann Lee'])
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
