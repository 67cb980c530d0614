import type { Value } from './missing'

/** How far a figure can be trusted as official. The words are those the interface shows. */
export const statuses = ['amtlich', 'veröffentlicht', 'fortgeschrieben', 'modell'] as const
export type Status = (typeof statuses)[number]

/** A value that never travels without where it comes from. */
export interface Cell {
  readonly value: Value
  readonly status: Status
  /** Id of the source in the data package's source list. */
  readonly source: string
}

/**
 * Status of a figure derived from several cells: the least official one decides,
 * so that one model value makes the whole figure a model value.
 */
export const weakestStatus = (list: Iterable<Status>): Status => {
  let weakest = 0
  for (const status of list) weakest = Math.max(weakest, statuses.indexOf(status))
  return statuses[weakest]!
}
