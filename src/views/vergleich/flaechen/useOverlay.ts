import { useEffect, useState } from 'react'
import type { ForeignAreas } from '../../../core/zoning/foreign/foreignAreas'
import type { UnitBoundaries } from '../../../core/spatial/unitTopology'
import type { SliverRule } from '../../../core/spatial/overlay/slivers'
import type { PeoplePoints } from '../../../data/areas/readPoints'
import { startOverlay } from '../../../workers/areasClient'
import type { OverlayAnswer } from '../../../workers/areasMessages'
import { useJob } from '../../shared/useJob'

interface Made {
  readonly boundaries: UnitBoundaries
  readonly areas: ForeignAreas
  readonly points: PeoplePoints | null
  readonly sliver: SliverRule
  readonly answer: OverlayAnswer
}

const keep = 8
/** The last few overlays, so that going back and forth between sections costs nothing. */
let made: readonly Made[] = []

const find = (boundaries: UnitBoundaries, areas: ForeignAreas, points: PeoplePoints | null, sliver: SliverRule): OverlayAnswer | null =>
  // By id: a new title leaves the outlines as they are.
  made.find((each) => each.boundaries === boundaries && each.areas.id === areas.id && each.points === points && each.sliver.maxShare === sliver.maxShare && each.sliver.maxAreaM2 === sliver.maxAreaM2)?.answer ?? null

/** Units divided among areas, made in a worker; while another one is made the last one of the same areas stays. */
export const useOverlay = (boundaries: UnitBoundaries, areas: ForeignAreas, points: PeoplePoints | null, sliver: SliverRule) => {
  const { progress, problems, start, stop } = useJob<OverlayAnswer>()
  const [last, setLast] = useState<{ readonly id: string; readonly boundaries: UnitBoundaries; readonly answer: OverlayAnswer } | null>(null)
  const found = find(boundaries, areas, points, sliver)
  const [attempt, setAttempt] = useState(0)
  const isMissing = found === null
  const { maxShare, maxAreaM2 } = sliver
  useEffect(() => {
    if (!isMissing) return
    const rule = { maxShare, maxAreaM2 }
    start(
      (onProgress) => startOverlay({ topology: boundaries, foreign: areas, options: { sliver: rule, ...(points === null ? {} : { points: points.points }) } }, onProgress),
      (answer) => {
        made = [{ boundaries, areas, points, sliver: rule, answer }, ...made].slice(0, keep)
        setLast({ id: areas.id, boundaries, answer })
      },
    )
    // The worker is told anew only where something it rests on has changed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [boundaries, areas.id, points, maxShare, maxAreaM2, isMissing, attempt])
  const earlier = last?.id === areas.id && last.boundaries === boundaries ? last.answer : null
  const again = (): void => {
    setAttempt((count) => count + 1)
  }
  return { answer: found ?? earlier, isCurrent: !isMissing, progress: isMissing ? progress : null, problems, stop, again }
}
