/**
 * The roles that a word may have in and outside of names. A word's distribution over them is kept in 32 bits: three
 * for each role, in this order, the first lowest. Each holds a chance as a step from 0 to 7.
 */
export const nameRoles = [
  'person, before the last word',
  'person, last word',
  'organization, first word',
  'organization, later word',
  'place, first word',
  'place, later word',
  'group',
  'other name',
  'capitalised, no name',
  'small letters',
] as const

/** Chances from which on the steps 1 to 7 count. */
const stepBounds = [0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8]

/** A distribution over the roles as bits; `chances` has one number for each role. */
export function packRoles(chances: readonly number[]): number {
  return (
    chances.reduce(
      (bits, chance, role) => bits | (stepBounds.filter((step) => chance >= step).length << (3 * role)),
      0,
    ) >>> 0
  )
}

export function roleStep(roles: number, role: number): number {
  return (roles >>> (3 * role)) & 7
}

/** The likeliest role and its step as one number. */
export function likeliestRole(roles: number): number {
  let best = 0
  for (let role = 1; role < nameRoles.length; role++) if (roleStep(roles, role) > roleStep(roles, best)) best = role
  return best * 8 + roleStep(roles, best)
}
