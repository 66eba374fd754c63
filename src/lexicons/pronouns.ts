export interface Pronoun {
  readonly gender: 'm' | 'f'
  /** `either`: an object or a possessive, as `her` may be. */
  readonly form: 'subject' | 'object' | 'possessive' | 'reflexive' | 'either'
}

/** Personal pronouns of the third person that stand for one person. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['he', { gender: 'm', form: 'subject' }],
  ['him', { gender: 'm', form: 'object' }],
  ['his', { gender: 'm', form: 'possessive' }],
  ['himself', { gender: 'm', form: 'reflexive' }],
  ['she', { gender: 'f', form: 'subject' }],
  ['her', { gender: 'f', form: 'either' }],
  ['hers', { gender: 'f', form: 'possessive' }],
  ['herself', { gender: 'f', form: 'reflexive' }],
])
