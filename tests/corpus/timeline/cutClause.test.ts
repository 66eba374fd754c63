import { describe, expect, it } from 'vitest'
import { cutClause } from '../../../src/corpus/timeline/cutClause.ts'

/** The clause with the words between brackets of this kind: ⟨on Monday⟩. */
function clause(source: string): string {
  const [before, date, behind] = source.split(/[⟨⟩]/) as [string, string, string]
  const text = before + date + behind
  const { start, end } = cutClause(
    text,
    { start: 0, end: text.length },
    { start: before.length, end: before.length + date.length },
  )
  return text.slice(start, end)
}

/** Long enough that a sentence with two of them is long. */
const long = 'the council of the old town that has a harbour and some boats but no money left for any of its piers'
const kept = `The mayor met the council of the old harbour town on ⟨Monday⟩`
const told = kept.replace(/[⟨⟩]/g, '')

describe('the clause with a date', () => {
  it.each([
    ['a semicolon', `${kept}; ${long}, ${long}.`],
    ['a dash', `${kept} — ${long}, ${long}.`],
    ['two hyphens', `${kept}-- ${long}, ${long}.`],
    ['but', `${kept}, but ${long}, ${long}.`],
    ['while', `${kept}, while ${long}, ${long}.`],
    ['who', `${kept}, who met ${long}, ${long}.`],
    ['saying', `${kept}, saying ${long}, ${long}.`],
    ['according', `${kept}, according to ${long}, ${long}.`],
    ['and with a subject of its own', `${kept}, and the ${long}, ${long}.`],
  ])('ends before %s behind it', (_, source) => {
    expect(clause(source).trimEnd().replace(/;$/, '')).toBe(told)
  })

  it.each([
    ['a comma alone', `${kept}, ${long}, ${long}.`],
    ['and of a list', `${kept}, and ${long.slice(4)}, ${long}.`],
    ['a joint between marks', `${kept} “of the sea; of ${long}”, ${long}.`],
    ['a joint between straight marks', `${kept} "of the sea; of ${long}", ${long}.`],
    ['a joint between brackets', `${kept} (of the sea; of ${long}), ${long}.`],
    ['a joint between brackets in brackets', `${kept} (of (the) sea; of ${long}), ${long}.`],
    ['a joint too near', `On ⟨Monday⟩; ${long}, ${long}.`],
  ])('goes on behind %s', (_, source) => {
    expect(clause(source)).toBe(source.replace(/[⟨⟩]/g, ''))
  })

  it('ends behind marks and brackets that close', () => {
    const marked = 'The mayor met “the; council” and (the; old) harbour "the; town" on ⟨Monday⟩'
    expect(clause(`${marked}; ${long}, ${long}.`)).toBe(marked.replace(/[⟨⟩]/g, ''))
  })

  it.each([
    ['a semicolon', `The ferry sank; the ${long} ${kept.slice(4)}.`, `the ${long} ${told.slice(4)}.`],
    ['but', `The ferry sank, but the ${long} ${kept.slice(4)}.`, `the ${long} ${told.slice(4)}.`],
    ['a dash', `The ferry sank — he met ${long} ${kept.slice(4)}.`, `he met ${long} ${told.slice(4)}.`],
  ])('begins behind %s before it with a subject of its own', (_, source, expected) => {
    expect(clause(source)).toBe(expected)
  })

  it.each([
    ['a semicolon with no subject', `The ferry sank; leaving ${long} ${kept.slice(4)}.`],
    ['a relative clause', `The ferry, which the ${long} ${kept.slice(4)}.`],
    ['little left before the date', `${told} and ${long}; he left on ⟨Friday⟩.`],
  ])('keeps what is before %s', (_, source) => {
    expect(clause(source)).toBe(source.replace(/[⟨⟩]/g, ''))
  })

  it('is the whole of a sentence of up to 160 characters', () => {
    const short = `${kept}; it rained`
    expect(clause(short)).toBe(short.replace(/[⟨⟩]/g, ''))
    const pad = (length: number): string => `${kept}; ${'x'.repeat(length - told.length - 2)}`
    expect(clause(pad(160))).toHaveLength(160)
    expect(clause(pad(161))).toBe(told)
  })
})
