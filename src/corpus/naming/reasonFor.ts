import type { JoinRule } from '../../names/linking/nameGroups.ts'

const reasons: Readonly<Record<JoinRule | 'context', string>> = {
  same: 'the same name but for spelling',
  known: 'both are known names of one place or organization',
  acronym: 'the one is made of the other’s letters',
  fuller: 'the same first and last name; middle names or initials fit',
  part: 'a part of the other, which fits nobody else here',
  order: 'the same words in another order',
  told: 'an article says that both are one',
  story: 'a part or the letters of the other; the articles share other names',
  alias: 'other articles use this name for the other',
  context: 'fits several; those around the mention make this one the likeliest',
  correction: 'your names file says so',
}

/** A join's rule as a reader would say it. */
export function reasonFor(rule: JoinRule | 'context' | null, name: string, joined: string | null): string {
  return rule === null || joined === null ? 'named so' : `“${name}” and “${joined}”: ${reasons[rule]}`
}
