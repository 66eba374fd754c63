import { describe, expect, it } from 'vitest'
import { openQuoteModel } from '../../../src/annotate/quotes/quoteModel.ts'
import { readModelFile } from '../../../src/models/readModelFile.ts'

const tagger = readModelFile('quotes-en-2026-11/tagger.bin')
const ranking = readModelFile('quotes-en-2026-11/ranking.bin')

/** The file with some of its bytes replaced by text. */
function edited(at: number, text: string): Uint8Array<ArrayBuffer> {
  const bytes = ranking.slice()
  bytes.set(new TextEncoder().encode(text), at)
  return bytes
}

const firstName = 16 + 4 * new Uint32Array(ranking.buffer, ranking.byteOffset, 4)[2]!

describe('openQuoteModel', () => {
  it('reads each section’s numbers', () => {
    const { confidence, calibration } = openQuoteModel(tagger, ranking)
    expect([...calibration.scores]).toEqual([...calibration.scores].sort((a, b) => a - b))
    expect(Math.max(...calibration.chances)).toBeLessThanOrEqual(1)
    expect(confidence.thresholds.every((threshold) => !Number.isNaN(threshold))).toBe(true)
  })

  it.each([
    ['an empty file', new Uint8Array(0), 'not a file of quote rankings'],
    ['another file', tagger, 'not a file of quote rankings'],
    ['numbers without a head', new Uint8Array(1 << 20), 'not a file of quote rankings'],
    ['one of another version', edited(4, '\t'), 'version 9; this program reads version 1'],
    ['a head alone', ranking.slice(0, 40), 'cut off'],
    ['one that is cut off', ranking.slice(0, -4), /have \d+ bytes, not \d+/],
    ['one that goes on', new Uint8Array([...ranking, 0, 0, 0, 0]), /have \d+ bytes, not \d+/],
    ['a section of another name', edited(firstName, 'L'), 'section “Links.cues 32768”, not “links.cues 32768”'],
    ['a section of another length', edited(17, '\x7f'), 'not “links.cues 32768”'],
  ])('says what is wrong with %s', (_, bytes, message) => {
    expect(() => openQuoteModel(tagger, bytes)).toThrow(message)
  })
})
