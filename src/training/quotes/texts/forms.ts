import { joined, type Retold, told } from './told.ts'
import type { Around } from './ways.ts'

/** What an article offers to tell anew. */
export interface Material extends Around {
  /** Two people of the article. */
  readonly a: string
  readonly b: string
  /** Takes another of the article's short phrases between marks, and of its sentences between marks. */
  readonly phrase: () => string
  readonly sentence: () => string
}

type Form = (material: Material) => { readonly text: string; readonly quotes: readonly Retold[] }

const judging = 'criticised,denounced,described,dismissed,praised,attacked,condemned,hailed,derided,welcomed'.split(',')
const things = 'plan,decision,move,proposal,deal,report,idea,speech,ruling,vote,film,book'.split(',')

const titles = ['', '', '', 'President ', 'Prime Minister ', 'Mayor ', 'Senator ']

/** Forms that the labelled texts have seldom; which is chosen hangs on their order. */
export const forms: readonly Form[] = [
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
