import type { LinkWeights } from './attribution/linkArticle.ts'
import { treeCount, treeDepth } from './classifiers/boostedTrees.ts'
import type { Calibration } from './classifiers/calibrate.ts'
import { hashedSize, type StackedClassifier } from './classifiers/stackedClassifier.ts'
import type { DecisionThresholds } from './confidence/isAccepted.ts'
import type { JoinModels } from './joining/joinFragments.ts'
import { openSections, type SectionLengths } from './modelSections.ts'
import { openTagTable, type TagTable } from './tagging/tagTable.ts'

/** Everything that is learnt about quotes. */
export interface QuoteModel {
  readonly tagger: TagTable
  readonly joining: JoinModels
  readonly links: LinkWeights
  /** Are content and speaker right? */
  readonly confidence: StackedClassifier
  readonly calibration: Calibration
  /** The least decision score at which a quote is accepted. */
  readonly thresholds: DecisionThresholds
}

/** How many points the calibration has. */
export const calibrationPoints = 32

/** The sections of ranking.bin: see openSections. */
export const rankingSections: SectionLengths = new Map([
  ['fragments.cues', hashedSize],
  ['fragments.speakers', hashedSize],
  ...classifierSections('joins'),
  ...classifierSections('contents'),
  ['contents.cues', hashedSize],
  ['contents.speakers', hashedSize],
  ...classifierSections('confidence'),
  ['calibration.scores', calibrationPoints],
  ['calibration.chances', calibrationPoints],
  ['thresholds.marked', 1],
  ['thresholds.unmarked', 1],
])

function classifierSections(name: string): [name: string, length: number][] {
  return [
    [`${name}.linear`, hashedSize],
    [`${name}.base`, 1],
    [`${name}.features`, treeCount * treeDepth],
    [`${name}.thresholds`, treeCount * treeDepth],
    [`${name}.leaves`, treeCount << treeDepth],
  ]
}

/** @throws Error where a file is none of a quote model, or one of another version */
export function openQuoteModel(tagger: Uint8Array<ArrayBuffer>, ranking: Uint8Array<ArrayBuffer>): QuoteModel {
  const section = openSections(ranking, rankingSections)
  const number = (name: string): number => section(name)[0]!
  const links = (name: string): LinkWeights => ({
    cues: section(`${name}.cues`),
    speakers: section(`${name}.speakers`),
  })
  const classifier = (name: string): StackedClassifier => ({
    linear: section(`${name}.linear`),
    trees: {
      base: number(`${name}.base`),
      features: Uint8Array.from(section(`${name}.features`)),
      thresholds: section(`${name}.thresholds`),
      leaves: section(`${name}.leaves`),
    },
  })
  return {
    tagger: openTagTable(tagger),
    joining: { fragments: links('fragments'), joins: classifier('joins'), contents: classifier('contents') },
    links: links('contents'),
    confidence: classifier('confidence'),
    calibration: { scores: section('calibration.scores'), chances: section('calibration.chances') },
    thresholds: { marked: number('thresholds.marked'), unmarked: number('thresholds.unmarked') },
  }
}
