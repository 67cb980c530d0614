import { create } from 'zustand'

/** What is coloured: the measure's classes, or the rooms by their number. */
export const mapColours = ['measure', 'rooms'] as const
export type MapColours = (typeof mapColours)[number]

interface MapsState {
  readonly colours: MapColours
  /** Which of the two is in front where they take turns. */
  readonly front: 'A' | 'B'
}

/** What the comparison's maps remember while other views are looked at; in no address. */
export const useMaps = create<MapsState>()(() => ({ colours: 'measure', front: 'A' }))

export const setMaps = (change: Partial<MapsState>): void => {
  useMaps.setState(change)
}

export const turnMaps = (): void => {
  useMaps.setState(({ front }) => ({ front: front === 'A' ? 'B' : 'A' }))
}
