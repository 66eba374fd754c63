import { tally } from '../../algorithms/multimap.ts'
import { entities as annotator } from '../../annotate/entities/entities.ts'
import { findAnaphors } from '../../annotate/references/anaphor.ts'
import { evidenceFor, evidenceSize, kinds, type Kind } from '../../annotate/references/evidence.ts'
import { findCandidates, remember, startDiscourse } from '../../annotate/references/findCandidates.ts'
import { findOccurrences } from '../../annotate/references/findOccurrences.ts'
import { findUnnamed } from '../../annotate/references/findUnnamed.ts'
import { placeNames, viewText } from '../../annotate/references/textView.ts'
import { rankReferents, occurrenceOf } from '../../annotate/references/resolvePronouns.ts'
import { findSpeechVerbs, speakersOf } from '../../annotate/references/speeches.ts'
import { collectReferents, logChance } from '../../annotate/references/referents.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import { shuffled } from '../../algorithms/random.ts'

const settings = { epochs: 6, rate: 0.1, pull: 0.1 }

/** Weights set by hand, by kind. */
const byRole = [1.4, 0.4, 0, 0.3, 0.3]
const byHand: Record<Kind, number[]> = {
  role: Array.from({ length: kinds.role }, (_, i) => {
    const [form, role] = [Math.floor(i / 20), Math.floor(i / 2) % 5]
    return byRole[role]! + (form === role && form < 2 ? 0.6 : 0)
  }),
  distance: [0, -1, -2, -3, -4, -5],
  between: Array.from({ length: kinds.between }, (_, i) => -0.15 * i),
  leads: new Array<number>(kinds.leads).fill(0),
  own: [0, 0, 1, 1.5],
  count: Array.from({ length: kinds.count }, (_, i) => 0.5 * Math.log(1 + i)),
  topic: [0],
  mentions: new Array<number>(kinds.mentions).fill(0),
  coordinated: [-0.4],
  quotation: [0, -0.5, -0.7, -3, -1.5],
  saying: [0, 0.3, 0.8],
  reported: [1, 0.3, 0.3],
  judged: [0.7, -0.3],
  client: [2, -2],
  after: [2, 2, 2, 2],
  opening: [0],
  unnamed: [-0.3, -0.6, -0.6],
}

const names = Object.keys(kinds) as Kind[]
const start = Float64Array.from(names.flatMap((kind) => byHand[kind]))

export interface LearnedReferences {
  /** The weights by kind, to two digits. */
  readonly weights: Readonly<Record<Kind, readonly number[]>>
  /** How many pronouns they were learnt from. */
  readonly pronouns: number
}

/**
 * Learns the weights of references from pronouns that not all of the people around fit by gender. Starts from weights
 * set by hand after Lappin & Leass (1994) and stays near them: these weak labels come from easy company, people of two
 * genders, and say little of what tells people of one gender apart. People whose gender is not known are left out.
 */
export function trainReferences(texts: readonly string[]): LearnedReferences {
  const instances = texts.flatMap(instancesIn)
  const learned = train(instances)
  const weights = new Map<Kind, number[]>()
  let offset = 0
  for (const kind of names)
    weights.set(
      kind,
      Array.from(learned.slice(offset, (offset += kinds[kind])), (weight) => Math.round(weight * 100) / 100),
    )
  return { weights: Object.fromEntries(weights) as Record<Kind, number[]>, pronouns: instances.length }
}

interface Person {
  /** The evidence of each occurrence. */
  readonly occurrences: (readonly number[])[]
  readonly fits: boolean
}

/** A pronoun and the people around whose gender is known. */
interface Instance {
  readonly gender: 'm' | 'f'
  readonly people: readonly Person[]
}

function instancesIn(text: string): Instance[] {
  const tokens = readTokens(text, findParagraphs(text, []))
  const { mentions, entities } = annotator.annotate({ tokens } as Parameters<typeof annotator.annotate>[0])
  const view = viewText(tokens)
  const places = placeNames(view, mentions)
  const unnamed = findUnnamed(view, places)
  const referents = collectReferents(entities, unnamed)
  const named = findOccurrences(view, places, [], unnamed, entities, referents)
  const [verbs, speakers] = [findSpeechVerbs(view), speakersOf(named)]
  const odds = Float64Array.from(referents.all, (referent) => referent.logOdds)
  const discourse = startDiscourse(Float64Array.from(referents.all, (referent) => referent.mentions))
  let next = 0
  return findAnaphors(view).flatMap((anaphor): Instance[] => {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(discourse, named[next]!)
    const speaker = speakers.get(verbs[view.quotes[anaphor.token]!]!) ?? -1
    const candidates = findCandidates(view, anaphor, discourse, named, next, new Set(speaker < 0 ? [] : [speaker]))
    const people = new Map<number, Person>()
    for (const candidate of candidates) {
      const { referent } = candidate.occurrence
      if (Number.isFinite(odds[referent])) continue
      const person = people.get(referent) ?? { occurrences: [], fits: logChance(odds[referent]!, anaphor.gender) === 0 }
      person.occurrences.push(evidenceFor(view, anaphor, candidate))
      people.set(referent, person)
    }
    const [best] = rankReferents(view, anaphor, candidates, odds, start)
    if (best === undefined) return []
    remember(discourse, occurrenceOf(view, anaphor, best.referent))
    const around = [...people.values()]
    const isTelling = around.some(({ fits }) => fits) && around.some(({ fits }) => !fits)
    return isTelling ? [{ gender: anaphor.gender, people: around }] : []
  })
}

/**
 * AdaGrad on the likelihood that the pronoun means one of those who fit, whichever, each person by the best occurrence,
 * with a pull towards the weights set by hand. News has more pronouns of men than of women: each gender's count as much
 * in all.
 */
function train(instances: readonly Instance[]): Float64Array {
  const weights = Float64Array.from(start)
  const squares = new Float64Array(evidenceSize).fill(1e-6)
  const sum = (evidence: readonly number[]): number => evidence.reduce((total, index) => total + weights[index]!, 0)
  const women = instances.filter(({ gender }) => gender === 'f').length
  const shareOf = { f: women / instances.length, m: 1 - women / instances.length }
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(instances.length, epoch + 1)) {
      const { gender, people } = instances[i]!
      const best = people.map(({ occurrences }) => occurrences.reduce((a, b) => (sum(b) > sum(a) ? b : a)))
      const chances = shares(best.map((evidence) => Math.exp(sum(evidence))))
      const meant = shares(chances.map((chance, person) => (people[person]!.fits ? chance : 0)))
      const gradient = new Map<number, number>()
      best.forEach((evidence, person) => {
        const error = (chances[person]! - meant[person]!) / (2 * shareOf[gender])
        for (const index of evidence) tally(gradient, index, error)
      })
      for (const [index, slope] of gradient) {
        const step = slope + settings.pull * (weights[index]! - start[index]!)
        squares[index]! += step * step
        weights[index]! -= (settings.rate * step) / Math.sqrt(squares[index]!)
      }
    }
  }
  return weights
}

function shares(parts: readonly number[]): number[] {
  const total = parts.reduce((a, b) => a + b, 0)
  return parts.map((part) => part / total)
}
