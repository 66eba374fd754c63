import { textOf } from '../sentenceWords.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import type { Slot, SlotReader } from './slot.ts'

const colours = /^(?:black|white|blue|red|green|yellow|orange|brown|tan|beige|gold|purple|maroon|silver|gr[ae]y)$/
const vehicles = new Set(
  (
    'car sedan suv van minivan pickup truck taxi toyota honda ford chevrolet chevy nissan bmw mercedes audi volkswagen hyundai kia jeep ' +
    'dodge lexus mazda subaru volvo porsche ferrari maserati bentley cadillac buick gmc acura infiniti chrysler jaguar fiat peugeot renault tesla'
  ).split(' '),
)
const vehicleModifier = /^(?:\d{4}|\p{L}+-door|compact|rental|unmarked|pickup|late-model|luxury|older)$/u
const mostModifiers = 2

/** The colour of a car: “a gray 2013 Toyota”. */
export const readVehicles: SlotReader = {
  pattern: /\b(?:black|white|blue|red|green|yellow|orange|brown|tan|beige|gold|purple|maroon|silver|gr[ae]y)\b/i,
  read: (sentence) => sentence.words.flatMap((word, i) => (colours.test(word) ? vehicleBehind(sentence, i) : [])),
}

function vehicleBehind(sentence: SentenceWords, colour: number): Slot[] {
  const { words } = sentence
  let at = colour + 1
  while (at <= colour + mostModifiers && vehicleModifier.test(words[at] ?? '') && !vehicles.has(words[at]!)) at++
  if (!vehicles.has(words[at] ?? '')) return []
  const value = words[colour]!.replace('grey', 'gray')
  return [{ kind: 'name', name: 'colour of a car', value, text: textOf(sentence, colour, at + 1) }]
}
