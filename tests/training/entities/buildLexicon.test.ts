import { expect, it } from 'vitest'
import { hashText, mixHash } from '../../../src/algorithms/hash.ts'
import { findEntry, lists, openLexicon } from '../../../src/annotate/entities/recogniser/lexicon.ts'
import { nameRoles, roleStep } from '../../../src/annotate/entities/recogniser/nameRoles.ts'
import { buildLexicon } from '../../../src/training/entities/buildLexicon.ts'
import { groupedVectors } from './groupedVectors.ts'

// There are 1024 fine clusters: so many words must be known. Every other one is used as surnames are.
const words = Array.from({ length: 1100 }, (_, i) => `${'abcdefghij'[i % 10]}or${Math.floor(i / 10)}`)
const sentence = (word: string, i: number): string =>
  i % 2 === 0
    ? `Minister\tO\nAnn\tB-PER\n${word.charAt(0).toUpperCase()}${word.slice(1)}\tI-PER\nspoke\tO\n`
    : `They\tO\nsaw\tO\n${word}\tO\nthere\tO\n`
const text = words.slice(0, 600).map(sentence).join('\n')
const none = { firstName: [], surname: [], country: [], region: [], demonym: [], occupation: [], honorific: [] }
const entries = { ...none, city: ['New Harbour', 'Genoa'], organization: ['Genoa', 'Port Union of New Harbour'] }

const lexicon = openLexicon(buildLexicon(entries, groupedVectors(words, 2), [{ name: 'invented', text }]))

const hashOf = (phrase: string): number => {
  const [first = 0, ...more] = phrase.split(' ').map((word) => hashText(word))
  return more.reduce((hash, word) => mixHash(hash, word), first)
}

it.each([
  ['genoa', lists.city | lists.organization],
  ['new harbour', lists.city],
  ['new', lists.prefix],
  ['port union of', lists.prefix],
  ['port union of new harbour', lists.organization],
])('notes in which lists “%s” stands, or that it begins a phrase', (phrase, expected) => {
  expect(lexicon.lists[findEntry(lexicon.listed, hashOf(phrase))]).toBe(expected)
})

it('does not list what no list holds', () => {
  expect(findEntry(lexicon.listed, hashOf('harbour'))).toBe(-1)
})

it('tells how a word is used from words alike, though no text has it', () => {
  const chanceOf = (word: string, use: (typeof nameRoles)[number]): number =>
    roleStep(lexicon.roles[findEntry(lexicon.known, hashOf(word))]!, nameRoles.indexOf(use))
  const [likeSurnames, likeOthers] = [words[1000]!, words[1001]!]
  expect(chanceOf(likeSurnames, 'person, last word')).toBeGreaterThan(chanceOf(likeSurnames, 'small letters'))
  expect(chanceOf(likeOthers, 'small letters')).toBeGreaterThan(chanceOf(likeOthers, 'person, last word'))
})

it('puts words alike into clusters of their own', () => {
  const clusterOf = (i: number): number => lexicon.clusters[findEntry(lexicon.known, hashOf(words[i]!))]! & 0xffff
  const [even, odd] = [0, 1].map((first) => new Set(words.flatMap((_, i) => (i % 2 === first ? [clusterOf(i)] : []))))
  expect([...even!].filter((cluster) => odd!.has(cluster))).toEqual([])
})
