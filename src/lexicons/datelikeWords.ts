const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Lower-case words before a weekday that make a name of it: `Black Friday`, `Ash Wednesday`. */
export const beforeNamedDays = set(
  `good black bloody super cyber giving ash palm easter maundy shrove fat whit holy spy blue mothering low ruby freaky patch
  stir-up throwback taco sheffield mardi remembrance advent pancake clean plough casual manic`,
)

/** Lower-case words behind a weekday in capitals that make a name of them: `Sunday Times`, `Monday Night Football`. */
export const behindNamedDays = set(
  `times telegraph mirror post herald mail express sun people independent world mercury tribune gazette journal review star
  business magazine sport agreement accord accords club`,
)

/** The same behind a weekday and a part of the day: `Monday Night Football`. */
export const behindNamedNights = set('football baseball live lights fever post mail herald takeaway raw smackdown')

/** Lower-case nouns for what is known by its day or month: `the Jan. 6 riot`, `the October Revolution`. */
export const eventsKnownByDay = set(
  `riot riots rioter rioters attack attacks bombing bombings insurrection insurrectionist insurrectionists uprising revolution coup
  massacre movement committee panel commission hijackers hijackings hijacker attackers memorial anniversary alliance assault
  war siege putsch plot bomber bombers defendants mob terror terrorist terrorists`,
)

/** Month and day that need no year: everybody knows it. */
export const knownDays = set('1-6 9-11 10-7')

/** Lower-case kinds of thing that have numbers, which stand behind them: `room 1999`, `Gate 2014`. */
export const numberedThings = set(
  `room rooms flight flights lot lots section article rule number no no. nr gate bus buses route routes highway interstate motorway channel bill
  page pages chapter verse box apartment apt apt. suite unit hall building platform train trains model engine case docket file invoice order
  form ticket tickets bed ward cell locker row seat code extension exit aisle paragraph resolution proposition prop asteroid comet
  psalm boeing airbus booth block badge serial version tram line track locomotive hull ship boat squadron regiment tank
  helicopter plane aircraft jet car table pier berth warehouse hangar studio cabin container parcel patent postcode zip serial
  account hotline call dial text id item product lane peak hill point shaft well mile kilometer kilometre lottery
  stall door house bunker barracks road street windows office playstation porsche peugeot bmw ferrari mazda`,
)

/** Lower-case nouns and units that numbers count, behind them: `1970 voters`, `1990 copies`. */
export const countedThings = set(
  `seats people persons residents votes voters pounds pound dollars euros euro dollar yen rupees francs crowns kroner rubles yuan pesos cents pence
  miles mile metres meters metre meter feet foot ft kilometres kilometers km kilometre yards acres hectares tons tonnes ton
  kilograms kilos kg grams litres liters gallons barrels degrees calories watts kilowatts megawatts volts hp mph kph rpm
  homes houses houses apartments rooms flats beds jobs workers employees staff students pupils children soldiers troops officers men women
  passengers visitors guests spectators fans members migrants refugees prisoners inmates patients cases deaths victims dead
  cars vehicles trucks buses ships boats planes bikes bottles boxes bags books pages copies words letters emails calls tickets shares points
  steps hours minutes seconds days weeks months years times units items pieces rounds shells mines bullets rockets missiles drones
  trees cows sheep pigs chickens birds fish dogs cats horses eggs schools shops stores firms companies villages towns
  square cubic calls runs goals complaints signatures stones bricks tyres tires lights lamps chairs tables players runners athletes`,
)

/** Lower-case kinds of street; the number of a house stands before them. */
export const streetKinds = set(
  `street st st. road rd rd. avenue ave ave. lane ln ln. drive dr dr. boulevard blvd blvd. court ct ct. place pl pl. way terrace close crescent
  square sq sq. highway hwy hwy. parkway pkwy pkwy. circle cir cir. row hill pike turnpike alley trail broadway plaza quay mews grove gardens
  walk loop rue calle via block`,
)

/** Lower-case times of zones that mean nothing else. */
export const timeZones = set(
  'acst aedt aest akdt akst awst bst cdt cest cet cst edt eest eet est gmt hst ist jst mdt mst pdt pst sast utc',
)

/** Lower-case words behind the time of a day: `0600 GMT`, `1945 hours`. */
export const behindTimes = new Set([...timeZones, 'hours', 'hrs', 'local', 'msk'])
