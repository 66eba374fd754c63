import { describe, expect, it } from 'vitest'
import { evidenceFor, evidenceSize, kinds, type Kind } from '../../../src/annotate/references/evidence.ts'
import type { Anaphor } from '../../../src/annotate/references/anaphor.ts'
import type { Occurrence } from '../../../src/annotate/references/findOccurrences.ts'
import { viewText } from '../../../src/annotate/references/textView.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'

/** What is evidence for Ann in a text: the value of each kind that there is any of. */
function evidence(text: string, pronoun: string, occurrence: Partial<Occurrence> = {}): Partial<Record<Kind, number>> {
  const tokens = readTokens(text, findParagraphs(text, []))
  const view = viewText(tokens)
  const tokenOf = (word: string): number => view.words.indexOf(word)
  const token = tokenOf(pronoun)
  const first = tokenOf('ann')
  const form = pronoun === 'her' ? 'object' : 'subject'
  const anaphor: Anaphor = { token, gender: 'f', form, role: form, verb: -1 }
  const place = {
    referent: 0,
    first,
    last: first + 1,
    sentence: view.sentences[first]!,
    verb: -1,
    named: true,
    unnamed: null,
  } as const
  const found: Partial<Record<Kind, number>> = {}
  const candidate = {
    ...{ occurrence: { ...place, role: 'subject' as const, ...occurrence } },
    ...{ between: 0, leads: true, count: 1, isTopic: true, mentions: 1 },
  }
  for (const index of evidenceFor(view, anaphor, candidate)) {
    const { kind, value } = kindAt(index)
    found[kind] = value
  }
  return found
}

function kindAt(index: number): { kind: Kind; value: number } {
  let from = 0
  for (const [kind, values] of Object.entries(kinds) as [Kind, number][]) {
    if (index < from + values) return { kind, value: index - from }
    from += values
  }
  throw Error(`no evidence ${index} of ${evidenceSize}`)
}

describe('evidence from quotation marks', () => {
  it.each([
    ['both are outside', 'Ann came. Then she spoke.', 0],
    ['both are in one quotation', '“Ann came, and she spoke.”', 0],
    ['the pronoun is quoted, the candidate not', 'Ann came. “Then she spoke.”', 1],
    ['the candidate is quoted, the pronoun not', '“Ann came.” Then she spoke.', 2],
    ['the candidate says what the pronoun is quoted in', '“Then she spoke,” Ann said.', 3],
  ])('%s', (_, text, value) => {
    expect(evidence(text, 'she').quotation).toBe(value)
  })

  it('counts only a subject as the speaker', () => {
    expect(evidence('“Then she spoke,” Bob told Ann.', 'she', { role: 'object' }).quotation).toBe(1)
  })
})

describe('other evidence', () => {
  it('counts sentences between the two, up to a bound', () => {
    expect(evidence('Ann came. It rained. Then she spoke.', 'she').distance).toBe(2)
    expect(evidence(`Ann came. ${'It rained. '.repeat(9)}Then she spoke.`, 'she').distance).toBe(5)
  })

  it('sees who is named together with others, and who begins the sentence before', () => {
    expect(evidence('Ann and Bob came. She spoke.', 'she').coordinated).toBe(0)
    expect(evidence('Ann came. She spoke.', 'she')).toMatchObject({ opening: 0 })
    expect(evidence('Ann came. She spoke.', 'she')).not.toHaveProperty('coordinated')
  })

  it('asks of a pronoun that says something whether the candidate does too', () => {
    const text = 'Ann said no. Later she said yes.'
    expect(evidence(text, 'she', { verb: 1 }).saying).toBe(2)
    expect(evidence('Ann said no. It rained. Later she said yes.', 'she', { verb: 1 }).saying).toBe(1)
    expect(evidence(text, 'she').saying).toBe(0)
    expect(evidence('Ann said no. Later she slept.', 'she')).not.toHaveProperty('saying')
  })
})
