import type { ReactNode } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import type { Status } from '../../../core/indicators/provenance'
import type { AppState } from '../../../state/appState'
import type { Shown } from '../../../state/derived/shownTypes'
import { ModelBadge } from '../../../ui/ModelBadge'
import { sheetSources } from '../../ausgabe/blatt/sheetFootOf'
import { withZonings } from '../../ausgabe/blatt/zoningSource'
import { frozenDay } from '../frozenTime'
import type { FrozenWords } from '../frozenWords'
import type { Zoning } from '../../../core/zoning/zoning'
import type { Grounds } from './profileFacts'

const StatusWord = ({ status }: { status: Status | undefined }) => (status === 'modell' ? <ModelBadge /> : <span className="status-tag">{status ?? 'ohne Werte'}</span>)

/** A division whose source ends before its first semicolon: in full it stands on paper. */
const inShort = (zoning: Zoning): Zoning => ({ ...zoning, source: zoning.source.split(';')[0]!.trim() })

/** Status, what and when, sources, those of the divisions that are drawn among them, data state; and how far the presentation has got. */
export const StageFoot = ({ state, shown, grounds, zonings, frozen, place }: { state: AppState; shown: Shown; grounds: Grounds; zonings: readonly Zoning[]; frozen: FrozenWords | null; place: ReactNode }) => (
  <footer className="hall-foot">
    <StatusWord status={grounds.status} />
    <p>
      <b>
        {shown.title} {shown.year}
      </b>{' '}
      · {withZonings(sheetSources(grounds, state, state.layers), zonings.map(inShort)).join(' · ')} · {frozen === null ? buehne.live(state.data.title, state.data.version) : (frozen.isLost ? buehne.frozenLost : buehne.frozen)(frozenDay(frozen.at), frozen.mark)}
    </p>
    <span className="hall-place">{place}</span>
  </footer>
)
