/** Number words and what they stand for. `one` is left out: it is a pronoun as often. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero _ two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
])

/** Words that multiply the number before them. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
])

/** What a unit measures, and how many of the dimension's base unit one is. */
export interface MeasureUnit {
  readonly dimension: string
  readonly factor: number
}

const dimensions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: {
    'mm millimetre millimetres millimeter millimeters': 0.001,
    'cm centimetre centimetres centimeter centimeters': 0.01,
    'inch inches': 0.0254,
    'ft foot feet': 0.3048,
    'yard yards': 0.9144,
    'metre metres meter meters': 1,
    'km kilometre kilometres kilometer kilometers': 1000,
    'mile miles': 1609.344,
  },
  mass: {
    'gram grams gramme grammes': 0.001,
    'ounce ounces': 0.02835,
    'lb lbs': 0.4536,
    'kg kilogram kilograms kilo kilos': 1,
    'ton tons tonne tonnes': 1000,
  },
  time: {
    'second seconds': 1,
    'minute minutes': 60,
    'hour hours': 3600,
    'day days': 86_400,
    'week weeks': 604_800,
    'month months': 2_629_800,
    'year years': 31_557_600,
    'decade decades': 315_576_000,
  },
  area: { 'acre acres': 4047, 'hectare hectares': 10_000 },
  volume: { 'litre litres liter liters': 1, 'gallon gallons': 3.785, 'barrel barrels': 159 },
  speed: { mph: 1.609344, 'kph kmh km/h': 1 },
}

/** Units of measurement by the words for them, in lower case. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = new Map(
  Object.entries(dimensions).flatMap(([dimension, units]) =>
    Object.entries(units).flatMap(([words, factor]) =>
      words.split(' ').map((word) => [word, { dimension, factor }] as const),
    ),
  ),
)
