import type { NameType } from '../types/layers.ts'

/**
 * What the last word of a name of several words tells of it (`Lund Tunnel`, `Ekdahl High School`): no surname is among
 * these. Lower case.
 */
export const lastWords: ReadonlyMap<string, NameType> = new Map(
  Object.entries({
    place:
      'airport arena avenue boulevard cemetery expressway freeway highway parkway peninsula road stadium tunnel turnpike',
    organization: `academy agency airlines airways associates association authority bank brewery bureau clinic college commission committee corporation
      council department federation foundation fund holdings hospital industries institute laboratories laboratory library ministry museum
      newspaper observatory orchestra magazine partners pharmaceuticals photography productions publishing realty school schools seminary society studios technologies today university ventures zoo`,
    event:
      'championship championships cup festival games marathon olympics open parade paralympics prix race regatta slam tournament',
    other: 'act amendment award awards disease disorder medal prize syndrome treaty trophy virus',
  } satisfies Partial<Record<NameType, string>>).flatMap(([type, words]) =>
    words.split(/\s+/).map((word) => [word, type as NameType] as const),
  ),
)

/** Bodies that are no place, wherever they sit. Lower case. */
export const bodies: ReadonlySet<string> = new Set(
  'agency association commission committee corporation council department ministry society university'.split(' '),
)

/** Those that are surnames, too, tell something only where a place is meant (`at Lund Hall`). Lower case. */
export const lastWordsOfPlaces: ReadonlyMap<string, NameType> = new Map(
  Object.entries({
    place: `bay beach bridge castle church field forest gardens gate hall hill hills house island lake lane mill mount park place square station
      street theater theatre tower valley`,
    organization: 'court',
  } satisfies Partial<Record<NameType, string>>).flatMap(([type, words]) =>
    words.split(/\s+/).map((word) => [word, type as NameType] as const),
  ),
)

/** What is put up for somebody or something (`Tomb of the Four Ferrymen`). Lower case. */
export const monuments: ReadonlySet<string> = new Set(
  'arch basilica cathedral chapel church gate memorial monument mosque museum palace shrine statue temple tomb tower wall'.split(
    ' ',
  ),
)
