import { shell } from '../../i18n/de/shell'
import { useApp } from '../AppContext'

/** Switches explanations in Einfache Sprache on and off, in the same words everywhere. */
export const PlainSwitch = ({ className = 'button' }: { className?: string }) => {
  const plain = useApp((state) => state.plain)
  const show = useApp((state) => state.show)
  return (
    <button
      type="button"
      className={className}
      aria-pressed={plain}
      onClick={() => {
        show({ plain: !plain })
      }}
    >
      {shell.plain}
    </button>
  )
}
