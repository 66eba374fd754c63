import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findParagraphs } from '../../src/language/findParagraphs.ts'
import { readTokens } from '../../src/language/readTokens.ts'
import { oddities } from '../oddText.ts'

/**
 * Words that fuse with what stands beside them, or are cut in several ways: of a name that no text has had, `Nn`, and
 * letters, `A.B`.
 */
const words = [
  ...[
    'Nn',
    'nn',
    'NN',
    'Nn’s',
    "nn's",
    'NN’S',
    'Nn-Oru',
    'Nn’s-own',
    'oru-nn',
    'A.B',
    'A.B.',
    'A.B.’s',
    'a.b',
    'A.',
    'Nn.',
    'nn.A',
  ],
  ...[
    'Nn.Oru',
    'nn.com',
    '@nn',
    '#nn',
    'nn@velm.com',
    '12nn',
    'nn3',
    '£4',
    'Đnn',
    'Nnškov’s',
    'Dr.',
    'Inc.',
    'can’t',
    'p.m',
  ],
]
const marks = [...'#%&*+<=>@\\^_|~«»•°§·-–—/.,:;!?()[]{}"“”‘’\'`…$', ' ', ' ', '  ', '\n', '. ', '', '']
const line = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, fc.constantFrom(...oddities)),
      fc.constantFrom(...marks),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.flat().join(''))
/** As news has them. */
const sentence = fc
  .tuple(
    fc.constantFrom('Mayor Nn', 'Nn’s lawyer', 'The A.B. envoy Oru Nn', '*Nn’s* club', 'Dr. A.B. Nn', 'Nn & Sons Inc.'),
    fc.constantFrom(
      'said',
      'told the A.B Assembly',
      'met Nn’s-own Brask',
      'left Port Nn at 3 p.m.',
      'wrote on nn.com/brask',
    ),
    fc.constantFrom(
      'that Nn’s would pay $3m.',
      '“Nn’s” was his.',
      '— Nn’s, not Oru’s — on Jan. 5.',
      'in the nn-oru affair.',
    ),
  )
  .map((parts) => parts.join(' '))
const text = fc.oneof(
  line,
  fc.array(fc.oneof(sentence, line), { maxLength: 4 }).map((lines) => lines.join('\n')),
)

test('a text has the same tokens, whatever was read before it', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), text, (before, own) => {
      const alone = reading(withNewName(own))
      const name = newName()
      for (const each of before) reading(named(each, name))
      expect(reading(named(own, name))).toEqual(alone)
    }),
    { numRuns: 600 },
  )
})

test('a number is one, whatever word it was first a part of', () => {
  reading('It cost $US3.9173 a gallon.')
  expect(reading('It took 9173 percent.')).toEqual(reading('It took 9184 percent.'))
})

let names = 0

/** wink knows no word, no prefix and no abbreviation of one or two of these letters. */
const letters = 'FHJQVWZ'

/** Four letters that no text has had. */
function newName(): string {
  const number = names++
  return [letters.length ** 3, letters.length ** 2, letters.length, 1]
    .map((unit) => letters.charAt(Math.floor(number / unit) % letters.length))
    .join('')
}

const withNewName = (words: string): string => named(words, newName())

function named(words: string, name: string): string {
  const abbreviation = [...name].join('.')
  const written = new Map<string, string>([
    ...([
      ['A.B', abbreviation],
      ['a.b', abbreviation.toLowerCase()],
    ] as const),
    ...([
      ['Nn', `Br${name.toLowerCase()}usk`],
      ['nn', `br${name.toLowerCase()}usk`],
      ['NN', `BR${name}USK`],
    ] as const),
  ])
  return words.replace(/A\.B|a\.b|Nn|nn|NN/g, (place) => written.get(place)!)
}

/** What annotators see of a text, but for its letters. */
function reading(text: string) {
  const { start, end, pos, sentences, figures } = readTokens(text, findParagraphs(text, []))
  return { start, end, pos, sentences, figures: figures.map(({ start, end, type }) => ({ start, end, type })) }
}
