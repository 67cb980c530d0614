import { labor } from '../../i18n/de/labor'
import { lage } from '../../i18n/de/lage'
import { rankPhrase } from '../../i18n/de/statements'
import { ModelBadge } from '../../ui/ModelBadge'
import { useApp } from '../AppContext'
import { IndexSteps } from '../shared/IndexSteps'
import { laborCompared, laborShown } from './laborShown'
import { rankShifts } from './rankShifts'

/** The picked row: its rank, its shift, and the whole way of its number. */
export const SelectedSteps = () => {
  const selection = useApp((state) => state.selection)
  const shown = useApp(laborShown)
  const other = useApp(laborCompared)
  const show = useApp((state) => state.show)
  const row = selection === null ? undefined : selection.kind === 'unit' ? shown.rowOfUnit.get(selection.id) : shown.rowOf.get(selection.id)
  if (row === undefined) return null
  const shift = rankShifts(shown, other).byId.get(row.id)
  return (
    <section className="lab-selected" aria-label={row.name}>
      <h2>{row.name}</h2>
      <p>
        {row.exclusion === null ? `${rankPhrase(shown, row)}${shift === undefined ? '' : `, ${labor.shiftLong(shift)}`}.` : lage.exclusion(row.exclusion)} {row.status === 'modell' && <ModelBadge short />}
      </p>
      <IndexSteps key={row.id} shown={shown} id={row.id} />
      <button
        type="button"
        className="link-button"
        onClick={() => {
          show({ selection: null })
        }}
      >
        Auswahl aufheben
      </button>
    </section>
  )
}
