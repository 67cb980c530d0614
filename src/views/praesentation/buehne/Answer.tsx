import { useMemo } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { indexMeasure, unitsLevel } from '../../../state/appState'
import { zoningById, zoningsOf } from '../../../state/derived/shown'
import type { Prepared } from './prepare'
import { ProfileScene } from './scenes/ProfileScene'
import { groundsOf, shownOf } from './SceneView'
import { drawnZonings } from '../drawnZonings'
import type { FrozenWords } from '../frozenWords'
import { StageFoot } from './StageFoot'
import type { Place } from './stageControl'
import './hall.css'

/** What an answer shows: the place on the scene's data, year and recipe, near and with its profile. Null where it is gone. */
const answerOf = ({ state }: Prepared, place: Place, room: string): Prepared | null => {
  const zoning = place.kind === 'zone' ? zoningById(state, place.zoning) : null
  const name = place.kind === 'unit' ? state.data.units.find(({ id }) => id === place.id)?.name : zoning?.zones.find(({ id }) => id === place.id)?.name
  if (name === undefined) return null
  return {
    scene: { id: 'frage', headline: name, sentences: '', notes: '', hidden: false, stage: 'steckbrief', address: '' },
    faults: [],
    state: { ...state, level: zoning?.id ?? unitsLevel, measure: indexMeasure, selection: { kind: place.kind, id: place.id }, borders: place.kind === 'unit' ? room : '', camera: null, classFilter: [], layers: [] },
  }
}

const Rooms = ({ prepared: { state }, unit, room, onRoom }: { prepared: Prepared; unit: string; room: string; onRoom: (zoning: string) => void }) => {
  const zonings = zoningsOf(state)
  if (zonings.length === 0) return null
  return (
    <div className="hall-rooms">
      <h2>{buehne.whichRoom}</h2>
      <ul>
        {zonings.map((zoning) => {
          const zone = zoning.zones.find(({ id }) => id === zoning.zoneOf.get(unit))
          return (
            <li key={zoning.id}>
              <button
                type="button"
                className="hall-room"
                aria-pressed={room === zoning.id}
                onClick={() => {
                  onRoom(room === zoning.id ? '' : zoning.id)
                }}
              >
                {zone === undefined ? buehne.inNoRoom(zoning.title) : buehne.inRoom(zoning.title, `${zone.number} ${zone.name}`)}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The answer to a question from the hall, over the scene it was asked at. */
export const Answer = ({ prepared, place, room, number, frozen, onRoom, onBack }: { prepared: Prepared; place: Place; room: string; number: number; frozen: FrozenWords | null; onRoom: (zoning: string) => void; onBack: () => void }) => {
  const answer = useMemo(() => answerOf(prepared, place, room), [prepared, place, room])
  const rooms = useMemo(() => (place.kind === 'unit' ? <Rooms prepared={prepared} unit={place.id} room={room} onRoom={onRoom} /> : null), [prepared, place, room, onRoom])
  if (answer === null) return null
  return (
    <section className="hall-scene is-live hall-answer" aria-label={answer.scene.headline}>
      <div className="hall-sheet">
        <ProfileScene prepared={answer} isLive flies>
          {rooms}
        </ProfileScene>
        <StageFoot state={answer.state} shown={shownOf(answer)} grounds={groundsOf(answer)} zonings={drawnZonings(answer.state, answer.scene.stage)} frozen={frozen}
          place={
            <button type="button" className="hall-button hall-return" onClick={onBack}>
              {buehne.toScene(number)}
            </button>
          }
        />
      </div>
    </section>
  )
}
