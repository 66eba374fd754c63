import { describeEntities } from '../../../src/annotate/entities/describeEntities.ts'
import { linkMentions } from '../../../src/annotate/entities/linkMentions.ts'
import { locateNames } from '../../../src/annotate/entities/locatedName.ts'
import { findParagraphs } from '../../../src/language/findParagraphs.ts'
import { readTokens } from '../../../src/language/readTokens.ts'
import type { Entity, Mention, NameType } from '../../../src/types/layers.ts'
import type { Tokens } from '../../../src/types/tokens.ts'

const types: Record<string, NameType> = { '@': 'person', '#': 'organization', '%': 'place', '&': 'group' }

/**
 * Links the names of a text in which they are marked: `@[Ann Lee]` a person, `#[Port Union]` an organisation,
 * `%[Genoa]` a place, `&[..]` a group.
 */
export function linkMarked(marked: string): {
  text: string
  tokens: Tokens
  mentions: Mention[]
  entities: readonly Entity[]
} {
  const names: { start: number; end: number; type: NameType }[] = []
  let text = ''
  for (const [, plain = '', mark = '', name = ''] of marked.matchAll(/([^@#%&]+)|([@#%&])\[([^\]]+)\]/g)) {
    const start = text.length
    text += plain + name
    if (name !== '') names.push({ start, end: text.length, type: types[mark]! })
  }
  const tokens = readTokens(text, findParagraphs(text, []))
  const linked = linkMentions(tokens, locateNames(tokens, names))
  const { entities, entityOf } = describeEntities(linked)
  const mentions = linked.names.map(({ start, end, text, type }, i) => ({
    start,
    end,
    text,
    type,
    entity: entityOf[i]!,
  }))
  return { text, tokens, mentions, entities }
}
