// Prints the weights of references as JSON, for src/annotate/references/weights.ts: npm run train:references [-- DATA]
import { readBioRows } from '../corpora/readBioRows.ts'
import { trainReferences } from '../references/trainReferences.ts'
import { dataFolder } from './dataFolder.ts'

const data = dataFolder(process.argv[2])
/** Two dozen sentences are about one article; longer ones are cut, so that people far apart are no candidates. */
const sentencesAnArticle = 25
/** Quoted speech has its own pronouns: a share of the articles is enough. */
const shareOfQuotesArticles = 0.3
const corpora = [
  'redocred-dev',
  'redocred-test',
  'wikigold',
  'worldwide',
  'crossner-politics-train',
  'crossner-politics-dev',
  'crossner-politics-test',
  'crossner-literature-dev',
  'crossner-literature-test',
  'crossner-music-dev',
  'crossner-music-test',
  'crossner-science-dev',
  'crossner-science-test',
  'gum-news-interview',
  'gmb',
]
/** Raw news; the labels of names are not read. */
const silver = ['5w1h', 'abc', 'basil', 'horne2017', 'onestop', 'causalnews', 'newsmtsc', 'wmt']

/** A corpus as running text, cut where an article is long or its end is not marked. */
function textsOf(file: string): string[] {
  return readBioRows(data.read(`entities/${file}.bio.gz`), sentencesAnArticle)
    .flatMap((sentences) =>
      Array.from({ length: Math.ceil(sentences.length / sentencesAnArticle) }, (_, part) =>
        sentences.slice(part * sentencesAnArticle, (part + 1) * sentencesAnArticle),
      ),
    )
    .map((sentences) => sentences.map((rows) => spelled(rows.map(({ token }) => token))).join(' '))
}

function spelled(words: readonly string[]): string {
  return words.join(' ').replace(/ (?=[,.;:!?)\]%]|'s|n't|''|\u2019s)/g, '')
}

const quotesArticles = data
  .lines('quotes/polnear-train.jsonl.gz')
  .filter((_, i) => (i * 0.618) % 1 < shareOfQuotesArticles)
  .map((line) => (JSON.parse(line) as { text: string }).text)
const files = [...corpora.map((name) => `train/${name}`), ...silver.map((name) => `silver/${name}`)]
const { weights, pronouns } = trainReferences([...files.flatMap(textsOf), ...quotesArticles])
process.stdout.write(`${JSON.stringify(weights)}\n`)
process.stderr.write(`${pronouns} pronouns\n`)
