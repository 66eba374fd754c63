import type { LayerName } from '../types/layers.ts'

/** Layers that one annotator makes, as JSON. */
export interface Section {
  readonly layers: readonly LayerName[]
  /** Layers that it read for them. */
  readonly needs: readonly LayerName[]
  readonly json: Uint8Array
}

type Header = readonly (readonly [layers: LayerName[], needs: LayerName[], bytes: number])[]

/**
 * An article's layers as bytes: a line with the sections there are, then their JSON, one behind the other, so that only
 * what somebody asks for is parsed.
 */
export function packEntry(sections: readonly Section[]): Uint8Array {
  const header: Header = sections.map(({ layers, needs, json }) => [[...layers], [...needs], json.length])
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...sections.map(({ json }) => json)])
}

/** @throws SyntaxError or TypeError where it is none, in spite of its checksum */
export function unpackEntry(body: Uint8Array): Section[] {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  let at = bytes.indexOf('\n') + 1
  const header = JSON.parse(bytes.toString('utf8', 0, at)) as Header
  return header.map(([layers, needs, length]) => ({ layers, needs, json: bytes.subarray(at, (at += length)) }))
}

/** The sections that have the named layers, and those that they were made from; undefined where one is missing. */
export function sectionsFor(names: readonly LayerName[], sections: readonly Section[]): Section[] | undefined {
  const found = new Set<Section>()
  const find = (name: LayerName): boolean => {
    const section = sections.find(({ layers }) => layers.includes(name))
    if (section === undefined) return false
    if (found.has(section)) return true
    found.add(section)
    return section.needs.every(find)
  }
  return names.every(find) ? [...found] : undefined
}
