/** A line without Markdown's marks of quotations, headings and emphasis at its ends. */
export function plainLine(line: string): string {
  return line.replace(/^(?:>\s*)?(?:#{1,6}\s+)?[*_]*\s*/, '').replace(/[*_]+$/, '')
}
