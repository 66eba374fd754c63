import type { Entity } from '../../src/types/layers.ts'
import type { ExpectedEntity, ExpectedNames, ExpectedRole, OneOf } from './case.ts'
import { firstOf, holdsWords, isSame, listOf, squeeze } from './sameText.ts'

/** An article's entity, or one that several articles name: that has no roles. */
export type NamedEntity = Pick<Entity, 'name' | 'type' | 'mentions' | 'aliases'> & Partial<Pick<Entity, 'roles'>>

/** What is wrong with the entities. */
export function checkNames(expected: ExpectedNames, entities: readonly NamedEntity[]): string[] {
  const { entityCount = entities.length } = expected
  return [
    ...(expected.entities ?? []).flatMap((wanted) => checkEntity(wanted, entities)),
    ...entities.filter((entity) => isUnwanted(expected, entity)).map(({ name, type }) => `${name} [${type}] is wrong`),
    ...(entities.length === entityCount ? [] : [`${entities.length} names, not ${entityCount}`]),
    ...checkIdentities(expected, entities),
    ...checkRoles(expected, entities),
  ]
}

function isUnwanted(
  { notEntities = [], notInNames = [], notTypes = [], entityTypes }: ExpectedNames,
  entity: NamedEntity,
): boolean {
  const { name, type } = entity
  return (
    notTypes.includes(type) ||
    entityTypes?.includes(type) === false ||
    notInNames.some((word) => holdsWords(name, word)) ||
    notEntities.some((unwanted) =>
      typeof unwanted === 'string' ? goesBy(entity, unwanted) : goesBy(entity, unwanted.name) && type === unwanted.type,
    )
  )
}

/** Is there one row of the name, of the type, with so many mentions? */
function checkEntity({ name, type, mentions, minMentions = 0 }: ExpectedEntity, entities: readonly NamedEntity[]) {
  const label = firstOf(name)
  const isRight = (entity: NamedEntity): boolean => type === undefined || listOf(type).includes(entity.type)
  const found = entities.filter((entity) => hasName(entity, name))
  const best = found.find(isRight) ?? found[0]
  if (best === undefined) return [`no ${label}`]
  if (!isRight(best)) return [`${label} is ${best.type}, not ${firstOf(type!)}`]
  if (mentions !== undefined && best.mentions !== mentions)
    return [`${label} has ${best.mentions} mentions, not ${mentions}`]
  if (best.mentions < minMentions) return [`${label} has ${best.mentions} mentions, not ${minMentions}`]
  const isTwice = type !== undefined && found.filter((entity) => entity.type === best.type).length > 1
  return isTwice ? [`${label} stands in several rows`] : []
}

/** Which names are of one entity, and which are not? */
function checkIdentities({ same = [], notSame = [] }: ExpectedNames, entities: readonly NamedEntity[]): string[] {
  const entityOf = (name: string) => entities.find((entity) => goesBy(entity, name))
  const areOne = ([a, b]: readonly [string, string]): boolean =>
    entityOf(a) !== undefined && entityOf(a) === entityOf(b)
  return [
    ...same.filter((pair) => !areOne(pair)).map(([a, b]) => `${a} and ${b} should be one`),
    ...notSame.filter(areOne).map(([a, b]) => `${a} and ${b} should be two`),
  ]
}

function checkRoles({ roles = [], notRoles = [] }: ExpectedNames, entities: readonly NamedEntity[]): string[] {
  const rolesOf = (name: OneOf<string>): string[] =>
    entities.filter((entity) => hasName(entity, name)).flatMap((entity) => (entity.roles ?? []).map(squeeze))
  const hasRole = ({ name, role }: ExpectedRole): boolean =>
    listOf(role).some((one) => rolesOf(name).includes(squeeze(one)))
  return [
    ...roles.filter((wanted) => !hasRole(wanted)).map(({ name, role }) => `${firstOf(name)} is not ${firstOf(role)}`),
    ...notRoles.filter(hasRole).map(({ name, role }) => `${firstOf(name)} should not be ${firstOf(role)}`),
  ]
}

const hasName = (entity: NamedEntity, name: OneOf<string>): boolean =>
  listOf(name).some((one) => isSame(entity.name, one))

const goesBy = ({ name, aliases }: NamedEntity, asked: string): boolean =>
  [name, ...aliases].some((own) => isSame(own, asked))
