import { wechsel } from '../../../i18n/de/wechsel'
import type { Flow } from './flows'

/** People of some units in words; says where a number is not known. */
export const peopleWords = ({ units, people, peopleUnknown }: Pick<Flow, 'people' | 'peopleUnknown'> & { readonly units: readonly string[] }): string =>
  peopleUnknown === 0 ? wechsel.peopleOf(people) : peopleUnknown === units.length ? wechsel.peopleUnknown : wechsel.atLeast(people)
