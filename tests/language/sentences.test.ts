import { describe, expect, test } from 'vitest'
import { findParagraphs } from '../../src/language/findParagraphs.ts'
import { readTokens } from '../../src/language/readTokens.ts'

function sentencesOf(text: string): string[] {
  const { start, end, sentences } = readTokens(text, findParagraphs(text, []))
  return Array.from(sentences.subarray(1), (next, s) => text.slice(start[sentences[s]!], end[next - 1]))
}

/** Sentences, with a bar where one ends. */
const cases = {
  'titles and initials': [
    'External Affairs Minister S. Jaishankar met him.| He left.',
    'He met Dr. S. Jaishankar on Monday.',
    'Sen. Ann Lee spoke.| Rep. Bob Ray did not.| Sens. Lee and Ray left.',
    'J. K. Rowling wrote it.| She is rich.',
    'J.K. Rowling wrote it.',
    'Lt. Gen. Ann Lee and Maj. Gen. Bob Ray met Adm. Cy Dow, Capt. Fox, Sgt. Day and the Rev. Al May.',
    'Mr. and Mrs. Lee came.| Ms. Ray left.',
    'Donald J. Trump won.| George W. Bush did not.',
    'Martin Luther King Jr. spoke.| Sammy Davis Jr., who sang, left.',
    'It was plan B.| The talks ended.',
    'I met Mr. X.| He left.',
    'She has a Ph.D. in law.| He has an M.A.| They wed.',
    'A. Lee and B. Ray came.',
  ],
  'countries, states and towns': [
    'The anti-U.S. mood grew.| A magnitude-7.0 earthquake struck.',
    'The U.S. Senate voted.| It is over.',
    'He lives in the U.S.| The end came soon.',
    'The U.K. and the E.U. agreed.| The U.N. did not.',
    'U.S. President Lee left.| U.S.-led forces came.| The U.S.’s role grew.',
    'Rep. Ann Lee (D-Calif.) spoke.| Sen. Bob Ray, R-Ky., did not.',
    'Ann Lee, R-Tenn.; Bob Ray, D-Calif.; and Cy Dow came.',
    'The man, 25, of Washington, D.C., was held.| He went to Washington, D.C.| She stayed.',
    'Prof. Dr. Lee of St. Louis spoke.| Mt. Fuji is big.| Ft. Worth also.',
  ],
  'numbers, dates and times': [
    'It was No. 10 on the list.| No. 3 won.',
    'He left (see p. 3).| She stayed.',
    'Gov. Brown’s Jan. 5 speech was long.| On Feb. 6 he came.',
    'It happened in Sept.| Nobody knew.',
    'The talks start at 10 a.m. on Monday.| They end at 5 p.m. EST.',
    'The talks start at 10 a.m.| Nobody came.',
    'It cost $3.5 million.| It rose 0.5 pct.| Then it fell.',
    '1. First item is here.',
    '2) Second item.',
  ],
  companies: ['The company, Acme Inc., was sold.| Acme Corp. sold it.', 'He works for Acme Inc.| She does not.'],
  'who asks behind a closing mark': [
    'It rained.| “Who pays?” Mayor Ann Lee asked.| “Not us!” Bob Ray replied.',
    '"Who pays?" Ann Lee, the mayor, asked.| Nobody spoke.',
    '“Who pays?” Dr. Lee-Ray asked the board.',
    '“Who pays?”| Ann Lee left the room.',
    '“Who pays?”| The mayor said nothing.',
    '“We pay.”| Ann Lee said the town was rich.',
  ],
  quotes: [
    '“I will not go.”| She left.',
    '"I will not go."| She left.',
    "'I will not go.'| She left.",
    '“Will you go?” she asked.| “No.”',
    "''Will you go?'' she asked.",
    '“I said ‘no.’”| She left.',
    'He asked: “Why?”| She did not say.',
    'She sings “Rock!,” he said.',
    'He said (in 2020.)| It was late.',
  ],
  'ellipses, questions and exclamations': [
    'He waited... and left.| He waited ...| Then he left.',
    'He waited…| Then he left.',
    '... We have to go.',
    'Is he right?| Yes.| He said that!| Really?!',
  ],
  'headings and list items': [
    'The Road Ahead:\n|Talks go on.',
    'Dockers walk out\n|They want more.',
    '• First point\n|• Second point.| And more.',
    '- First point\n|- Second point',
  ],
}

describe.each(Object.entries(cases))('%s', (_, texts) => {
  test.each(texts)('%s', (text) => {
    expect(sentencesOf(text.replaceAll('|', ''))).toEqual(text.split('|').map((sentence) => sentence.trim()))
  })
})

test('a text that is wrapped by hand has its paragraphs between blank lines', () => {
  const wrapped =
    'Dockers in the port of Genoa walked out on Monday\nover night shifts that the company had put in place\n'
  const paragraph = `${wrapped.repeat(2)}last month.`
  const text = [paragraph, '  They want more.', paragraph, paragraph].join('\n\n')
  const paragraphs = findParagraphs(text, []).map(({ start, end }) => text.slice(start, end))
  expect(paragraphs).toEqual([paragraph, 'They want more.', paragraph, paragraph])
})

test('furniture ends a paragraph and is in none', () => {
  const text = 'Ann Lee left.\nShare this\nBob Ray stayed.'
  expect(findParagraphs(text, [{ start: 14, end: 24 }])).toEqual([
    { start: 0, end: 13 },
    { start: 25, end: 40 },
  ])
})
