// JSON Schemas (draft 7) of what each command prints as JSON, made from the types in src/cli/answers.ts.
import { createGenerator } from 'ts-json-schema-generator'

/** By command. Keys may be added later: none is refused. */
export function makeSchemas() {
  const generator = createGenerator({
    path: 'src/cli/answers.ts',
    tsconfig: 'tsconfig.json',
    // The compiler has its own turn.
    skipTypeCheck: true,
    topRef: false,
    expose: 'none',
  })
  const { properties } = generator.createSchema('Answers')
  return new Map(
    Object.entries(properties).map(([command, schema]) => [
      command,
      { $schema: 'http://json-schema.org/draft-07/schema#', title: `digest ${command}`, ...open(schema) },
    ]),
  )
}

/** Rows are made for any keys: what those may hold is no business of a reader. */
function open(schema) {
  if (Array.isArray(schema)) return schema.map(open)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).filter(([key, value]) => key !== 'additionalProperties' || value === false)
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === false ? [] : [[key, open(value)]])))
}
