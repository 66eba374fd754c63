import { randomNumbers } from '../../../algorithms/random.ts'
import type { GoldArticle, GoldQuote } from '../goldArticle.ts'
import { namesIn } from './names.ts'
import { joined, placed, type Retold, told } from './told.ts'
import type { Around } from './ways.ts'

/** What an article offers to tell anew. */
interface Material extends Around {
  /** Two people of the article. */
  readonly a: string
  readonly b: string
  /** Takes another of the article's short phrases between marks, and of its sentences between marks. */
  readonly phrase: () => string
  readonly sentence: () => string
}

/**
 * The article with a few paragraphs more, made of its own names, phrases and quoted sentences, in forms that the
 * labelled texts have seldom: short words between marks in passives and lists, two speakers in one paragraph, posts.
 */
export function invent(article: GoldArticle, paragraphs: number, seed: number): GoldArticle {
  const random = randomNumbers(seed)
  const names = namesIn(article.quotes.flatMap(({ speaker }) => speaker?.text ?? []))
  const quoted = article.quotes
    .filter(({ type }) => type === 'direct')
    .map(({ text }) => text.replace(/["“”]/g, '').trim())
  const phrases = quoted.filter((text) => text.split(/\s/).length <= 4 && /^[\p{L}\s’'-]+$/u.test(text))
  const sentences = quoted.filter(
    (text) => text.length > 20 && text.length < 160 && /^\p{Lu}[^"“”\n]*[.,?!]$/u.test(text),
  )
  if (names.length < 2 || phrases.length === 0 || sentences.length < 2) return article
  const choose: Around['choose'] = (items) => items[Math.floor(random() * items.length)]!
  let { text } = article
  const quotes: GoldQuote[] = [...article.quotes]
  for (let i = 0; i < paragraphs; i++) {
    const a = choose(names)
    const b = choose(names.filter((name) => name !== a))
    const own = choose(forms)({
      ...{ choose, a, b, other: b, named: true, phrase: () => choose(phrases) },
      sentence: () => choose(sentences).replace(/[.,?!]$/, ''),
    })
    text += '\n\n'
    for (const retold of own.quotes) quotes.push(placed(retold, text.length, 'direct'))
    text += own.text
  }
  return { ...article, text, quotes }
}

type Form = (material: Material) => { readonly text: string; readonly quotes: readonly Retold[] }

const judging = 'criticised,denounced,described,dismissed,praised,attacked,condemned,hailed,derided,welcomed'.split(',')
const things = 'plan,decision,move,proposal,deal,report,idea,speech,ruling,vote,film,book'.split(',')

const titles = ['', '', '', 'President ', 'Prime Minister ', 'Mayor ', 'Senator ']

const forms: readonly Form[] = [
  ({ choose, a, b, phrase }) =>
    joined(
      told(
        `${b} was ${choose(['', '', 'also '])}`,
        ['cue', choose(judging)],
        ' by ',
        ['speaker', a],
        ' as ',
        ['content', `“${phrase()}”`],
        '.',
      ),
    ),
  ({ choose, a, phrase }) =>
    joined(
      told(
        `The ${choose(things)} was `,
        ['cue', choose(judging)],
        ' as ',
        ['content', `“${phrase()}”`],
        ' by ',
        ['speaker', a],
        choose(['.', ' on Monday.']),
      ),
    ),
  ({ choose, a, b, phrase }) =>
    joined(
      told(`The ${choose(things)} was `, ['cue', choose(judging)], ' as ', ['content', `“${phrase()}”`], ' by ', [
        'speaker',
        a,
      ]),
      told(' and ', ['cue', choose(judging)], ' by ', ['speaker', b], ' as ', ['content', `“${phrase()}”`], '.'),
    ),
  ({ choose, a, phrase }) =>
    joined(
      told(
        ['speaker', a],
        ' ',
        ['cue', choose(['called', 'calls', 'has called', 'described'])],
        ` the ${choose(things)} `,
        ['content', `“${phrase()}”, “${phrase()}” and “${phrase()}”`],
        choose(['.', ' at a meeting on Monday.']),
      ),
    ),
  ({ choose, a, phrase }) =>
    joined(
      told(
        ['cue', 'For'],
        ' ',
        ['speaker', a],
        `, the ${choose(things)} ${choose(['is', 'was'])} `,
        ['content', `“${phrase()}”`],
        '.',
      ),
    ),
  ({ choose, a, phrase }) =>
    joined(
      told(
        ['speaker', a],
        '’s ',
        ['cue', choose(['verdict', 'answer', 'message', 'reaction', 'conclusion'])],
        ': ',
        ['content', `“${phrase()}”`],
        '.',
      ),
    ),
  ({ choose, a, b, phrase }) =>
    joined(
      told(
        `${b}, whom `,
        ['speaker', a],
        ' ',
        ['cue', choose(['called', 'has called', 'described as', 'once called'])],
        ' ',
        ['content', `“${phrase()}”`],
        choose([', resigned on Monday.', ', did not answer.', ', left the room.']),
      ),
    ),
  ({ choose, a, b, sentence }) =>
    joined(
      told(
        ['speaker', a],
        ' ',
        ['cue', choose(['answered', 'replied to', 'responded to'])],
        ` ${b} in ${choose(['a series of posts', 'a letter', 'a statement', 'a video'])}: `,
        ['content', `“${sentence()}${choose(['.', '!'])}”`],
      ),
    ),
  ({ choose, a, sentence }) =>
    joined(
      told(
        ['speaker', a],
        ' ',
        ['cue', choose(['posted', 'wrote', 'tweeted', 'commented'])],
        ` on ${choose(['Facebook', 'Twitter', 'X', 'Instagram', 'his blog'])}: `,
        ['content', `“${sentence()}.”`],
      ),
    ),
  ({ choose, a, sentence }) =>
    joined(
      told(
        ['content', `“${sentence()},”`],
        ' ',
        ['cue', choose(['commented', 'wrote', 'posted', 'tweeted'])],
        ' ',
        ['speaker', a],
        ` on ${choose(['Facebook', 'Twitter', 'X', 'Instagram'])}.`,
      ),
    ),
  ({ choose, a, sentence }) =>
    joined(
      told(
        ['speaker', choose(['Her', 'His'])],
        ' ',
        ['cue', choose(['post read', 'statement said', 'message read', 'tweet said', 'sign read'])],
        ': ',
        ['content', `“${sentence()}.”`],
        `\n\n${a} did not answer.`,
      ),
    ),
  ({ choose, a, b, sentence }) =>
    joined(
      told(['content', `“${sentence()}?”`], ' ', ['speaker', a], ' ', ['cue', 'asked'], '. '),
      told(
        ['content', `“${sentence()},”`],
        ' ',
        ['speaker', b],
        ' ',
        ['cue', choose(['said', 'replied', 'answered', 'shot back', 'shouted'])],
        '.',
      ),
    ),
  ({ choose, a, b, sentence }) =>
    joined(
      told(
        ['content', `“${sentence()},”`],
        ' ',
        ['speaker', a],
        ' ',
        ['cue', choose(['said', 'urged', 'warned'])],
        '. ',
      ),
      told(
        ['content', `“${sentence()}${choose(['?', '.', '!'])}”`],
        ' ',
        ['speaker', b],
        ' ',
        ['cue', choose(['asked', 'replied', 'answered', 'shouted', 'added'])],
        choose(['.', ' with a smile.', ' from the back.']),
      ),
    ),
  ({ choose, a, b, sentence, phrase }) =>
    joined(
      told(
        ['content', `“${sentence()},”`],
        ' ',
        ['speaker', a],
        ' ',
        ['cue', 'said'],
        choose([' Sunday', '', ' on Monday']),
      ),
      told(
        `, only for `,
        ['speaker', b],
        ' to ',
        ['cue', choose(['tweet', 'say', 'reply', 'write'])],
        ' that it was ',
        ['content', `“${phrase()}”`],
        '.',
      ),
    ),
  ({ choose, a, b, sentence }) =>
    joined(
      told(
        `${b} heard `,
        ['speaker', a],
        ' ',
        ['cue', choose(['say', 'shout', 'mutter'])],
        ' ',
        ['content', `“${sentence()}”`],
        '.',
      ),
    ),
  ({ choose, a, b, phrase }) =>
    joined(
      told(
        ['speaker', `${choose(titles)}${a}`],
        ' ',
        ['cue', `${choose(['', 'has '])}${choose(['expressed', 'voiced', 'pledged', 'offered', 'promised'])}`],
        choose([' ', ' ', ' his ', ' her ', ' its ']),
        ['content', `“${phrase()}”`],
        `${choose([' for', ' of', ' over', ' to'])} ${choose([`the ${choose(things)}`, b])}`,
        choose(['.', ' on Monday.', ' amid growing pressure, while accepting an invitation to visit later this year.']),
      ),
    ),
  ({ choose, a, b, phrase }) =>
    joined(
      told(
        ['speaker', `${choose(titles)}${a}`],
        '’s ',
        ['cue', choose(['expression of', 'promise of', 'offer of', 'pledge of', 'warning of', 'call for'])],
        ' ',
        ['content', `“${phrase()}”`],
        ` ${choose(['for', 'to', 'over'])} ${choose([`the ${choose(things)}`, b])} ${choose(['came on Monday.', 'shows how close they are.', 'and a visit to the town were welcomed.'])}`,
      ),
    ),
]
