import type { ProfileExtras } from '../../../state/profile/profileSheet'
import { subjectKey, type ProfileSubject } from '../../../state/profile/subject'

/** What sheets on the desk were made from, besides what stays while the tab is open. */
export interface DeskBasis {
  readonly subject: ProfileSubject
  readonly year: number
  /** With the notes or without, as wanted; another object when something was loaded anew. */
  readonly extras: ProfileExtras
}

/** Whether sheets made from one are those that are asked for now; if not, they leave the desk. */
export const isSameBasis = (made: DeskBasis, wanted: DeskBasis): boolean => subjectKey(made.subject) === subjectKey(wanted.subject) && made.year === wanted.year && made.extras === wanted.extras
