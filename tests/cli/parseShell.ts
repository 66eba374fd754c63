import { readFileSync } from 'node:fs'

/**
 * A command line as a shell reads it, as far as examples need: words, quoted or not, what `<` reads, where `>` writes,
 * and the program behind `|`.
 */
export function parseShell(line: string): { argv: string[]; stdin: string; into: string; jq: string } {
  const words = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => {
    return { word: single ?? double ?? bare ?? '', isBare: bare !== undefined }
  })
  const signAt = (...signs: string[]): number => words.findIndex(({ word, isBare }) => isBare && signs.includes(word))
  const [pipe, input, output] = [signAt('|'), signAt('<'), signAt('>', '>>')]
  const ends = [pipe, input, output, signAt('#')].filter((at) => at >= 0)
  return {
    argv: words.slice(0, ends.length > 0 ? Math.min(...ends) : undefined).map(({ word }) => word),
    stdin: input < 0 ? '' : readFileSync(words[input + 1]!.word, 'utf8'),
    into: output < 0 ? '' : words[output + 1]!.word,
    jq: pipe >= 0 && words[pipe + 1]?.word === 'jq' ? words.at(-1)!.word : '',
  }
}
