import { buehne } from '../../../i18n/de/buehne'
import { Icon, IconSheet, type IconName } from '../../../ui/Icon'
import type { ReactElement } from 'react'
import type { Command, Overlay } from './stageControl'

/** Icons only the stage needs; they load with it. */
const drawn = {
  links: <path d="M20 12H5M11 6l-6 6 6 6" />,
  raster: <path d="M4 5h6v6H4ZM14 5h6v6h-6ZM4 14h6v5H4ZM14 14h6v5h-6Z" />,
  tabelle: <path d="M4 5h16v14H4ZM4 10h16M10 5v14" />,
  schwarz: <rect x="4" y="6" width="16" height="11" rx="1" fill="currentColor" />,
  notizen: <path d="M6 4h12v16H6ZM9 9h6M9 13h6" />,
  vollbild: <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />,
  hilfe: <path d="M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5" />,
} satisfies Record<string, ReactElement>

const Tool = ({ label, icon, onPress, pressed }: { label: string; icon: IconName | keyof typeof drawn; onPress: () => void; pressed?: boolean }) => (
  <button
    type="button"
    className="hall-button"
    aria-label={label}
    title={label}
    {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
    // A click leaves the focus where it was, so that the keys of a clicker go on as before.
    onMouseDown={(event) => {
      event.preventDefault()
    }}
    onClick={onPress}
  >
    {icon in drawn ? <IconSheet size={26}>{drawn[icon as keyof typeof drawn]}</IconSheet> : <Icon name={icon as IconName} size={26} />}
  </button>
)

/** Everything the keys do, as buttons: they fade while nobody needs them and come back with the pointer or the focus. */
export const Controls = ({ overlay, run, onFullscreen, onNotes, onEnd, notesOpen }: { overlay: Overlay; run: (command: Command) => void; onFullscreen: () => void; onNotes: () => void; onEnd: () => void; notesOpen: boolean }) => {
  const toggle = (name: 'black' | 'overview' | 'table' | 'help') => ({
    onPress: () => {
      run({ kind: 'toggle', overlay: name })
    },
    pressed: overlay === name,
  })
  return (
    <nav className="hall-controls" aria-label={buehne.controls}>
      <Tool label={buehne.back} icon="links" onPress={() => { run({ kind: 'back' }) }} />
      <Tool label={buehne.next} icon="rechts" onPress={() => { run({ kind: 'next' }) }} />
      <Tool label={buehne.search} icon="suche" onPress={() => { run({ kind: 'search', query: '' }) }} />
      <Tool label={buehne.overview} icon="raster" {...toggle('overview')} />
      <Tool label={buehne.table} icon="tabelle" {...toggle('table')} />
      <Tool label={buehne.black} icon="schwarz" {...toggle('black')} />
      <Tool label={buehne.notes} icon="notizen" onPress={onNotes} pressed={notesOpen} />
      <Tool label={buehne.fullscreen} icon="vollbild" onPress={onFullscreen} />
      <Tool label={buehne.help} icon="hilfe" {...toggle('help')} />
      <Tool label={buehne.end} icon="schliessen" onPress={onEnd} />
    </nav>
  )
}
