import type { Direction } from '../../core/indicators/indicator'
import { needColours, type ThemeName } from '../../map/palette'

/**
 * Colours by class index, lowest values first. Strong colour always means much
 * need: where a low value is the unfavourable one, the ramp is turned round.
 */
export const classColours = (classCount: number, direction: Direction, theme: ThemeName): readonly string[] => {
  const colours = needColours(classCount, theme)
  return direction === -1 ? [...colours].reverse() : colours
}
