import type { ProfileExtras } from '../../../state/profile/profileSheet'
import type { ForeignDivision } from '../../../state/profile/touches'
import { openAreas } from '../../../state/areas/areas'
import type { AppStore } from '../../../state/store'
import { openWorkshop } from '../../../state/workshop/workshop'
import { startOverlay } from '../../../workers/areasClient'
import { contextLayerNames, loadContext, placeLayers } from '../../shared/contextLayers'

const loadFacilities = async (app: AppStore): Promise<ProfileExtras['facilities']> => {
  const ownPackage = app.getState().baseMark !== ''
  const present = new Set(await contextLayerNames(ownPackage))
  const layers = placeLayers.filter((layer) => present.has(layer))
  if (layers.length === 0) return null
  const { points } = await loadContext(layers, ownPackage)
  return { layers, points: points.map(({ lon, lat, name, layer }) => ({ lon, lat, name, layer })) }
}

/** Foreign areas divided among the units in a worker; a set that cannot be divided is left out. */
const loadForeign = async (app: AppStore): Promise<readonly ForeignDivision[]> => {
  const { sets, points, by, sliver } = (await openAreas(app)).getState()
  const made: ForeignDivision[] = []
  for (const { areas } of sets) {
    const overlay = await startOverlay({ topology: app.getState().data.boundaries, foreign: areas, options: { sliver, ...(by === 'points' && points !== null ? { points: points.points } : {}) } }).result
    if (overlay.ok) made.push({ id: areas.id, title: areas.title, overlay: overlay.value.overlay })
  }
  return made
}

/** Variants exist only where the workshop has told the store about them. */
const loadDrafts = async (app: AppStore): Promise<ProfileExtras['drafts']> => (app.getState().variants.length === 0 ? [] : (await openWorkshop(app)).getState().drafts)

const orElse = async <T>(work: Promise<T>, fallback: T): Promise<T> => {
  try {
    return await work
  } catch {
    // A chunk or a storage that cannot be reached: the sheet says less, but is there.
    return fallback
  }
}

/**
 * What the sheets need beyond the state: facilities, foreign areas, the workshop's notes. Takes the app's own
 * store, never one of the stage: workshop and areas belong to it. Never rejects; what cannot be loaded is left out.
 */
export const loadProfileExtras = async (app: AppStore): Promise<ProfileExtras> => {
  const [facilities, foreign, drafts] = await Promise.all([orElse(loadFacilities(app), null), orElse(loadForeign(app), []), orElse(loadDrafts(app), [])])
  return { facilities, foreign, drafts }
}
