import type { NameSpan } from './nameSpan.ts'

/** No name begins with a hyphen: what does so goes on with the name before it (`Indo-Pacific`), and is of the type of its last part. */
export function joinAtHyphens(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = []
  for (const name of names) {
    const before = joined.at(-1)
    if (text[name.start] !== '-') joined.push(name)
    else if (before?.end === name.start) joined[joined.length - 1] = { ...name, start: before.start }
    else {
      let { start } = name
      while (start < name.end && /[-\s]/.test(text.charAt(start))) start++
      if (start < name.end) joined.push({ ...name, start })
    }
  }
  return joined
}
