import type { Column, Result, Row } from '../../../types/result.ts'
import type { QuoteEvaluation } from './evaluateQuotes.ts'

const share = (key: string, heading: string): Column => ({ key, heading, kind: 'share' })
const count = (key: string, heading: string): Column => ({ key, heading, kind: 'count' })
const text = (key: string, heading: string): Column => ({ key, heading, kind: 'text' })

const kindColumns = [
  text('kind', 'Kind'),
  ...[count('gold', 'Gold'), count('found', 'Found')],
  ...[
    share('exact', 'Exact F1'),
    share('precision', 'Precision'),
    share('recall', 'Recall'),
    share('f1', 'Overlapping F1'),
  ],
  ...[share('speakerRight', 'Speaker right'), share('speakerNone', 'None')],
]
const binColumns = [
  share('from', 'From'),
  share('to', 'To'),
  count('count', 'Quotes'),
  share('confidence', 'Sure'),
  share('right', 'Right'),
]
const errorColumns = [
  ...[
    text('article', 'Article'),
    text('error', 'Error'),
    share('confidence', 'Sure'),
    text('found', 'Found'),
    text('gold', 'Gold'),
  ],
  ...[text('foundSpeaker', 'Speaker found'), text('goldSpeaker', 'Gold speaker')],
]

/** An evaluation as tables: scores by kind, calibration, the worst errors. @param worst how many errors */
export function tabulateEvaluation(evaluation: QuoteEvaluation, worst = 20): Result<QuoteEvaluation> {
  const { kinds, calibration, errors } = evaluation
  const scores: Row[] = kinds.map(({ kind, gold, found, exact, overlapping, speakerRight, speakerNone }) => {
    return { kind, gold, found, exact: exact.f1, ...overlapping, speakerRight, speakerNone }
  })
  return {
    data: { ...evaluation, errors: errors.slice(0, worst) },
    tables: [
      { name: 'kinds', title: 'Contents and speakers', columns: kindColumns, rows: scores },
      {
        name: 'calibration',
        title: `Calibration (error ${calibration.error.toFixed(3)})`,
        columns: binColumns,
        rows: calibration.bins.map((bin) => ({ ...bin })),
      },
      {
        name: 'errors',
        title: 'Worst errors',
        columns: errorColumns,
        rows: errors.slice(0, worst).map((error) => ({ ...error })),
      },
    ],
  }
}
