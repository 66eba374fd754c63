/** 'dgqr', then the version of the layout. */
export const sectionsMagic = 0x72716764
export const sectionsVersion = 1

/** How many numbers each section of a file holds, by its name, in the file's order. */
export type SectionLengths = ReadonlyMap<string, number>

/** The numbers of a file's sections; of a name that the layout has not, an error. */
export type ReadSection = (name: string) => Float32Array

/**
 * Lays arrays over a file of named sections, little-endian: Uint32 magic, version, number of sections, bytes of names;
 * Uint32 the length of each section; the names, a line feed between them, filled up with spaces to a multiple of 4;
 * the sections' numbers, Float32.
 * @throws Error where the bytes are no such file, of another version, cut off, or have other sections than expected
 */
export function openSections(bytes: Uint8Array<ArrayBuffer>, expected: SectionLengths): ReadSection {
  const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const head = new Uint32Array(buffer, byteOffset, Math.min(4, byteLength >> 2))
  const [magic, version, count = 0, nameBytes = 0] = head
  if (magic !== sectionsMagic) throw new Error('not a file of quote rankings')
  if (version !== sectionsVersion)
    throw new Error(`quote rankings of version ${version}; this program reads version ${sectionsVersion}`)
  const firstName = 16 + count * 4
  let at = firstName + nameBytes
  if (at > byteLength) throw new Error('quote rankings are cut off')
  const lengths = new Uint32Array(buffer, byteOffset + 16, count)
  const names = new TextDecoder()
    .decode(new Uint8Array(buffer, byteOffset + firstName, nameBytes))
    .trimEnd()
    .split('\n')
  const wanted = [...expected].map(([name, length]) => `${name} ${length}`)
  const found = names.map((name, i) => `${name} ${lengths[i]}`)
  const wrong = wanted.findIndex((section, i) => section !== found[i])
  if (wrong !== -1 || found.length !== wanted.length)
    throw new Error(`quote rankings have section “${found[wrong] ?? found.at(-1)}”, not “${wanted[wrong] ?? 'none'}”`)
  const size = lengths.reduce((sum, length) => sum + length, 0) * 4
  if (byteLength !== at + size) throw new Error(`quote rankings have ${byteLength} bytes, not ${at + size}`)
  const sections = new Map<string, Float32Array>()
  for (const [name, length] of expected) {
    sections.set(name, new Float32Array(buffer, byteOffset + at, length))
    at += length * 4
  }
  return (name) => {
    const section = sections.get(name)
    if (section === undefined) throw new Error(`no section “${name}” in the layout of quote rankings`)
    return section
  }
}
