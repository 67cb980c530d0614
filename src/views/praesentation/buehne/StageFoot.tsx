import type { ReactNode } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { formatDate } from '../../../i18n/format'
import type { Status } from '../../../core/indicators/provenance'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { ModelBadge } from '../../../ui/ModelBadge'
import { sheetSources } from '../../ausgabe/blatt/sheetFootOf'

/** What the foot says of the data, for every scene of one presentation. */
export interface FrozenWords {
  readonly at: string
  readonly mark: string
  /** The package it was frozen with is no longer there, so the present values are shown. */
  readonly isLost: boolean
}

const StatusWord = ({ status }: { status: Status | undefined }) => (status === 'modell' ? <ModelBadge /> : <span className="status-tag">{status ?? 'ohne Werte'}</span>)

/** Status, what and when, sources, data state; and how far the presentation has got. */
export const StageFoot = ({ state, shown, frozen, place }: { state: AppState; shown: Shown; frozen: FrozenWords | null; place: ReactNode }) => (
  <footer className="hall-foot">
    <StatusWord status={shown.status} />
    <p>
      <b>
        {shown.title} {shown.year}
      </b>{' '}
      · {sheetSources(shown, state, state.layers).join(' · ')} · {frozen === null ? buehne.live(state.data.title, state.data.version) : (frozen.isLost ? buehne.frozenLost : buehne.frozen)(formatDate(frozen.at.slice(0, 10)), frozen.mark)}
    </p>
    <span className="hall-place">{place}</span>
  </footer>
)
