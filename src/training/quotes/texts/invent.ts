import { randomNumbers } from '../../../algorithms/random.ts'
import type { GoldArticle, GoldQuote } from '../goldArticle.ts'
import { forms, type Material } from './forms.ts'
import { namesIn } from './names.ts'
import { placed } from './told.ts'

/**
 * The article with a few paragraphs more, made of its own names, phrases and quoted sentences, in forms that the
 * labelled texts have seldom: short words between marks in passives and lists, two speakers in one paragraph, posts.
 */
export function invent(article: GoldArticle, paragraphs: number, seed: number): GoldArticle {
  const random = randomNumbers(seed)
  const names = namesIn(article.quotes.flatMap(({ speaker }) => speaker?.text ?? []))
  const quoted = article.quotes
    .filter(({ type }) => type === 'direct')
    .map(({ text }) => text.replace(/["“”]/g, '').trim())
  const phrases = quoted.filter((text) => text.split(/\s/).length <= 4 && /^[\p{L}\s’'-]+$/u.test(text))
  const sentences = quoted.filter(
    (text) => text.length > 20 && text.length < 160 && /^\p{Lu}[^"“”\n]*[.,?!]$/u.test(text),
  )
  if (names.length < 2 || phrases.length === 0 || sentences.length < 2) return article
  const choose: Material['choose'] = (items) => items[Math.floor(random() * items.length)]!
  let { text } = article
  const quotes: GoldQuote[] = [...article.quotes]
  for (let i = 0; i < paragraphs; i++) {
    const a = choose(names)
    const b = choose(names.filter((name) => name !== a))
    const own = choose(forms)({
      ...{ choose, a, b, other: b, named: true, phrase: () => choose(phrases) },
      sentence: () => choose(sentences).replace(/[.,?!]$/, ''),
    })
    text += '\n\n'
    for (const retold of own.quotes) quotes.push(placed(retold, text.length, 'direct'))
    text += own.text
  }
  return { ...article, text, quotes }
}
