import type { Trees } from '../../annotate/quotes/classifiers/treeSums.ts'
import type { Calibration } from '../../annotate/quotes/classifiers/calibrate.ts'
import { sectionsMagic, sectionsVersion, type SectionLengths } from '../../annotate/quotes/modelSections.ts'
import { rankingSections, type QuoteModel } from '../../annotate/quotes/quoteModel.ts'

/** The model without its tagger as one file, which openQuoteModel reads. */
export function packRanking(model: Omit<QuoteModel, 'tagger'>): Uint8Array<ArrayBuffer> {
  const { joining, links, confidence, calibration, contentCalibration } = model
  return packSections(
    rankingSections,
    new Map<string, ArrayLike<number>>([
      ['links.cues', links.cues],
      ['links.speakers', links.speakers],
      ...treeEntries('joins', joining.joins),
      ...treeEntries('contents', joining.contents),
      ...treeEntries('confidence', confidence),
      ...curveEntries('calibration', calibration),
      ...curveEntries('contentCalibration', contentCalibration),
    ]),
  )
}

function treeEntries(name: string, trees: Trees): [name: string, numbers: ArrayLike<number>][] {
  return [
    [`${name}.base`, [trees.base]],
    [`${name}.features`, trees.features],
    [`${name}.thresholds`, trees.thresholds],
    [`${name}.leaves`, trees.leaves],
  ]
}

function curveEntries(name: string, { scores, chances }: Calibration): [name: string, numbers: ArrayLike<number>][] {
  return [
    [`${name}.scores`, scores],
    [`${name}.chances`, chances],
  ]
}

/** Writes what openSections reads. */
function packSections(
  lengths: SectionLengths,
  sections: ReadonlyMap<string, ArrayLike<number>>,
): Uint8Array<ArrayBuffer> {
  const joined = [...lengths.keys()].join('\n')
  const names = new TextEncoder().encode(joined.padEnd(Math.ceil(joined.length / 4) * 4))
  const head = Uint32Array.of(sectionsMagic, sectionsVersion, lengths.size, names.length, ...lengths.values())
  const numbers = [...lengths].flatMap(([name, length]) => {
    const section = sections.get(name)
    if (section?.length !== length) throw new Error(`section “${name}” has ${section?.length} numbers, not ${length}`)
    return Array.from(section)
  })
  const bytes = new Uint8Array(head.byteLength + names.length + numbers.length * 4)
  bytes.set(new Uint8Array(head.buffer))
  bytes.set(names, head.byteLength)
  bytes.set(new Uint8Array(Float32Array.from(numbers).buffer), head.byteLength + names.length)
  return bytes
}
