import { paperSize } from '../blatt/paperFormat'

export const reportFormat = 'a4-hoch'
const size = paperSize(reportFormat)

/** The running head is lower than a sheet's own title; report.css says the same. */
export const runningHeadMm = 11
export const bodyWidthMm = size.bodyWidthMm
export const bodyHeightMm = size.bodyHeightMm + size.headMm - runningHeadMm
/** What may be filled: paper breaks a line a hair differently from the screen now and then. */
export const filledHeightMm = bodyHeightMm - 3
/** From the edge of the sheet to its body. */
export const bodyTopMm = size.marginMm + runningHeadMm
