import { describe, expect, test } from 'vitest'
import { complete } from './completeMarked.ts'

describe('two names that were taken for one are two', () => {
  test.each([
    [
      'Lund is an [Orlo Democrat]L from [Malmo, Orlo]L.',
      'Orlo (place)',
      'Democrat (group)',
      'Malmo (place)',
      'Orlo (place)',
    ],
    ['[Bo Lund b Ekdahl]P 12, [Tov c Moss b Lund]P 3.', 'Bo Lund', 'Ekdahl', 'Tov', 'Moss', 'Lund'],
    ['They saw [Malmo v Orlo]L on [Malmo v Day]P.', 'Malmo (place)', 'Orlo (place)', 'Malmo v Day (person)'],
    ['[Otters 3 Gulls]L 2 [Terns 1 Auks 4]X', 'Otters', 'Gulls', 'Terns', 'Auks'],
    [
      'The [Lund 500]X, the [Lund 9 Express 3]X and [Channel 4 News 24]O ran.',
      'Lund 500 (product)',
      'Lund 9 Express 3 (product)',
      'Channel 4 News 24 (organization)',
    ],
  ])('%s', (text, ...names) => {
    const found = complete(text)
    expect(found.map((name, i) => (names[i]?.includes('(') ? name : name.replace(/ \(.*/, '')))).toEqual(names)
  })
})

describe('names are whole, and no more than that', () => {
  test.each([
    ['The [Harbour Act of]X 1936 is law.', 'Harbour Act of 1936 (product)'],
    ['The [Siege of]E was long, the [Harbour Act,]X too.', 'Siege (event)', 'Harbour Act (other)'],
    ['Then (Ann) [Lund]P and [Bo) Ekdahl]P sang.', 'Lund (person)', 'Ekdahl (person)'],
    ['The [Orlo Party (N]O) of [Ann (Lund]P) met.', 'Orlo Party (N) (organization)', 'Lund (person)'],
    ['She has a [PC]X, a [GPU]X and an [Orlo]X.', 'Orlo (product)'],
    ['It ends at noon ([PST]O; 8 p.m. [GMT]L) in [Orlo]L.', 'Orlo (place)'],
    ['The [Orlo Positioning System]O ([GPS]X) broke.', 'Orlo Positioning System (organization)', 'GPS (product)'],
    ['[Malmo 3 1]X 2 0 [Orlo 4 2]L 1 1 [A. Lund 5-79]P', 'Malmo (organization)', 'Orlo (place)', 'A. Lund (person)'],
    ['It rained. Said [Lund]P: no. Even [Lund]P wept.', 'Lund (person)', 'Lund (person)'],
    ['[Will Lund]P sing? [Will Moss]P sings.', 'Lund (person)', 'Will Moss (person)'],
    ['We saw [Will Lund]P. [Will Lund]P sing?', 'Will Lund (person)', 'Will Lund (person)'],
    ['They met in [Washington, D.C.]L on Monday.', 'Washington, D.C. (place)'],
    ['Sen. Lund (R-[Calif]L.) met Ms. Moss, D-[Wyo]L., in [Orlo]L.', 'Calif. (place)', 'Wyo. (place)', 'Orlo (place)'],
    [
      'The [Tide (Ann) Association]O met (the [Orlo) Union]O too).',
      'Tide (Ann) Association (organization)',
      'Orlo) Union (organization)',
    ],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('what a name is, is told by its words', () => {
  test.each([
    ['She won the [Orlo]L Open and the [Orlo Slam]G.', 'Orlo Open (event)', 'Orlo Slam (event)'],
    [
      'The delegates praised the [Malmo Treaty]G and the [Malmo Grammy]G.',
      'Malmo Treaty (other)',
      'Malmo Grammy (other)',
    ],
    [
      'A post-[Games]X meeting on the [Holocaust]G and [Brexit]X.',
      'Games (event)',
      'Holocaust (event)',
      'Brexit (event)',
    ],
    ['The pilots praised the [Orlo Harbour Act]O.', 'Orlo Harbour Act (other)'],
    [
      'In [Malmo District Court]L the [Orlo School District]L won.',
      'Malmo District Court (organization)',
      'Orlo School District (organization)',
    ],
    ['The pilots told [Orlo]L Today and [USA]L TODAY so.', 'Orlo Today (organization)', 'USA TODAY (organization)'],
    ['[LUND]P OPEN TO TALKS, [ORLO]L SAID TODAY, and the pilots wept.', 'LUND (person)', 'ORLO (place)'],
    ['Hurricane [Berit]P hit the agency that President [Lund]P in 1979 founded.', 'Berit (event)', 'Lund (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})
