import type { ChapterDefinition } from './blocks'
import { changeChapter } from './chapters/changeOverYears'
import { comparisonChapter } from './chapters/comparison'
import { divisionsChapter } from './chapters/divisions'
import { foreword, measures } from './chapters/freeText'
import { glance } from './chapters/glance'
import { glossaryChapter } from './chapters/glossaryChapter'
import { hiddenChapter } from './chapters/hiddenNeed'
import { indexChapter } from './chapters/indexChapter'
import { methodsChapter } from './chapters/methods'
import { profilesChapter } from './chapters/profiles'
import { sourcesChapter } from './chapters/sources'

/** The chapters of the Sozialplanungsreport in their first order. A further chapter is one entry here. */
export const reportChapters: readonly ChapterDefinition[] = [foreword, glance, indexChapter, changeChapter, divisionsChapter, comparisonChapter, hiddenChapter, profilesChapter, measures, methodsChapter, sourcesChapter, glossaryChapter]
