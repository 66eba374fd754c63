import { expect, it } from 'vitest'
import { paragraphViews } from '../../../../src/annotate/quotes/tokens/paragraphViews.ts'
import { columnsOf } from '../columnsOf.ts'

const [early, late, reports, colon, marked, stops] = [1, 2, 3, 6, 12, 24]

it.each([
  [[['It rained.', stops]]],
  [[['It rained', 0]]],
  [[['Lee said it rained', reports]]],
  [[['“She said so”', marked + stops]]],
  [
    [
      ['And here is what they wrote:', reports + stops],
      ['“We sail”', early + colon + marked + stops],
      ['It rained', early],
      ['Nobody sailed:', late + stops],
      ['So it ends!', late + colon + stops],
    ],
  ],
])(
  'a paragraph’s place, whether it reports, follows a colon, begins between marks, ends in a stop: %j',
  (paragraphs) => {
    const columns = columnsOf(paragraphs.map(([text]) => text).join('\n\n'))
    const views = paragraphViews(columns)
    expect(views.map(({ traits }) => traits)).toEqual(paragraphs.map(([, traits]) => traits))
    expect(views.map(({ first }) => first)).toEqual([0, ...views.slice(0, -1).map(({ end }) => end)])
    expect(views.at(-1)!.end).toBe(columns.tokens.length)
  },
)
