/**
 * What can't both have become of one thing: of each line, the words left and right of the bar. Stems; a run of several
 * words is one phrase. Only such as mean hardly anything else of the same thing in news, and that do not follow one
 * another: who was arrested may have been released.
 */
const pairs = `
postpon|delay|put off|call off|cancel|scrap / on schedul|on time|as plan|go ahead|went ahead
approv|pass|adopt|ratifi|vote for / reject|vote down|turn down|vote against|throw out|threw out
acquit|found not guilti / convict|found guilti
plead guilti / plead not guilti
surviv / die|dead|kill
won|win / lost|lose
rose|rise|increas|climb|grew / fell|fall|drop|decreas|declin|slid
succeed / fail
deliber|intent|on purpos / accident|by mistak
arm / unarm
conscious / unconscious
`

export interface Opposite {
  /** Which pair, and which of its sides. */
  readonly pair: number
  readonly side: 0 | 1
  readonly stems: readonly string[]
}

/** By first stem, the longest phrases first. */
export const opposites: ReadonlyMap<string, readonly Opposite[]> = readPairs()

function readPairs(): Map<string, Opposite[]> {
  const byFirst = new Map<string, Opposite[]>()
  pairs
    .trim()
    .split('\n')
    .forEach((line, pair) =>
      line.split(' / ').forEach((phrases, side) =>
        phrases.split('|').forEach((phrase) => {
          const stems = phrase.trim().split(' ')
          const list = byFirst.get(stems[0]!) ?? []
          list.push({ pair, side: side as 0 | 1, stems })
          byFirst.set(stems[0]!, list)
        }),
      ),
    )
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length)
  return byFirst
}

/** Offences that one act is charged as. Stems. */
export const offences: ReadonlySet<string> = new Set(
  (
    'murder manslaught homicid assault batteri rape robberi burglari theft larceni fraud forgeri briberi corrupt perjuri ' +
    'arson kidnap stalk extort blackmail trespass vandal treason espionag terror smuggl traffick embezzl loot neglig ' +
    'harass endanger riot sabotag'
  ).split(' '),
)
