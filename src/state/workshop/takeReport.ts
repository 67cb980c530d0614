import type { DocumentHandle } from '../documents/openDocument'
import { emptyReport, type Report } from '../report/report'

/** What became of the report of a project file; `left` where one's own is there already. */
export type TakenReport = 'none' | 'taken' | 'known' | 'left'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The report with the ids that variants bear here. */
const moved = (report: Report, ids: ReadonlyMap<string, string>): Report => ({
  ...report,
  zonings: report.zonings?.map((id) => ids.get(id) ?? id) ?? null,
  profiles: report.profiles.map((subject) => {
    const [kind, zoning = '', ...rest] = subject.split(':')
    return kind === 'zone' ? [kind, ids.get(zoning) ?? zoning, ...rest].join(':') : subject
  }),
})

/**
 * Takes the report of a project file in where none has been begun here; one's own is never written over.
 * @param ids zonings that bear another id here than in the file
 */
export const takeReport = (document: DocumentHandle<Report>, report: Report, ids: ReadonlyMap<string, string>, label: string): TakenReport => {
  const own = document.getState().document
  const taken = moved(report, ids)
  if (same(own, taken)) return 'known'
  if (same(taken, emptyReport)) return 'none'
  if (!same(own, emptyReport)) return 'left'
  document.getState().change(label, taken)
  return 'taken'
}
