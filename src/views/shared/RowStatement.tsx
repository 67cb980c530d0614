import { lage } from '../../i18n/de/lage'
import { valuePhrase } from '../../i18n/de/statements'
import type { Shown, ShownRow } from '../../state/derived/shownTypes'
import { ModelBadge } from '../../ui/ModelBadge'
import { ClassSwatch } from './ClassSwatch'

/** A row in one or two sentences: class, rank, value; or why it is not rated. */
export const RowStatement = ({ shown, row, phrase, rank }: { shown: Shown; row: ShownRow; phrase: string; rank: string }) => (
  <div className="statement">
    {row.exclusion === null ? (
      <p className="lead">
        <ClassSwatch shown={shown} row={row} />
        <b>{phrase}</b> {rank} {shown.measure === 'index' && <span className="nowrap">{valuePhrase(shown, row)}.</span>}
      </p>
    ) : (
      <p className="lead">{lage.exclusion(row.exclusion)}</p>
    )}
    {row.status === 'modell' && <ModelBadge />}
  </div>
)
