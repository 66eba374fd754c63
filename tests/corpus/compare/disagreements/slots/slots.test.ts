import { describe, expect, test } from 'vitest'
import { readSentenceWords } from '../../../../../src/corpus/compare/disagreements/sentenceWords.ts'
import { readCharges } from '../../../../../src/corpus/compare/disagreements/slots/readCharges.ts'
import { readCauses, readDeathPlaces } from '../../../../../src/corpus/compare/disagreements/slots/readDeaths.ts'
import { readVehicles } from '../../../../../src/corpus/compare/disagreements/slots/readVehicles.ts'
import type { SlotReader } from '../../../../../src/corpus/compare/disagreements/slots/slot.ts'

const cases: [SlotReader, string, string[]][] = [
  [readDeathPlaces, 'Lee died Thursday of cancer at a hospital in Brekke.', ['hospital']],
  [readDeathPlaces, 'Lee was found dead at her home.', ['home']],
  [readDeathPlaces, 'Lee was found dead on Thursday.', ['found']],
  // Neither the nursing home nor the way there is one of these places.
  [readDeathPlaces, 'Lee died in a nursing home; Banks on the way to hospital.', []],
  [readDeathPlaces, 'Lee died when his house burned.', []],
  [readCauses, 'Lee died of congestive heart failure.', ['heart']],
  [readCauses, 'Lee died from Alzheimer’s disease.', ['dementia']],
  [readCauses, 'Lee died of natural causes.', []],
  [readCharges, 'He was charged with manslaughter.', ['manslaughter']],
  [readCharges, 'He was charged with attempted murder.', []],
  [readCharges, 'The murder was discovered on Monday.', []],
  [readVehicles, 'She was hit by a gray 2013 Toyota.', ['gray']],
  [readVehicles, 'The white driver of the car fled.', []],
]

describe('what has one value in a story', () => {
  test.each(cases.map(([reader, text, values]) => ({ reader, text, values })))('$text', ({ reader, text, values }) => {
    const read = reader.pattern.test(text) ? reader.read(readSentenceWords(text)) : []
    expect(read.map(({ value }) => value)).toEqual(values)
  })
})
