import type { NetworkLink, NetworkNode } from '../../types/network.ts'
import type { Table } from '../../types/result.ts'

export const linksTable = (rows: readonly NetworkLink[]): Table => ({
  name: 'links',
  title: 'Who occurs with whom',
  columns: [
    { key: 'source', heading: 'Name', kind: 'name' },
    { key: 'target', heading: 'With', kind: 'name' },
    { key: 'count', heading: 'Together', kind: 'count' },
    { key: 'pmi', heading: 'PMI', kind: 'score' },
  ],
  rows,
})

export const nodesTable = (rows: readonly NetworkNode[]): Table => ({
  name: 'nodes',
  title: 'Who has links',
  columns: [
    { key: 'name', heading: 'Name', kind: 'name' },
    { key: 'type', heading: 'Type', kind: 'text' },
    { key: 'count', heading: 'Occurs in', kind: 'count' },
  ],
  rows,
})
