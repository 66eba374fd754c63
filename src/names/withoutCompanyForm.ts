import { companyForms } from '../lexicons/companyForms.ts'

/** The key of a firm without the words that say what kind of company it is: `bauer gmbh & co kg` as `bauer`. The key itself where it has none. */
export function withoutCompanyForm(key: string): string {
  const words = key.split(' ')
  let end = words.length
  while (end > 1 && (isForm(words[end - 1]!) || (end < words.length && isAnd(words[end - 1]!)))) end--
  return end === words.length ? key : words.slice(0, end).join(' ').replace(/,$/, '')
}

const isForm = (word: string): boolean => companyForms.has(word.replace(/,$/, ''))

const isAnd = (word: string): boolean => word === '&' || word === 'and'
