import { berichtAnsicht } from '../../../i18n/de/berichtAnsicht'
import { ReportDesk } from './ReportDesk'
import { useReportHandle } from './useReport'
import './report.css'

/** „Bericht“: the Sozialplanungsreport. */
const BerichtSection = () => {
  const handle = useReportHandle()
  return handle === null ? <p className="loading">{berichtAnsicht.loading}</p> : <ReportDesk handle={handle} />
}

export default BerichtSection
