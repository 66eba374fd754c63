import { expect, it } from 'vitest'
import { openLexicon } from '../../../src/annotate/entities/recogniser/openLexicon.ts'
import { openRecogniser } from '../../../src/annotate/entities/recogniser/openRecogniser.ts'
import { readWords } from '../../../src/annotate/entities/recogniser/readWords.ts'
import { viewArticle } from '../../../src/annotate/entities/recogniser/viewArticle.ts'
import { goldTags } from '../../../src/training/entities/goldTags.ts'
import { tags } from '../../../src/training/entities/labels.ts'
import { openDoubts } from '../../../src/training/entities/openDoubts.ts'
import { trainEntities } from '../../../src/training/entities/trainEntities.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import { readModelFile } from '../../../src/models/readModelFile.ts'

const sentence = (first: string, last: string): string =>
  `Yesterday\tO\nMinister\tO\n${first}\tB-PER\n${last}\tI-PER\nspoke\tO\n.\tO\n`
const firsts = ['Ann', 'Mary', 'John', 'Peter', 'Susan']
const trusted = firsts.flatMap((first) => ['Lee', 'Brown', 'Miller', 'Walker'].map((last) => sentence(first, last)))

it('lets the labels of a text be right, and what a model of other texts says', () => {
  const lexiconBytes = readModelFile('entities-en-2026-11/lexicon.bin')
  const lexicon = openLexicon(lexiconBytes)
  const files = [{ name: 'trusted', text: trusted.join('\n') }]
  const recogniser = openRecogniser(trainEntities(files, lexicon, { seed: 1, epochs: 10, emphasis: 3 }), lexiconBytes)
  const text = 'Yesterday Minister Helen Baker spoke.'
  const tokens = readTokens(text, findParagraphs(text, []))
  const allowed = goldTags(tokens, [])
  openDoubts(allowed, viewArticle(tokens, readWords(tokens, lexicon, recogniser.cache), lexicon), recogniser)
  const named = Array.from(allowed, (bits) => tags.filter((_, tag) => (bits & (1 << tag)) !== 0).join(' '))
  expect(named).toEqual(['O', 'O', 'O B-person', 'O I-person', 'O', 'O'])
})
