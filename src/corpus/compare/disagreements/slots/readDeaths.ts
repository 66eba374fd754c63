import { classesOf } from './classesOf.ts'
import { textOf } from '../sentenceWords.ts'
import type { SentenceWords } from '../sentenceWords.ts'
import type { Slot, SlotReader } from './slot.ts'

/** Where somebody died, as kinds of places that exclude each other. */
const placeKinds = classesOf({
  home: 'home house apartment residence condo mansion flat bungalow cottage farmhouse',
  hospital: 'hospital infirmary clinic',
  hospice: 'hospice',
  prison: 'prison jail cell penitentiary',
  hotel: 'hotel motel hostel',
  scene: 'scene',
})
/** Words before `home` that make it another place. */
const otherHomes = /^(?:nursing|care|retirement|group|funeral|foster|children's)$/
/** What may be one place in two words, or one after the other. */
const compatible = new Set([
  'prison hospital',
  'home scene',
  'hotel scene',
  'hotel home',
  'prison scene',
  'found home',
  'found hotel',
  'found prison',
  'found scene',
])

const deathPattern = /\b(?:died|dies|dead|death|passed away|passes away|succumbed)\b/i
const deathWord = /^(?:died|dies|dead|death|succumbed)$/
/** A clause goes on with one of these, of something else. */
const clauseEnd = /^(?:[;:.()—–]|who|which|after|before|when|while|since|but|and|where|as|because)$/
/** So many words behind a death its place stands. */
const placeWords = 12

export const readDeathPlaces: SlotReader = {
  isOfPerson: true,
  pattern: deathPattern,
  read: (sentence) => deathsIn(sentence).flatMap((at) => placeBehind(sentence, at)),
  agree: (a, b) => compatible.has([a, b].sort().join(' ')),
}

/** Places of words for a death that is told, not feared or denied. */
function deathsIn({ words }: SentenceWords): number[] {
  return words.flatMap((word, i) => {
    if (/^pass(?:ed|es)$/.test(word) && words[i + 1] === 'away') return [i + 1]
    const isDenied = /^(?:not|never|nearly|almost|if|could|would|may|might)$/.test(words[i - 1] ?? '')
    return deathWord.test(word) && !isDenied ? [i] : []
  })
}

function placeBehind(sentence: SentenceWords, death: number): Slot[] {
  const { words } = sentence
  let preposition = -1
  for (let i = death + 1; i < Math.min(words.length, death + placeWords) && !clauseEnd.test(words[i]!); i++) {
    if (/^(?:at|in|inside)$/.test(words[i]!)) preposition = i
    // “on the way to hospital”, “near his home”
    else if (/^(?:to|near|outside|with|for)$/.test(words[i]!)) preposition = -1
    const kind = placeKinds.get(words[i]!)
    if (kind === undefined || preposition < 0 || otherHomes.test(words[i - 1]!)) continue
    // `White House`
    if (kind === 'home' && /^\p{Lu}/u.test(sentence.spans[i]!.text)) continue
    return [
      { kind: 'name', name: 'place of death', cue: death, value: kind, text: textOf(sentence, preposition, i + 1) },
    ]
  }
  if (words[death] !== 'dead' || words[death - 1] !== 'found') return []
  return [
    { kind: 'name', name: 'place of death', cue: death, value: 'found', text: textOf(sentence, death - 1, death + 1) },
  ]
}

/** What somebody died of: only what is named as the cause. */
const causes = classesOf({
  cancer: 'cancer leukemia leukaemia lymphoma tumor tumour melanoma',
  heart: 'heart cardiac coronary',
  stroke: 'stroke aneurysm haemorrhage hemorrhage',
  pneumonia: 'pneumonia',
  dementia: "alzheimer alzheimer's alzheimer’s dementia parkinson's parkinson’s",
  diabetes: 'diabetes',
  kidney: 'kidney renal',
  liver: 'liver',
  aids: 'aids',
  infection: 'sepsis meningitis ebola malaria cholera flu influenza covid-19 coronavirus tuberculosis',
  overdose: 'overdose',
  drowning: 'drowning',
  choking: 'asphyxiation asphyxia suffocation strangulation',
  shot: 'gunshot gunshots bullet',
  stab: 'stabbing stab',
  cold: 'hypothermia exposure',
  blow: 'blunt',
})
const organs = new Set(['heart', 'kidney', 'liver', 'shot', 'stab', 'blow'])
/** So many words behind “died” the cause starts, and so many it takes. */
const causeWords = { start: 4, length: 6 }

export const readCauses: SlotReader = {
  isOfPerson: true,
  pattern: deathPattern,
  read: (sentence) => deathsIn(sentence).flatMap((at) => causeBehind(sentence, at)),
}

function causeBehind(sentence: SentenceWords, death: number): Slot[] {
  const { words } = sentence
  const starts = words[death] === 'succumbed' ? /^to$/ : /^(?:of|from)$/
  const near = words.slice(death + 1, death + 1 + causeWords.start).findIndex((word) => starts.test(word))
  if (near < 0) return []
  const start = death + 1 + near
  for (let i = start + 1; i < Math.min(words.length, start + causeWords.length); i++) {
    if (/^(?:[,;:.]|at|in|after|on)$/.test(words[i]!)) return []
    const value = causes.get(words[i]!)
    if (value === undefined) continue
    // “heart failure”, “kidney disease”
    const last = Math.min(words.length, organs.has(value) ? i + 2 : i + 1)
    return [{ kind: 'outcome', name: 'cause of death', cue: death, value, text: textOf(sentence, start + 1, last) }]
  }
  return []
}
