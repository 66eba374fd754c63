import { hashText } from '../../tagger/hashText.ts'

const closesUp = /^(?:[.,;:!?%)\]}…”]|['’](?:s|re|ve|ll|m|d)?|n['’]t)$/
const opens = /^[([{$£€“#]$/
const SENTENCES_A_PARAGRAPH = 3

/**
 * Raw text from tokens, spaced as news is, and where each token starts in it. Corpora set hyphens and quotation marks apart or
 * they don't; every other article, as its text decides, has them closed up, so that both are learnt.
 */
export function spellText(sentences: readonly (readonly string[])[]): { text: string; starts: number[] } {
  const closing = hashText(sentences[0]?.join(' ') ?? '') % 2 === 0
  const starts: number[] = []
  let text = ''
  sentences.forEach((tokens, sentence) => {
    if (sentence > 0) text += sentence % SENTENCES_A_PARAGRAPH === 0 ? '\n' : ' '
    let glued = true
    let quoting = false
    tokens.forEach((token, i) => {
      const isQuote = token === '"'
      const joins = closing && token === '-' && isWord(tokens[i - 1]) && isWord(tokens[i + 1])
      if (!glued && !joins && !closesUp.test(token) && !(isQuote && quoting)) text += ' '
      starts.push(text.length)
      text += token
      glued = joins || opens.test(token) || (isQuote && !quoting && closing)
      if (isQuote) quoting = !quoting
    })
  })
  return { text, starts }
}

function isWord(token: string | undefined): boolean {
  return token !== undefined && /^[\p{L}\d]/u.test(token) && /[\p{L}\d]$/u.test(token)
}
