import { entities as annotator } from '../../annotate/entities/entities.ts'
import { findAnaphors } from '../../annotate/references/anaphor.ts'
import { evidenceSize, forEachEvidence, kinds, type Kind } from '../../annotate/references/evidence.ts'
import { findCandidates, remember, startDiscourse } from '../../annotate/references/findCandidates.ts'
import { findOccurrences } from '../../annotate/references/findOccurrences.ts'
import { placeNames } from '../../annotate/references/placeNames.ts'
import { occurrenceOf } from '../../annotate/references/resolvePronouns.ts'
import { viewText } from '../../annotate/references/textView.ts'
import { findParagraphs } from '../../language/findParagraphs.ts'
import { readTokens } from '../../language/readTokens.ts'
import { shuffled } from '../tagger/shuffled.ts'

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
  quotation: [0, -0.5, -0.7, -3],
  saying: [0, 0.3],
  after: [2, 2, 2, 2],
  opening: [0],
}

const names = Object.keys(kinds) as Kind[]

export interface LearnedReferences {
  /** The weights by kind, to two digits. */
  readonly weights: Readonly<Record<Kind, readonly number[]>>
  /** How many pronouns they were learnt from. */
  readonly pronouns: number
}

/**
 * Learns the weights of references from pronouns that only one of the people around fits by gender. Starts from weights
 * set by hand after Lappin & Leass (1994) and stays near them: these weak labels come from easy company, people of two
 * genders, and say little about what tells people of one gender apart.
 */
export function trainReferences(texts: readonly string[]): LearnedReferences {
  const instances = texts.flatMap(instancesIn)
  const learned = train(instances, Float64Array.from(names.flatMap((kind) => byHand[kind])))
  const weights = new Map<Kind, number[]>()
  let offset = 0
  for (const kind of names)
    weights.set(
      kind,
      Array.from(learned.slice(offset, (offset += kinds[kind])), (weight) => Math.round(weight * 100) / 100),
    )
  return { weights: Object.fromEntries(weights) as Record<Kind, number[]>, pronouns: instances.length }
}

/** A pronoun: for each of the people around, the evidence of each occurrence; and who of them fits by gender. */
interface Instance {
  readonly people: readonly (readonly (readonly number[])[])[]
  readonly meant: number
}

function instancesIn(text: string): Instance[] {
  const tokens = readTokens(text, findParagraphs(text, []))
  const { mentions, entities } = annotator.annotate({ tokens } as Parameters<typeof annotator.annotate>[0])
  const view = viewText(tokens)
  const named = findOccurrences(view, placeNames(view, mentions), [], entities)
  const discourse = startDiscourse(Float64Array.from(entities, (entity) => entity.mentions))
  let next = 0
  return findAnaphors(view).flatMap((anaphor): Instance[] => {
    for (; next < named.length && named[next]!.first < anaphor.token; next++) remember(discourse, named[next]!)
    const people = new Map<number, number[][]>()
    for (const candidate of findCandidates(view, anaphor, discourse, named, next)) {
      const { entity } = candidate.occurrence
      if (entities[entity]!.type !== 'person' || entities[entity]!.gender === null) continue
      const evidence: number[] = []
      forEachEvidence(view, anaphor, candidate, (index) => evidence.push(index))
      people.set(entity, [...(people.get(entity) ?? []), evidence])
    }
    const fitting = [...people.keys()].filter((entity) => entities[entity]!.gender === anaphor.gender)
    if (fitting.length !== 1) return []
    remember(discourse, occurrenceOf(view, anaphor, fitting[0]!))
    return people.size === 1 ? [] : [{ people: [...people.values()], meant: [...people.keys()].indexOf(fitting[0]!) }]
  })
}

/**
 * AdaGrad on the conditional likelihood, each person by the best occurrence, with a pull towards the weights
 * set by hand.
 */
function train(instances: readonly Instance[], start: Float64Array): Float64Array {
  const weights = Float64Array.from(start)
  const squares = new Float64Array(evidenceSize).fill(1e-6)
  const sum = (evidence: readonly number[]): number => evidence.reduce((total, index) => total + weights[index]!, 0)
  const order = instances.map((_, i) => i)
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    for (const i of shuffled(order.length, epoch + 1)) {
      const { people, meant } = instances[i]!
      const best = people.map((occurrences) => occurrences.reduce((a, b) => (sum(b) > sum(a) ? b : a)))
      const scores = best.map((evidence) => Math.exp(sum(evidence)))
      const total = scores.reduce((a, b) => a + b, 0)
      const gradient = new Map<number, number>()
      best.forEach((evidence, person) => {
        const error = scores[person]! / total - (person === meant ? 1 : 0)
        for (const index of evidence) gradient.set(index, (gradient.get(index) ?? 0) + error)
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
