import type { Zoning } from '../../../core/zoning/zoning'
import { zoningOfDraft } from '../../../core/zoning/draft/draft'
import type { AppStore } from '../../../state/store'

/**
 * The variant that lies open in the workshop, as a zoning; null where none is open.
 * @param fromElsewhere also when another view is looked at now
 */
export const openZoning = async (app: AppStore, fromElsewhere = false): Promise<Zoning | null> => {
  if (!fromElsewhere && app.getState().view !== 'werkstatt') return null
  const [{ openWorkshop }, { activeRecord }] = await Promise.all([import('../../../state/workshop/workshop'), import('../../../state/workshop/workshopState')])
  const record = activeRecord((await openWorkshop(app)).getState())
  return record === null ? null : zoningOfDraft(record.draft)
}
