/** Prose as a terminal and a man page show it. */
export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** A paragraph, words with what they mean, or lines as they are. */
export type Block = string | Terms | { readonly code: string }

export interface Terms {
  readonly terms: readonly (readonly [term: string, meaning: string])[]
  /** What is said of a term stands below it: terms are long. */
  readonly below?: true
}

/** Sections for a terminal or a pipe of that many columns. */
export const plainText = (sections: readonly Section[], width: number): string =>
  sections
    .map(({ heading, blocks }) => `${heading}:\n${blocks.map((block) => plainBlock(block, width)).join('\n')}`)
    .join('\n')

const margin = '  '

function plainBlock(block: Block, width: number): string {
  if (typeof block === 'string') return wrapped(block, width, margin)
  if ('code' in block) return block.code.replace(/^(?=.)/gm, margin.repeat(2))
  return block.below === true ? termsAbove(block, width) : termsBeside(block, width)
}

const termsAbove = ({ terms }: Terms, width: number): string =>
  terms
    .map(([term, meaning]) => `${margin}${fitted(term, width)}\n${wrapped(meaning, width, margin.repeat(3))}`)
    .join('')

/** A command line that is too long goes on behind its pipe, as it may in a shell. */
const fitted = (line: string, width: number): string =>
  margin.length + line.length <= width ? line : line.replace(' | ', ` |\n${margin.repeat(3)}`)

function termsBeside({ terms }: Terms, width: number): string {
  const widest = Math.max(...terms.map(([term]) => term.length))
  return terms
    .map(([term, meaning]) => {
      const lines = wrapped(meaning, width, margin + ' '.repeat(widest) + margin)
      return margin + term + lines.slice(margin.length + term.length)
    })
    .join('')
}

/** A paragraph in lines that begin with an indent and are no wider than that, as far as its words allow. */
export function wrapped(text: string, width: number, indent = ''): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line === '') lines[lines.length - 1] = word
    else if (indent.length + line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines.map((line) => `${indent}${line}\n`).join('')
}
