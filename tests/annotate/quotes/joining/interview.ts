import type { Choice } from '../../../../src/annotate/quotes/attribution/choose.ts'
import type { ContentCandidate } from '../../../../src/annotate/quotes/joining/contentCandidates.ts'
import { type LinkedFragments, noAgreement } from '../../../../src/annotate/quotes/joining/linkFragments.ts'
import { columnsOf, foundIn, rangeOf } from '../columnsOf.ts'

export const columns = columnsOf(
  [
    '“We sail at dawn,” the pilot Ann Lee said on Monday. “Nobody will stop us from leaving Genoa.”',
    'Bo Chen, the mayor, warned that the port is “closed to all.”',
    'He added: the strike goes on, though aides claim and insist nobody sails!',
  ].join('\n\n'),
)

const found = foundIn(
  columns,
  [
    '“We sail at dawn,”',
    '“Nobody will stop us from leaving Genoa.”',
    'the port is',
    '“closed to all.”',
    'the strike goes on,',
    'nobody sails',
  ],
  ['said', 'warned', 'added', 'claim', 'insist'],
  ['the pilot Ann Lee', 'Bo Chen', 'the mayor', 'He', 'aides'],
)

const at = (words: string | null, chance: number): Choice => ({
  range: words === null ? null : rangeOf(columns, words),
  chance,
})

/** Six fragments, five cues and five sources, with round numbers for all that a trained model would say of them. */
export const linked: LinkedFragments = {
  ...found,
  // Of token 7: 7 for inside, -14 for a beginning, 21 for going on.
  emissionMargins: {
    ...found.emissionMargins,
    begin: found.emissionMargins.begin.map((_, token) => -2 * token),
    inside: found.emissionMargins.inside.map((_, token) => token),
    more: found.emissionMargins.more.map((_, token) => 3 * token),
  },
  fragments: found.fragments.map((fragment, i) => ({
    ...fragment,
    origin: i === 3 ? 'rest' : i > 3 ? 'clause' : 'content',
    margins: [10 * i + 1, 10 * i + 2, 10 * i + 3],
  })),
  links: [
    { cue: at('said', 0.9), speaker: at('the pilot Ann Lee', 0.8), noCue: 0.1, noSpeaker: 0.2, agreement: noAgreement },
    {
      ...{ cue: at('said', 0.6), speaker: at('Ann Lee', 0.5), noCue: 0.3, noSpeaker: 0.4 },
      agreement: [0.54, 0.03, 0.45, 0.08],
    },
    {
      ...{ cue: at('warned', 0.75), speaker: at('Bo Chen', 0.7), noCue: 0.25, noSpeaker: 0.15 },
      agreement: [0.02, 0.07, 0.04, 0.06],
    },
    {
      ...{ cue: at('warned', 0.65), speaker: at(null, 0.85), noCue: 0.35, noSpeaker: 0.85 },
      agreement: [0.48, 0.09, 0.11, 0.13],
    },
    {
      ...{ cue: at('added', 0.95), speaker: at('He', 0.9), noCue: 0.05, noSpeaker: 0.1 },
      agreement: [0.01, 0.03, 0.05, 0.07],
    },
    {
      ...{ cue: at(null, 0.55), speaker: at(null, 0.45), noCue: 0.55, noSpeaker: 0.45 },
      agreement: [0.2, 0.3, 0.4, 0.5],
    },
  ],
}

/** How likely each fragment belongs to the one before it, as a logit. */
export const joinScores = Float32Array.of(-10, 2, -4, 1, -5, -1, -10)

/** The fragments from one up to, not including, another. */
export const candidate = (first: number, end: number): ContentCandidate => {
  return { first, end, from: linked.fragments[first]!.from, to: linked.fragments[end - 1]!.to }
}
