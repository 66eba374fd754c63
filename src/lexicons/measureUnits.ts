/** What a unit measures, and how many of the dimension's base unit one is. */
export interface MeasureUnit {
  /** As it is written in a layer: `km`, `sq km`, `week`. */
  readonly unit: string
  readonly dimension: string
  readonly factor: number
}

/** By dimension: the unit's own name, how many base units it is, and the words for it in lower case. */
const dimensions: Readonly<Record<string, readonly (readonly [unit: string, factor: number, words: string])[]>> = {
  length: [
    ['mm', 0.001, 'mm millimetre millimetres millimeter millimeters'],
    ['cm', 0.01, 'cm centimetre centimetres centimeter centimeters'],
    ['in', 0.0254, 'inch inches'],
    ['ft', 0.3048, 'ft foot feet'],
    ['yd', 0.9144, 'yd yard yards'],
    ['m', 1, 'metre metres meter meters'],
    ['km', 1000, 'km kms kilometre kilometres kilometer kilometers'],
    ['mi', 1609.344, 'mile miles'],
    ['nmi', 1852, 'nm nmi'],
    ['ly', 9.461e15, 'light-year light-years'],
  ],
  mass: [
    ['mg', 1e-6, 'mg milligram milligrams'],
    ['g', 0.001, 'g gram grams gramme grammes'],
    ['oz', 0.02835, 'oz ounce ounces'],
    ['lb', 0.4536, 'lb lbs'],
    ['kg', 1, 'kg kgs kilogram kilograms kilo kilos'],
    ['t', 1000, 'ton tons tonne tonnes'],
    ['megaton', 1e9, 'megaton megatons'],
  ],
  time: [
    ['ms', 0.001, 'millisecond milliseconds'],
    ['second', 1, 'second seconds sec secs'],
    ['minute', 60, 'minute minutes min mins'],
    ['hour', 3600, 'hour hours hr hrs'],
    ['day', 86_400, 'day days'],
    ['night', 86_400, 'night nights'],
    ['week', 604_800, 'week weeks'],
    ['month', 2_629_800, 'month months'],
    ['year', 31_557_600, 'year years yr yrs'],
    ['decade', 315_576_000, 'decade decades'],
    ['century', 3_155_760_000, 'century centuries'],
  ],
  area: [
    ['sq ft', 0.0929, 'sqft'],
    ['sq m', 1, 'sqm m² m2'],
    ['acre', 4047, 'acre acres'],
    ['ha', 10_000, 'ha hectare hectares'],
    ['sq km', 1e6, 'km² km2'],
  ],
  volume: [
    ['ml', 0.001, 'ml millilitre millilitres milliliter milliliters'],
    ['pint', 0.568, 'pint pints'],
    ['l', 1, 'litre litres liter liters'],
    ['gal', 3.785, 'gallon gallons'],
    ['barrel', 159, 'barrel barrels'],
  ],
  speed: [
    ['km/h', 1, 'kph kmh kmph km/h'],
    ['mph', 1.609344, 'mph'],
    ['knot', 1.852, 'knot knots'],
    ['m/s', 3.6, 'm/s'],
  ],
  power: [
    ['W', 1, 'watt watts'],
    ['kW', 1e3, 'kw kilowatt kilowatts'],
    ['MW', 1e6, 'mw megawatt megawatts'],
    ['GW', 1e9, 'gw gigawatt gigawatts'],
    ['hp', 746, 'hp horsepower'],
  ],
  energy: [
    ['kWh', 1, 'kwh kilowatt-hour kilowatt-hours'],
    ['MWh', 1e3, 'mwh megawatt-hour megawatt-hours'],
    ['GWh', 1e6, 'gwh gigawatt-hours'],
    ['TWh', 1e9, 'twh terawatt-hours'],
  ],
  data: [
    ['MB', 1e6, 'mb megabyte megabytes'],
    ['GB', 1e9, 'gb gigabyte gigabytes'],
    ['TB', 1e12, 'tb terabyte terabytes'],
  ],
  sound: [['dB', 1, 'db decibel decibels']],
  nutrition: [['cal', 1, 'cal calorie calories kcal']],
}

/** Units of measurement by the words for them, in lower case. */
export const measureUnits: ReadonlyMap<string, MeasureUnit> = new Map(
  Object.entries(dimensions).flatMap(([dimension, units]) =>
    units.flatMap(([unit, factor, words]) =>
      words.split(' ').map((word) => [word, { unit, dimension, factor }] as const),
    ),
  ),
)

/** The same by the names that layers give them, with the squares and cubes of lengths. */
export const unitsByName: ReadonlyMap<string, MeasureUnit> = new Map(
  [...measureUnits.values()].flatMap((unit) => [
    [unit.unit, unit] as const,
    ...(unit.dimension === 'length' ? [powerOf(unit, 'sq', 2, 'area'), powerOf(unit, 'cu', 3, 'space')] : []),
  ]),
)

function powerOf({ unit, factor }: MeasureUnit, name: string, power: number, dimension: string) {
  const named = `${name} ${unit}`
  return [named, { unit: named, dimension, factor: factor ** power }] as const
}
