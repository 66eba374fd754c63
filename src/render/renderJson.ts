/** Controls that JSON leaves as they are but a terminal obeys; escaped they mean the same to every JSON reader. */
const unescaped = /[\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

const escape = (json: string): string =>
  json.replace(unescaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Indented JSON with a line end. */
export const renderJson = (data: unknown): string => `${escape(JSON.stringify(data, null, 2))}\n`

/** One line a value. */
export const renderJsonl = (values: readonly unknown[]): string =>
  values.map((value) => `${escape(JSON.stringify(value))}\n`).join('')
