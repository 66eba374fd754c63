import type { Report } from '../types/report.ts'
import type { ReportPageOptions } from './report/renderReportPage.ts'

export type { ReportPageOptions } from './report/renderReportPage.ts'

/** A report as one HTML page that needs nothing else. What makes it is loaded with the first one. */
export async function renderReport(report: Report, options: ReportPageOptions = {}): Promise<string> {
  const { renderReportPage } = await import('./report/renderReportPage.ts')
  return renderReportPage(report, options)
}
