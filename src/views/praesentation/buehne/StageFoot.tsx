import type { ReactNode } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import type { Status } from '../../../core/indicators/provenance'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { ModelBadge } from '../../../ui/ModelBadge'
import { sheetSources } from '../../ausgabe/blatt/sheetFootOf'
import { frozenDay } from '../frozenTime'
import type { FrozenWords } from '../frozenWords'
import type { Grounds } from './profileFacts'

const StatusWord = ({ status }: { status: Status | undefined }) => (status === 'modell' ? <ModelBadge /> : <span className="status-tag">{status ?? 'ohne Werte'}</span>)

/** Status, what and when, sources, data state; and how far the presentation has got. */
export const StageFoot = ({ state, shown, grounds, frozen, place }: { state: AppState; shown: Shown; grounds: Grounds; frozen: FrozenWords | null; place: ReactNode }) => (
  <footer className="hall-foot">
    <StatusWord status={grounds.status} />
    <p>
      <b>
        {shown.title} {shown.year}
      </b>{' '}
      · {sheetSources(grounds, state, state.layers).join(' · ')} · {frozen === null ? buehne.live(state.data.title, state.data.version) : (frozen.isLost ? buehne.frozenLost : buehne.frozen)(frozenDay(frozen.at), frozen.mark)}
    </p>
    <span className="hall-place">{place}</span>
  </footer>
)
