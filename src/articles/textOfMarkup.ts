const anyTag = /<\/[a-z][a-z\d]{0,15}>|<(?:br|p|img|hr)\b[^<>]{0,4000}>/i

/** Is a text written as a part of a page? A lone `<`, or an address between angles, is none. */
export const holdsMarkup = (text: string): boolean => anyTag.test(text)

/**
 * The words of a part of a page, as feeds, mails and content management systems have it: a blank line between
 * paragraphs, no tags, character references read. What is furniture of a whole page is not told apart.
 */
export async function textOfMarkup(markup: string): Promise<string> {
  const { plainText } = await import('./html/readBlocks.ts')
  return plainText(markup).join('\n\n')
}
