import type { ModelFile } from '../../models/readModelFile.ts'
import { openModel } from '../../tagger/openModel.ts'
import type { TaggerModel } from '../../tagger/taggerModel.ts'
import type { LinkWeights } from './attribution/linkArticle.ts'
import { treeCount, treeDepth, type Trees } from './classifiers/treeSums.ts'
import type { Calibration } from './classifiers/calibrate.ts'
import { hashedSize } from './classifiers/hashedWeights.ts'
import type { JoinModels } from './joining/joinFragments.ts'
import { openSections, type SectionLengths } from './modelSections.ts'

/** Everything that is learnt about quotes: six parts, and how sure two of them are. */
export interface QuoteModel {
  /** Which tokens are content, cue, source. */
  readonly tagger: TaggerModel
  /** Which cue and which speaker a content has. */
  readonly links: LinkWeights
  /** Which fragments are one content. */
  readonly joining: JoinModels
  /** Are content, kind and speaker right? */
  readonly confidence: Trees
  readonly calibration: Calibration
  /** How likely a content between marks is right whose speaker is not sure, by its expected overlap. */
  readonly contentCalibration: Calibration
}

/** How many points the calibration has. */
export const calibrationPoints = 32

/** The sections of ranking.bin: see openSections. */
export const rankingSections: SectionLengths = new Map([
  ['links.cues', hashedSize],
  ['links.speakers', hashedSize],
  ...treeSections('joins'),
  ...treeSections('contents'),
  ...treeSections('confidence'),
  ['calibration.scores', calibrationPoints],
  ['calibration.chances', calibrationPoints],
  ['contentCalibration.scores', calibrationPoints],
  ['contentCalibration.chances', calibrationPoints],
])

function treeSections(name: string): [name: string, length: number][] {
  return [
    [`${name}.base`, 1],
    [`${name}.features`, treeCount * treeDepth],
    [`${name}.thresholds`, treeCount * treeDepth],
    [`${name}.leaves`, treeCount << treeDepth],
  ]
}

/** @throws Error where a file is none of a quote model, or one of another version */
export function openQuoteModel(
  tagger: ModelFile | Uint8Array<ArrayBuffer>,
  ranking: Uint8Array<ArrayBuffer>,
): QuoteModel {
  const section = openSections(ranking, rankingSections)
  const trees = (name: string): Trees => ({
    base: section(`${name}.base`)[0]!,
    features: Uint8Array.from(section(`${name}.features`)),
    thresholds: section(`${name}.thresholds`),
    leaves: section(`${name}.leaves`),
  })
  const curve = (name: string): Calibration => ({
    scores: section(`${name}.scores`),
    chances: section(`${name}.chances`),
  })
  return {
    tagger: openModel(tagger),
    links: { cues: section('links.cues'), speakers: section('links.speakers') },
    joining: { joins: trees('joins'), contents: trees('contents') },
    confidence: trees('confidence'),
    calibration: curve('calibration'),
    contentCalibration: curve('contentCalibration'),
  }
}
