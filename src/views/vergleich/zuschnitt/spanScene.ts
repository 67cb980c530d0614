import { rampThrough } from '../../../map/colour/oklab'
import type { Fill, MapScene } from '../../../map/mapScene'
import { changeColours, type ThemeName } from '../../../map/palette'
import { noLines, noPoints, nothingMarked } from '../../shared/sceneOf'
import { unitsWithGaps, type SpanRow } from './spanModel'

/**
 * Colours from no difference to the greatest that is possible: the green half of the
 * colours of change, so that nobody takes them for need, which is violet.
 */
export const spanColours = (classCount: number, theme: ThemeName): readonly string[] => {
  const [far, near, none] = changeColours(theme)
  return rampThrough([none!, near!, far!], Math.max(2, classCount))
}

/** Units by how far their classes lie apart; hatched where no zoning gives them one, veiled where only some do. */
export const spanScene = (rows: readonly SpanRow[], classCount: number, theme: ThemeName): MapScene => {
  const colours = spanColours(classCount, theme)
  return {
    fills: new Map(rows.map(({ unit, span }): [string, Fill] => [unit, span === null ? { kind: 'excluded', exclusion: { reason: 'named' } } : { kind: 'class', classIndex: span, colour: colours[span]! }])),
    dimmed: nothingMarked,
    zones: [],
    marked: nothingMarked,
    uncertain: unitsWithGaps(rows),
    labels: 'units',
    points: noPoints,
    lines: noLines,
  }
}
