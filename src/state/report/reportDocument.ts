import { openDocument, type DocumentHandle } from '../documents/openDocument'
import { readReport } from './parseReport'
import { emptyReport, type Report } from './report'

/** The report of this browser: kept, undoable, the same for everybody who asks. */
export const reportDocument = (): Promise<DocumentHandle<Report>> => openDocument<Report>({ key: 'bericht', initial: emptyReport, parse: readReport })
