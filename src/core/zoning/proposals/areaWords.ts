import { germanList } from '../../problem'
import type { ProposalTask } from './proposalTask'

/** What the units are called in sentences: „Ortsteile“ where they come with names, else „Gebiete“. */
export const areaWords = ({ names }: Pick<ProposalTask, 'names'>) => {
  const named = names !== undefined
  return {
    count: (count: number): string => (named ? `${count} ${count === 1 ? 'Ortsteil' : 'Ortsteile'}` : `${count} ${count === 1 ? 'Gebiet' : 'Gebiete'}`),
    plural: named ? 'Ortsteile' : 'Gebiete',
    dative: named ? 'Ortsteilen' : 'Gebieten',
    none: named ? 'kein Ortsteil' : 'kein Gebiet',
    notOne: named ? 'keinen einzigen Ortsteil' : 'kein einziges Gebiet',
    each: named ? 'Jeden Ortsteil' : 'Jedes Gebiet',
    noFree: named ? 'keinen freien Ortsteil' : 'kein freies Gebiet',
    noOtherFree: named ? 'keinen weiteren freien Ortsteil' : 'kein weiteres freies Gebiet',
  }
}

/** The name of a locked zone in quotes; null where the task does not name it. */
export const lockedName = ({ lockedNames }: Pick<ProposalTask, 'lockedNames'>, zone: number): string | null => {
  const name = lockedNames?.[zone]
  return name === undefined ? null : `„${name}“`
}

/** The names of locked zones as a list in quotes; null where one of them has none. */
export const lockedList = (task: Pick<ProposalTask, 'lockedNames'>, zones: readonly number[]): string | null => {
  const names = zones.map((zone) => lockedName(task, zone))
  return names.every((name) => name !== null) ? germanList(names) : null
}
