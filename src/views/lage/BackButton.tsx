import { lage } from '../../i18n/de/lage'
import { Icon } from '../../ui/Icon'
import { useApp } from '../AppContext'

/** From one unit or zone back to the ranking. */
export const BackButton = () => {
  const show = useApp((state) => state.show)
  return (
    <button
      type="button"
      className="link-button back"
      onClick={() => {
        show({ selection: null })
      }}
    >
      <span className="flip">
        <Icon name="pfeil" size={14} />
      </span>
      {lage.back}
    </button>
  )
}
