import { postprocess } from '../../annotate/quotes/postprocessing/postprocess.ts'
import { tagArticle } from '../../annotate/quotes/tagging/tagArticle.ts'
import { hashText } from '../../algorithms/hash.ts'
import { openModel } from '../../tagger/openModel.ts'
import type { GoldArticle } from './goldArticle.ts'
import { packRanking } from './packRanking.ts'
import { type Example, readExample } from './example.ts'
import { trainLinks } from './trainLinks.ts'
import { trainSequences } from './trainSequences.ts'

export interface QuoteTraining {
  readonly seed: number
  /**
   * Links and confidence are learnt on articles that the sequence model has not seen: it is trained once more
   * for each part.
   */
  readonly parts: number
  readonly onProgress?: (message: string) => void
}

/** The model's files, by name. */
export type QuoteModelFiles = ReadonlyMap<'tagger.bin' | 'ranking.bin', Uint8Array>

/** Learns from articles with their quotes marked. Repeatable: the same articles and seed give the same bytes. */
export function trainQuotes(
  articles: readonly GoldArticle[],
  { seed, parts, onProgress }: QuoteTraining,
): QuoteModelFiles {
  const examples = articles.map(readExample)
  const train = (name: string, own: readonly Example[]): Uint8Array<ArrayBuffer> =>
    trainSequences(own, seed, (epoch, loss) => onProgress?.(`${name}: epoch ${epoch}, loss ${loss.toFixed(4)}`))
  const partOf = ({ article }: Example): number => hashText(article.group ?? article.id) % parts
  const tagged = Array.from({ length: parts }, (_, part) => {
    const others = examples.filter((example) => partOf(example) !== part)
    const tagger = openModel(train(`without part ${part + 1} of ${parts}`, others))
    return examples
      .filter((example) => partOf(example) === part)
      .map((example) => ({ ...example, found: postprocess(example.columns, tagArticle(tagger, example.columns)) }))
  })
  onProgress?.('links and confidence')
  const ranking = packRanking(trainLinks(tagged, seed))
  return new Map([
    ['tagger.bin', train('all', examples)],
    ['ranking.bin', ranking],
  ] as const)
}
