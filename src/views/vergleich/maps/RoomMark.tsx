import { zoneLook } from '../../../map/zoneLook'
import { useApp } from '../../AppContext'

/** The number that a room has on all maps, on its colour there. */
export const RoomMark = ({ number }: { number: number }) => {
  const theme = useApp((state) => state.theme)
  const { colour, texture } = zoneLook(number, theme)
  return (
    <span className={`room-mark room-texture-${texture}`} style={{ backgroundColor: colour }}>
      <span>{number}</span>
    </span>
  )
}
