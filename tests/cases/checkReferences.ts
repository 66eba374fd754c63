import type { AnnotatedCase } from './answerCase.ts'
import type { Expected } from './case.ts'
import { firstOf, isSame, listOf } from './sameText.ts'

/** Which pronouns stand for somebody else than they should. */
export function checkReferences({ references = [] }: Expected, article: AnnotatedCase): string[] {
  return references.flatMap(({ text, nth, entity }) => {
    const names = namesFor(article, text, nth)
    const isRight = listOf(entity).some((name) => (name === null ? names.length === 0 : names.includes(name)))
    const label = `"${text}"${nth === undefined ? '' : ` (${nth}.)`}`
    return isRight ? [] : [`${label} is ${names.join(', ') || 'open'}, not ${firstOf(entity) ?? 'open'}`]
  })
}

/** Whom a pronoun stands for, everywhere or where it stands for the nth time. */
function namesFor({ text, references, entities }: AnnotatedCase, pronoun: string, nth?: number): string[] {
  const places = [...text.matchAll(new RegExp(`(?<!\\p{L})${pronoun}(?!\\p{L})`, 'gu'))]
  return references
    .filter((found) => isSame(found.text, pronoun) && (nth === undefined || found.start === places[nth - 1]?.index))
    .map(({ entity }) => entities[entity]!.name)
}
