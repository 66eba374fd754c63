// Texts that nobody would print and anybody may feed in, each cut or repeated to a length: one mark, one word, one name
// and their mixtures.

const marks = ['"', "'", '“', '”', '‘', '’', '«', '»', '(', ')', '[', ']', '{', '}', '*', '_', '-', '—', '…', '.', ',']
const moreMarks = [':', ';', '!', '?', '/', '\\', '|', '#', '@', '&', '%', '$', '<', '>', '=', '+', '~', '`', '^']

const repeated = {
  'marks in turn': '"“‘(',
  'marks, spaced': '" ',
  'curly pairs': '“ ”',
  'brackets nested': '([{',
  'dots, spaced': '. ',
  'dashes, spaced': '- ',
  'quote, word': '"x" ',
  'curly quote, word': '“x” ',
  'single quote, word': "'x' ",
  'open quote, word': '“x ',
  'quote, said': '“X,” he said. ',
  'mark, said': '" said A. ',
  'colon, quote': 'A: “b” ',
  'nested quotes': '“a ‘b “c ‘d ',
  'brackets, names': '(Ann Lee) ',
  'turns, one line': 'WALLACE: yes. ',
  'capitals, run': 'A',
  'capitals, spaced': 'A ',
  'capital words': 'AAAA BBBB ',
  initials: 'A. ',
  'initials, glued': 'A.B.',
  acronyms: 'Ministry of Health (MoH) ',
  'name of name': 'Bank of ',
  'name and name': 'Lee and ',
  'name-name': 'Lee-',
  'one name': 'Ann Lee ',
  'one name, sentences': 'Ann Lee came. ',
  'surname, sentences': 'Ann Lee came. Lee left. He slept. ',
  title: 'President ',
  'titles, names': 'Prime Minister Ann Lee, ',
  possessives: "Lee's ",
  he: 'he ',
  'she, sentences': 'Ann came. She left. He left. The president said so. ',
  said: 'said ',
  'he said': 'he said ',
  'he said that': 'he said that ',
  'according to': 'according to ',
  'said, sentences': 'Lee said it was so. ',
  that: 'that ',
  the: 'the ',
  'lower words': 'word ',
  'digits, run': '7',
  'digits, spaced': '7 ',
  figures: '1,234.56 ',
  money: '$5 million ',
  percent: '5% ',
  years: '2024 ',
  days: 'Monday ',
  'last days': 'last Monday ',
  months: 'May ',
  dates: 'May 5, 2024 ',
  'dates in sentences': 'On May 5, 2024 it fell. ',
  'ISO dates': '2025-05-12 ',
  'ISO dates, glued': '2025-05-12',
  'ages ago': 'two days ago ',
  'from to': 'from Monday to ',
  newlines: '\n',
  'blank lines': '\n \n',
  'carriage returns': '\r',
  tabs: '\t',
  'tabbed cells': 'a\tb\t',
  spaces: ' ',
  'no-break spaces': '\u00a0',
  'zero-width spaces': 'a\u200b',
  NUL: '\u0000',
  controls: '\u0001\u001b[31m',
  accents: 'e\u0301',
  'accents stacked': '\u0301',
  emoji: '😀',
  'emoji families': '👩‍👩‍👧‍👦 ',
  flags: '🇬🇧',
  'high halves': '\ud83d',
  'low halves': '\ude00',
  'halves, spaced': '\ud83d ',
  'right to left': 'שלום ',
  Han: '新聞',
  'Han, said': 'Ann Lee of 中国 said that “it is so” e\u0301 and ',
  URLs: 'https://example.com/a?b=c ',
  'URL, run': 'www.a.',
  addresses: 'a@b.com ',
  'address, run': 'a@',
  handles: '@ann ',
  hashtags: '#news ',
  tags: '<p>',
  'tags, words': '<b>Lee</b> ',
  'tags unclosed': '<a ',
  'entities of HTML': '&amp;',
  rules: '---\n',
  'front matter': 'title: a\n',
  ellipses: '... ',
  abbreviations: 'Mr. ',
  'stops between': 'a. B',
  hyphens: 'a-b-',
  apostrophes: "o'",
  slashes: 'and/or/',
  underscores: '_a_ ',
  'share bars': 'Share Tweet Email\n',
  bylines: 'By Ann Lee\n',
  datelines: 'GENOA (Reuters) - ',
  'long sentences': 'and then the man went on to ',
  ordinary:
    'The minister, Ann Lee, told reporters on Monday that talks with Peru would go on. “It is late,” she said. ',
}

const names = (i) => `${spelled(i)} ${spelled(i * 7 + 3)}`

const counted = {
  'different capitals': (i) => `${spelled(i)} `,
  'different names': (i) => `${names(i)} came. `,
  'different names, listed': (i) => `${names(i)}, `,
  'different first names': (i) => `${spelled(i)} Lee came. `,
  'different surnames': (i) => `Ann ${spelled(i)} came. ${spelled(i)} left. `,
  'different acronyms': (i) => `${spelled(i)} Of Health (${spelled(i).slice(0, 1)}OH) `,
  'different organizations': (i) => `${spelled(i)} Bank Ltd. fell. `,
  'growing names': (i) => `${'Ann '.repeat(1 + (i % 200))}came. `,
  'different words': (i) => `${small(i)} `,
  'different sentences': (i) => `The ${small(i)} fell on ${small(i * 3)}. `,
  'different paragraphs': (i) => `${spelled(i)}\n\n`,
  'different quotes': (i) => `“We ${small(i)} it,” ${names(i)} said. `,
  'different quotes of one': (i) => `“We ${small(i)} it, all of us,” Ann Lee said. `,
  // No line stands there twice: those would be taken for page furniture.
  'open quote, line': (i) => `“${small(i)}\n`,
  'open quote, paragraph': (i) => `“${small(i)} and more\n\n`,
  'quoted word, line': (i) => `"${small(i)}"\n`,
  'quote, said, lines': (i) => `“${small(i)},” he said.\n`,
  'quote, said, paragraphs': (i) => `“So it is ${small(i)},” Ann Lee said.\n\n`,
  'mark, said, lines': (i) => `" said ${spelled(i)}.\n`,
  turns: (i) => `WALLACE: yes ${small(i)}.\n`,
  'turns of two': (i) => `${i % 2 === 0 ? 'WALLACE' : 'TRUMP'}: no ${small(i)}.\n`,
  'letter lines': (i) => `${String.fromCodePoint(65 + (i % 26))}\n`,
  'capital lines': (i) => `${spelled(i)}\n`,
  'lower paragraphs': (i) => `${small(i)}\n\n`,
  'CRLF lines': (i) => `${small(i)}\r\n`,
  bullets: (i) => `- ${small(i)}\n`,
  'brackets unopened, lines': (i) => `${small(i)}.)\n`,
  'star bullets': (i) => `* Ann ${spelled(i)}\n`,
  'table rows': (i) => `| a | ${small(i)} | c |\n`,
  headings: (i) => `# ${spelled(i)}\n`,
  'roles of one': (i) => `The ${small(i)} minister Ann Lee came. `,
  'long organization': (i) => (i < 20_000 ? `${spelled(i)} ` : 'the bank fell. '),
  'different dates': (i) => `On ${String(1 + (i % 28))} May ${String(1900 + (i % 150))} ${spelled(i)} fell. `,
  'different turns': (i) => `${spelled(i).toUpperCase()}: yes.\n`,
  'numbered lines': (i) => `${String(i)}. word\n`,
  'all marks': (i) => `${[...marks, ...moreMarks][(i * 7) % 40]}${i % 3 === 0 ? ' ' : ''}${i % 5 === 0 ? 'Ann' : ''}`,
}

/** @type {ReadonlyMap<string, (length: number) => string>} */
export const hostileTexts = new Map([
  ...[...marks, ...moreMarks].map((mark) => [mark, (length) => repeat(mark, length)]),
  ...Object.entries(repeated).map(([name, unit]) => [name, (length) => repeat(unit, length)]),
  ...Object.entries(counted).map(([name, unit]) => [name, (length) => count(unit, length)]),
])

function repeat(unit, length) {
  const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
  // Without a word at its ends, white space would be no article.
  return text.trim() === '' ? `Ann${text.slice(6)}Lee` : text
}

function count(unit, length) {
  const parts = []
  for (let i = 0, size = 0; size < length; i++) {
    const part = unit(i)
    parts.push(part)
    size += part.length
  }
  return parts.join('').slice(0, length)
}

function small(number) {
  return spelled(number).toLowerCase()
}

/** A word of its own for every number: syllables for digits. */
function spelled(number) {
  const syllables = ['ba', 'den', 'ko', 'lu', 'mir', 'na', 'po', 'ra', 'sel', 'tu']
  const word = [...String(number)].map((digit) => syllables[Number(digit)]).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
