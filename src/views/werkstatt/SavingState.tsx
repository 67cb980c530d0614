import { werkstatt } from '../../i18n/de/werkstatt'
import { useWorkshop } from './WorkshopContext'

/** Whether everything is kept; a failure says what to do. */
export const SavingState = () => {
  const saving = useWorkshop((state) => state.saving)
  if (saving.kind === 'failed') {
    return (
      <span className="saving saving-failed" title={`${saving.problem.sentence} ${saving.problem.wayOut}`}>
        {werkstatt.notSaved}
      </span>
    )
  }
  return <span className="saving">{saving.kind === 'saving' ? werkstatt.saving : werkstatt.saved}</span>
}
