import { cityName } from '../../../data/cityName'
import { bericht } from '../../../i18n/de/bericht'
import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import { PaperMap } from '../../../map/figure/PaperMap'
import type { AppState } from '../../../state/appState'
import type { Report } from '../../../state/report/report'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { Sheet, type SheetFoot } from '../blatt/Sheet'
import { coverIndex } from './reportFoot'
import { bodyWidthMm, reportFormat } from './reportPaper'

const noFilter: readonly number[] = []
const mapHeightMm = 138

/** First page: what it is, whose it is, of when. */
export const Cover = ({ report, state, foot, pages }: { report: Report; state: AppState; foot: SheetFoot; pages: number }) => {
  const { data, year } = state
  const shown = coverIndex(state)
  const scene = sceneOf(data, shown, 'light', noFilter, null, nothingMarked, noPoints, noLines)
  const by = [report.office, report.author].filter((text) => text.trim() !== '')
  return (
    <div className="report-leaf report-cover" data-page={1}>
      <Sheet format={reportFormat} title={report.title} foot={foot} page={1} pages={pages}>
        <div className="cover-body">
          <p className="cover-place">{cityName(data)}</p>
          <p className="cover-title" style={{ fontSize: report.title.length > 60 ? '22pt' : '34pt' }}>
            {report.title}
          </p>
          {report.subtitle !== '' && <p className="cover-subtitle">{report.subtitle}</p>}
          <p className="cover-year">{berichtAnsicht.dataOf(year)}</p>
          <div className="cover-map">
            <PaperMap topology={data.boundaries} scene={{ ...scene, labels: 'none' }} widthMm={bodyWidthMm} heightMm={mapHeightMm} scaleBar={false} alt={bericht.mapAlt(shown)} />
            <p>{berichtAnsicht.coverMap(year)}</p>
          </div>
          <div className="cover-by">
            {by.map((text) => (
              <p key={text}>{text}</p>
            ))}
            <p>{berichtAnsicht.asOf(report.date.trim() === '' ? new Date().toLocaleDateString('de-DE', { day: '2-digit', month: '2-digit', year: 'numeric' }) : report.date)}</p>
          </div>
        </div>
      </Sheet>
    </div>
  )
}
