/** The named keys of a row, in the order they were named. */
export function selectFields(row: object, fields: readonly string[] | null): object {
  if (fields === null) return row
  const values = new Map(Object.entries(row))
  return Object.fromEntries(fields.map((field) => [field, values.get(field) ?? null]))
}
