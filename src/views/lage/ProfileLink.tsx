import { steckbrief } from '../../i18n/de/steckbrief'
import { useApp } from '../AppContext'

/** From what is selected to its profile sheet; the selection goes along. */
export const ProfileLink = () => {
  const show = useApp((state) => state.show)
  return (
    <p>
      <button
        type="button"
        className="button"
        onClick={() => {
          show({ view: 'ausgabe', outputTab: 'steckbrief' })
        }}
      >
        {steckbrief.link}
      </button>
    </p>
  )
}
