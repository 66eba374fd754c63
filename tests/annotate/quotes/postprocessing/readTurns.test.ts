import { describe, expect, it } from 'vitest'
import { readTurns } from '../../../../src/annotate/quotes/postprocessing/readTurns.ts'
import { columnsOf, foundIn, toldIn, wordsOf } from '../columnsOf.ts'

/** Who is given what. */
function turns(text: string): string[] {
  const columns = columnsOf(text)
  return readTurns(columns, foundIn(columns, [])).fragments.map(
    (fragment) => `${wordsOf(columns, fragment.given?.speaker ?? null)} > ${wordsOf(columns, fragment)}`,
  )
}

const transcript = `The minister met reporters on the pier.

LEE: The harbour is closed. Nobody sails.

REPORTER: For how long?

SEN. ANN LEE: Until the crews say so.`

describe('transcripts', () => {
  it('read each paragraph behind a name in capitals as that speaker’s turn', () => {
    const columns = columnsOf(transcript)
    const { fragments, cues, sources } = toldIn(columns, readTurns(columns, foundIn(columns, [])))
    expect(sources).toEqual(['LEE', 'REPORTER', 'SEN. ANN LEE'])
    expect(cues).toEqual([':', ':', ':'])
    expect(fragments).toEqual(['The harbour is closed. Nobody sails.', 'For how long?', 'Until the crews say so.'])
  })

  it('drop what was found within a turn, and keep what was found outside', () => {
    const columns = columnsOf(transcript)
    const tagged = foundIn(columns, ['on the pier', 'Nobody sails'], ['met', 'say'], ['The minister', 'the crews'])
    const { fragments, cues, sources } = toldIn(columns, readTurns(columns, tagged))
    expect(fragments[0]).toBe('on the pier')
    expect(fragments).toHaveLength(4)
    expect(cues).toEqual(['met', ':', ':', ':'])
    expect(sources).toEqual(['The minister', 'LEE', 'REPORTER', 'SEN. ANN LEE'])
  })

  it.each([
    [
      'a label may be a line of its own and describe its bearer',
      'ANN LEE (pilot, 1990-2001):\n\nWe sailed.\n\nBO CHEN (mayor):\n\nWe paid.\n\nANN LEE:\n\nLate.\n\nIt rained.',
      ['ANN LEE > We sailed.', 'BO CHEN > We paid.', 'ANN LEE > Late.'],
    ],
    [
      'what names the speaker is the writer’s',
      'LEE: We sail.\n\nThen Lee sat down.\n\nCHO: Good.\n\nLEE: Now.',
      ['LEE > We sail.', 'CHO > Good.', 'LEE > Now.'],
    ],
    [
      'a turn goes on up to the next label; the last one does not',
      'LEE: We sail.\n\nAt dawn.\n\n[The bell rings.]\n\nCHO: Good.\n\nLEE: Now.\n\nIt rained.',
      ['LEE > We sail.', 'LEE > At dawn.', 'CHO > Good.', 'LEE > Now.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected)
  })

  it.each([
    ['two turns are none', 'LEE: We sail.\n\nCHEN: We do not.'],
    ['one label alone is a heading', 'UPDATE: We sail.\n\nUPDATE: We do not.\n\nUPDATE: We wait.'],
    [
      'a headline in capitals is no label',
      'THE PORT OF GENOA IS CLOSED: PILOTS WALK OUT\n\nLEE: We sail.\n\nCHEN: No.',
    ],
  ])('%s', (_, text) => {
    expect(turns(text)).toEqual([])
  })
})

describe('interviews', () => {
  it.each([
    ['Q and A', 'Q: Do you sail?\n\nA: No.', ['Q > Do you sail?', 'A > No.']],
    ['Q and A with full stops', 'Q. Do you sail?\nA. We do not.', ['Q. > Do you sail?', 'A. > We do not.']],
    [
      'names that the text has elsewhere',
      'The Echo met pilot Ann Lee.\n\nEcho: Do you sail?\n\nLee: We do not.',
      ['Echo > Do you sail?', 'Lee > We do not.'],
    ],
    [
      'names in full, then short',
      'Kell Echo: Do you sail?\n\nAnn Lee: No.\n\nKE: Why?\n\nLee: It blows.',
      ['Kell Echo > Do you sail?', 'Ann Lee > No.', 'KE > Why?', 'Lee > It blows.'],
    ],
    [
      'voices with their age',
      'Ann Lee, 34, pilot: We sail.\n\nBo Chen (61): I do not.',
      ['Ann Lee > We sail.', 'Bo Chen > I do not.'],
    ],
  ])('are read: %s', (_, text, expected) => {
    expect(turns(text)).toEqual(expected)
  })

  it.each([
    ['names that come once and stand nowhere else', 'Lee: We sail.\n\nChen: We do not.\n\nRoth: We wait.'],
    ['headings that come again, but ask nothing', 'Mild: Few signs.\n\nSevere: Many.\n\nMild: None.\n\nSevere: All.'],
    ['a Q alone', 'Q: Do you sail?\n\nNobody knows.'],
    ['captions and links', 'Photo: The pier.\n\nRelated: Why the pier fell?\n\nSource: Kell Echo.'],
  ])('are none: %s', (_, text) => {
    expect(turns(text)).toEqual([])
  })
})

describe('a colon before marked words', () => {
  it.each([
    ['And from Mayor Ann Lee:\n\n“We sail.”', ['Mayor Ann Lee > “We sail.”']],
    ['A note from the port union to the town:\n\n“We sail.”', ['the port union > “We sail.”']],
    ['According to the pilots’ union:\n\n“We sail.”', ['the pilots’ union > “We sail.”']],
    ['Ann Lee left. Her full statement:\n\n“We sail.”', ['Her > “We sail.”']],
    ['Mayor Bo Chen’s answer: “We sail.”', ['Mayor Bo Chen > “We sail.”']],
    ['She wrote to the council in May:\n\n“We sail.”', ['She > “We sail.”']],
    ['In a letter, Bo Chen, the mayor, wrote:\n\n“We sail.”', ['Bo Chen > “We sail.”']],
    ['Here is what the mayor told the board:\n\n“We sail.”', ['the mayor > “We sail.”']],
    ['Ann Lee, 34, nurse: “We sail.”', ['Ann Lee > “We sail.”']],
    ['Pilot Ann Lee: “We sail at dawn.”', ['Pilot Ann Lee > “We sail at dawn.”']],
    ['They met Ann Lee.\n\nLee: “Sail.”', ['Lee > “Sail.”']],
  ])('names who speaks: %s', (text, expected) => {
    expect(turns(`It rained.\n\n${text}\n\nIt rained.`)).toEqual(expected)
  })

  it.each([
    ['a title', 'Best Picture: “Salt Road”'],
    ['a label that is nobody’s name', 'Watch: “We sail.”'],
    ['what somebody made', 'Her second novel: “We sail.”'],
    ['who was asked', 'The mayor was asked:\n\n“Do we sail?”'],
    ['what is said', 'She made the following point:\n\nWe sail.'],
    ['marked words with a cue of their own', 'And from Mayor Ann Lee:\n\n“We sail,” said Bo Chen.'],
    ['marked words that are signed', 'Views from the pier:\n\n“We sail.” – Bo Chen'],
    ['a verb in the same line, which the rankers read', 'She told us: “We sail.”'],
  ])('names nobody: %s', (_, text) => {
    expect(turns(`It rained.\n\n${text}\n\nIt rained.`)).toEqual([])
  })
})

describe('a dash at the start of a paragraph', () => {
  it.each([
    ['— We sail, said Ann Lee.', ['Ann Lee > We sail']],
    ['–Do we sail? the old pilot asked.', ['the old pilot > Do we sail?']],
    ['-- We sail! shouted the mayor.', ['the mayor > We sail!']],
    ['— We sail — said Ann Lee — at dawn.', ['Ann Lee > We sail']],
    ['— Ann Lee of the Kell Echo, for her report', []],
    ['— Fewer boats sailed, hurting the port.', []],
  ])('reads %s', (text, expected) => {
    expect(turns(`They met.\n\n${text}`)).toEqual(expected)
  })
})
