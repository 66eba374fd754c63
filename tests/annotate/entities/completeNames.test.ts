import { describe, expect, test } from 'vitest'
import { complete } from './completeMarked.ts'

describe('firms are whole', () => {
  test.each([
    [
      '[Orvane]P Inc. sells its stake in [Tulsk Maritime]L GmbH & Co. KG.',
      'Orvane Inc. (organization)',
      'Tulsk Maritime GmbH & Co. KG (organization)',
    ],
    ['The yard belongs to [Casa Lume]P S.A. now.', 'Casa Lume S.A. (organization)'],
    ['[Orvane]O, Inc. is bankrupt.', 'Orvane, Inc. (organization)'],
    ['The bakers [Orvane]P & [Tulsk]P will close.', 'Orvane & Tulsk (organization)'],
    ['The bakers Orvane & [Tulsk]P will close.', 'Orvane & Tulsk (organization)'],
    ['[Ann Lund]P & [Bo Ekdahl]P were married.', 'Ann Lund (person)', 'Bo Ekdahl (person)'],
    ['[Orvane]O Inc. is bankrupt. Workers at Orvane wept.', 'Orvane Inc. (organization)', 'Orvane (organization)'],
    ['[ORVANE]O AS PRICES RISE', 'ORVANE (organization)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('a possessive belongs to a brand, and to nobody else', () => {
  test.each([
    ["The grocer [Thorne]P's shut two shops.", "Thorne's (organization)"],
    ["Shares in [Thorne]O's fell. [Thorne]O's shops are busy.", "Thorne's (organization)", "Thorne's (organization)"],
    ["[Thorne]O's and [Ekdahl]O's said no.", "Thorne's (organization)", "Ekdahl's (organization)"],
    ["The broker [Thorne]P's of [Malmo]L said no.", "Thorne's of Malmo (organization)"],
    ["[Thorne]P's said so. [Thorne]P paid.", 'Thorne (person)', 'Thorne (person)'],
    ["[Bo Thorne]P won. The house is [Thorne]P's.", 'Bo Thorne (person)', 'Thorne (person)'],
    ["[Thorne]P's proposed tax is dead.", 'Thorne (person)'],
    ["He is a friend of [Anna]P's, she says.", 'Anna (person)'],
    ["[Thorne]P's reports a loss. Shares of [Thorne]P's fell.", "Thorne's (organization)", "Thorne's (organization)"],
    ["Thanks to [OWU]O's planning of the cup it rained.", 'OWU (organization)'],
    ["[Norway]L's is the best.", 'Norway (place)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('the last word tells what bears a name', () => {
  test.each([
    ['Police closed [Bo Ekdahl]P Boulevard on Monday.', 'Bo Ekdahl Boulevard (place)'],
    ['Pupils of [Ekdahl]P Memorial High School sang.', 'Ekdahl Memorial High School (organization)'],
    ['She studied at the [Malmo]L Institute of Marine Law until May.', 'Malmo Institute of Marine Law (organization)'],
    ['The choir sang at [Bo Ekdahl Hall]P on Monday.', 'Bo Ekdahl Hall (place)'],
    ['A choir thanked [Annie Hall]P on Monday.', 'Annie Hall (person)'],
    ['The patient is in the [Royal Malmo Hospital]L, doctors said.', 'Royal Malmo Hospital (place)'],
    [
      'She won the [Lund Trophy]X for [Ekdahl Photography]P.',
      'Lund Trophy (other)',
      'Ekdahl Photography (organization)',
    ],
    ['The [Malmo City Council]L met.', 'Malmo City Council (organization)'],
    ['It breaks the [Second Amendment]X at the [Malmo Games]L.', 'Second Amendment (other)', 'Malmo Games (event)'],
    ['An [Olympic]G swimmer from [Malmo]L.', 'Olympic (event)', 'Malmo (place)'],
    ['They watched the [Olympics]G and the [Harbour Cup]G.', 'Olympics (event)', 'Harbour Cup (event)'],
    [
      'They debated the [Second Amendment]G, [HIV]G and an [Oscar]G.',
      'Second Amendment (other)',
      'HIV (other)',
      'Oscar (other)',
    ],
    ['[Malmo]L School Fire Kills Nine Pupils', 'Malmo (place)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('what is no name is left out', () => {
  test.each([
    ['It rained on [Tuesday]X night in [Malmo Thursday]L.', 'Malmo (place)'],
    ['[Sheffield Wednesday]O won on [Ash Wednesday]E.', 'Sheffield Wednesday (organization)', 'Ash Wednesday (event)'],
    ['[June]P sings.', 'June (person)'],
    ['Votes on [Super Tuesday]G, and [Ekdahl Tuesday]P.', 'Super Tuesday (event)', 'Ekdahl (person)'],
    ['The [Otters 98-97]X won.', 'Otters (organization)'],
    ['[MALMO]L, May 3 ([Ekdahl News]O) - A crane fell.', 'MALMO (place)'],
    ['She joined the union ([Ekdahl]O) - her first.', 'Ekdahl (organization)'],
    ['Her [I.Q.]L is high, and she lives in [L.A.]L now.', 'L.A. (place)'],
    ['[Ann Lund]P, [M.S.]L, [R.D.]L, and [Bo Ekdahl, M.D.]P, agree.', 'Ann Lund (person)', 'Bo Ekdahl (person)'],
    ["The button says ['Send Report]X and [Chirp's 'Block]O.", 'Send Report (product)', 'Chirp (organization)'],
    ['[Ann "Birdie]P" [Lund]P sings.', 'Ann "Birdie" Lund (person)'],
    ['It snows in [northern Norway]L and in [South Sudan]L.', 'Norway (place)', 'South Sudan (place)'],
    ['[Ann " Birdie " Lund]P sings.', 'Ann " Birdie " Lund (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('storms are no people', () => {
  test.each([
    [
      'Hurricane [Berit]P hit [Malmo]L. [Berit]P is weaker than [Olaf]P in 1987.',
      'Berit (event)',
      'Malmo (place)',
      'Berit (event)',
      'Olaf (event)',
    ],
    ['[Berit]P is a Category 2 storm.', 'Berit (event)'],
    ['[Berit]P is a sailor who likes a storm.', 'Berit (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('a surname is looked for, too', () => {
  test.each([
    ['[Ann Fields]P ran. Voters like Fields a lot.', 'Ann Fields (person)', 'Fields (person)'],
    ['[Ann Fields]P owns fields. Fields of rye burnt. Fields was hurt.', 'Ann Fields (person)', 'Fields (person)'],
    ['[Ann May]P ran. She won in May.', 'Ann May (person)'],
    ['[Ann Fields]P ran to Fields Lane.', 'Ann Fields (person)'],
    ['[April Fields]P ran. April won in April.', 'April Fields (person)', 'April (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('people may have first names that are places or words', () => {
  test.each([
    ['A nurse from Malmo, [Adelaide]L [Ekdahl]P, sings.', 'Adelaide Ekdahl (person)'],
    ['[Adelaide Ekdahl]L sings. [Ekdahl]P smiled.', 'Adelaide Ekdahl (person)'],
    ['The city built [City Ekdahl]L. [Ekdahl]P smiled.', 'City Ekdahl (place)'],
    ['Hope [Ekdahl]P sings.', 'Hope Ekdahl (person)'],
    ['In [Adelaide]L [Ekdahl]P sang.', 'Adelaide (place)', 'Ekdahl (person)'],
    ['Prince [Ekdahl]P sings.', 'Ekdahl (person)'],
    ['On Tuesday [Ekdahl]P sang.', 'Ekdahl (person)'],
    ['[Florence Ekdahl]P came. We saw that [Florence]L wept.', 'Florence Ekdahl (person)', 'Florence (person)'],
    ['[Florence Ekdahl]P came. The [Florence]L police wept.', 'Florence Ekdahl (person)', 'Florence (place)'],
    [
      '[Florence]L wept. [Florence Ekdahl]P came to [Florence]L.',
      'Florence (place)',
      'Florence Ekdahl (person)',
      'Florence (place)',
    ],
    [
      '[Florence Ekdahl]P left [Pisa]L, [Florence]L. [Florence]L wept.',
      'Florence Ekdahl (person)',
      'Pisa (place)',
      'Florence (place)',
      'Florence (place)',
    ],
    ['[Malmo Ekdahl]L came. [Malmo]L wept.', 'Malmo Ekdahl (place)', 'Malmo (place)'],
  ])('%s', (text, ...names) => {
    expect(complete(text).slice(0, names.length)).toEqual(names)
  })
})

describe('articles and seats belong to the name', () => {
  test.each([
    ['The court sits in The [Weald]L, and The [Weald]L is calm.', 'The Weald (place)', 'The Weald (place)'],
    ['The [Weald]L is calm.', 'Weald (place)'],
    ['She left the [University of Nebraska]O, [Omaha]L in May.', 'University of Nebraska, Omaha (organization)'],
    ['She left the [University of Malmo]O, [Sweden]L in May.', 'University of Malmo (organization)', 'Sweden (place)'],
    ['The [Canal Commission of Malmo]O and [Ystad]L met.', 'Canal Commission of Malmo and Ystad (organization)'],
    ['The [Bank of Malmo]O and [Ystad]L met.', 'Bank of Malmo (organization)', 'Ystad (place)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('a name goes to the end of its last word', () => {
  test.each([
    ['The [Genoa Bay 49]Oers won.', 'Genoa Bay 49ers (organization)'],
    ['[Park Hae]P-in, the pilot, left. [Park Hae]P-in to sail.', 'Park Hae-in (person)', 'Park Hae-in (person)'],
    ['The [Church of the Latter]O-day Pilots met.', 'Church of the Latter-day Pilots (organization)'],
    ['An [Ann Lund]P-like view, an [Ann Lund]P-era law.', 'Ann Lund (person)', 'Ann Lund (person)'],
    ['[Ann Lund]P-who left - and [Bo Lund]P-film buffs.', 'Ann Lund (person)', 'Bo Lund (person)'],
    ['The [Bank of Malmo]O-owned Orlo.', 'Bank of Malmo (organization)'],
    ['The [Bank of Malmo]O-day trip.', 'Bank of Malmo (organization)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('two names are not one', () => {
  test.each([
    ['[Bo Ekdahl - Tove]P sings to [Bo Ekdahl]P.', 'Bo Ekdahl (person)', 'Tove (person)', 'Bo Ekdahl (person)'],
    ['[Bo Ek - dahl]P sings.', 'Bo Ek - dahl (person)'],
    ['[Bo Ekdahl-Lund]P sings.', 'Bo Ekdahl-Lund (person)'],
    ["[Malmo's Old Quay]L is shut. [Malmo]L weeps.", 'Malmo (place)', 'Old Quay (place)', 'Malmo (place)'],
    ["[St. Bo's Quay]L is shut.", "St. Bo's Quay (place)"],
    ['[Ana de la Torre]L y [Lund]P signed.', 'Ana de la Torre y Lund (person)'],
    ['[Torre]L y [Lund]P signed.', 'Torre (place)', 'Lund (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('titles are no events', () => {
  test.each([
    ['She saw "[Harbour Nights]E" and slept.', 'Harbour Nights (other)'],
    ['The film [Harbour Nights]E ran. [Harbour Nights]E won.', 'Harbour Nights (other)', 'Harbour Nights (other)'],
    ['They debated the [Baltic Port Act]E in [Harbour Nights]E.', 'Baltic Port Act (other)', 'Harbour Nights (other)'],
    ['She sang [You Sank My Boat]E twice.', 'You Sank My Boat (other)'],
    ['They filmed "Dusk," "[Key Lund]L" and "[Hedda Ekdahl]P."', 'Key Lund (other)', 'Hedda Ekdahl (other)'],
    ['He married the "[Orlo]L" star and saw an episode of "[Ann]P."', 'Orlo (other)', 'Ann (other)'],
    ['She saw ""[Orlo]L,"" and ""[Ann]P"".', 'Orlo (place)', 'Ann (person)'],
    ['They call it "[Orlo]L," and him "[Ann]P" or so.', 'Orlo (place)', 'Ann (person)'],
    ['He ran the "[Harbour Marathon]E" in May.', 'Harbour Marathon (event)'],
    ['The film is about [Harbour War I]E.', 'Harbour War I (event)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})

describe('monuments and letters', () => {
  test.each([
    ['She laid a wreath at the [Tomb]L of the Four Ferrymen and left.', 'Tomb of the Four Ferrymen (place)'],
    ['They met at the [Museum]O of [Baltic Sails]P.', 'Museum of Baltic Sails (organization)'],
    ['The [Tomb]L of a queen was found.', 'Tomb (place)'],
    ['In a post on [X]P, she wrote little.'],
    ['Then [Mr X]P came, and [Ann X]P.', 'Mr X (person)', 'Ann X (person)'],
  ])('%s', (text, ...names) => {
    expect(complete(text)).toEqual(names)
  })
})
