import { useEffect, useMemo, useRef, useState } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { szenen } from '../../../i18n/de/szenen'
import { PaperLegend } from '../../../map/figure/PaperLegend'
import { PaperMap } from '../../../map/figure/PaperMap'
import type { AppState } from '../../../state/appState'
import { shownScenes } from '../../../state/scenes/scene'
import { useApp } from '../../AppContext'
import { CheckField } from '../../../ui/Field'
import { printSheets } from '../../ausgabe/blatt/printSheets'
import { Sheet } from '../../ausgabe/blatt/Sheet'
import { SheetDesk } from '../../ausgabe/blatt/SheetDesk'
import { sheetFootOf, sheetSources } from '../../ausgabe/blatt/sheetFootOf'
import { fitText } from '../../ausgabe/blatt/fitText'
import { frozenTime } from '../frozenTime'
import { frozenWordsOf, type FrozenWords } from '../frozenWords'
import { handoutMaps } from './handoutMaps'
import { handoutTable } from './handoutTable'
import { withZonings } from '../../ausgabe/blatt/zoningSource'
import { groundsOf } from '../buehne/SceneView'
import { quietScene } from '../buehne/stageScene'
import { drawnZonings } from '../drawnZonings'
import { handoutBox, handoutFormat, handoutPages, notesPt, sentencesPt, type HandoutPage } from './handoutPages'
import { useScenes } from './ScenesContext'
import { isBroken, useSceneViews } from './useSceneViews'
import './handout.css'

const words = szenen.handout

/** Which data the handout cites: the frozen ones only where they are what is shown. */
export const handoutDataState = ({ at, mark, isLost }: FrozenWords): string => (isLost ? buehne.frozenLost : szenen.freeze.frozen)(frozenTime(at), mark)


const ScenePage = ({ page, pages, of, state, frozen }: { page: HandoutPage & { readonly at: number }; pages: number; of: number; state: AppState; frozen: FrozenWords | null }) => {
  const { scene, number, isFirst, notes, legend: rooms } = page
  const { maps, legend, highlight } = handoutMaps(state)
  const [first] = maps
  const { mapMm, table } = page
  const { widthMm, legendMm, gapMm, sentencesMm, captionMm } = handoutBox
  const isTitle = scene.stage === 'titel'
  const drawn = isTitle ? [{ shown: first!.shown, scene: quietScene(state.data) }] : maps
  const grounds = groundsOf({ scene, state, faults: [] })
  // On paper every kind of map but that of a title draws the borders that were asked for.
  const zonings = drawnZonings(state, scene.stage === 'index' || scene.stage === 'rangliste' ? 'karte' : scene.stage)
  const foot = { ...sheetFootOf(first!.shown, state), status: grounds.status, sources: withZonings(sheetSources(grounds, state), zonings) }
  // Two maps stand one above the other where there is room: so they are larger.
  const isStacked = drawn.length > 1 && mapMm > handoutBox.mapMm
  const across = isStacked ? 1 : drawn.length
  const mapWidth = (widthMm - (isTitle ? 0 : legendMm + gapMm) - (across - 1) * gapMm) / across
  const mapHeight = (isStacked ? (mapMm - gapMm) / 2 : mapMm) - (drawn.length > 1 ? captionMm : 0)
  const fitted = (text: string, heightMm: number, maxPt: number): string => `${fitText({ text, widthMm, heightMm, maxPt, minPt: Math.min(8, maxPt - 2), leading: 1.35 })}pt`
  return (
    <Sheet
      format={handoutFormat}
      title={scene.headline || szenen.list.untitled}
      subtitle={(isFirst ? words.place : rooms === null ? words.goesOn : words.legend)(number, of)}
      foot={frozen === null ? foot : { ...foot, dataState: handoutDataState(frozen) }}
      page={page.at}
      pages={pages}
    >
      {isFirst && (
        <>
          <div className="handout-maps" style={{ height: `${mapMm}mm`, gap: `${gapMm}mm` }}>
            <div className="handout-pair" data-stacked={isStacked} style={{ gap: `${gapMm}mm` }}>
            {drawn.map(({ shown, scene: map }, index) => (
              <figure key={index}>
                {drawn.length > 1 && <figcaption style={{ height: `${captionMm}mm`, width: `${mapWidth}mm` }}>{words.side(index, shown.zoning?.title ?? '')}</figcaption>}
                <PaperMap topology={state.data.boundaries} scene={map} widthMm={mapWidth} heightMm={mapHeight} camera={isTitle ? null : state.camera} cameraSize={{ width: 900, height: 700 }} highlight={isTitle ? undefined : highlight} alt={isTitle ? buehne.quietMap : words.alt(shown.title, shown.year, shown.zoning?.title ?? '')} />
              </figure>
            ))}
            </div>
            {!isTitle && <PaperLegend {...legend.beside} widthMm={legendMm} />}
          </div>
          <p className="handout-sentences" style={{ height: `${sentencesMm}mm`, marginTop: `${gapMm}mm`, fontSize: fitted(scene.sentences, sentencesMm, sentencesPt) }}>
            {scene.sentences}
          </p>
        </>
      )}
      {table !== null && (
        <div className="handout-table" style={{ marginTop: `${gapMm}mm` }}>
          <table>
            <caption style={{ height: `${captionMm}mm`, fontSize: fitted(table.caption, captionMm, 9.5) }}>{table.caption}</caption>
            <thead>
              <tr>
                {table.head.map((word, column) => (
                  <th key={word} scope="col" className={column < table.figuresFrom ? undefined : 'number'}>
                    {word}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map((cells, row) => (
                <tr key={row}>
                  {cells.map((cell, column) => (
                    <td key={column} className={column < table.figuresFrom ? undefined : 'number'}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {table.note !== '' && <p style={{ height: `${handoutBox.noteMm}mm`, fontSize: fitted(table.note, handoutBox.noteMm - 1, 9) }}>{table.note}</p>}
        </div>
      )}
      {rooms !== null && <PaperLegend {...rooms} widthMm={widthMm} />}
      {notes !== '' && (
        <div className="handout-notes" style={{ marginTop: `${gapMm}mm` }}>
          <h3>{szenen.editor.notes}</h3>
          <p style={{ fontSize: `${notesPt}pt` }}>{notes}</p>
        </div>
      )}
    </Sheet>
  )
}

/** All scenes on paper, to take home or, with the notes of whoever speaks, to speak from: those are for nobody else, so they must be asked for. */
const Handout = ({ onEnd, startsWithNotes = false }: { onEnd: () => void; startsWithNotes?: boolean }) => {
  const set = useScenes((state) => state.document)
  const viewOf = useSceneViews(set)
  const [withNotes, setWithNotes] = useState(startsWithNotes)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
  }, [])
  const scenes = shownScenes(set).filter((scene) => !isBroken(viewOf(scene)))
  const pages = handoutPages(scenes, withNotes, (scene) => (scene.stage === 'titel' ? [] : handoutMaps(viewOf(scene).state).legend.pages), (scene) => handoutTable(viewOf(scene).state, scene.stage))
  const state = useApp((all) => all)
  const frozen = useMemo(() => frozenWordsOf(state, set.frozen), [state, set.frozen])
  return (
    <div className="handout" onKeyDown={(event) => { if (event.key === 'Escape') onEnd() }}>
      <header className="view-head">
        <h1 tabIndex={-1} ref={head}>
          {words.head}
        </h1>
        <CheckField checked={withNotes} onChange={setWithNotes}>
          {words.withNotes}
        </CheckField>
        <div className="view-head-end">
          <button type="button" className="button" onClick={onEnd}>
            {words.back}
          </button>
          <button type="button" className="button button-main" disabled={pages.length === 0} onClick={() => { void printSheets(handoutFormat) }}>
            {words.print}
          </button>
        </div>
      </header>
      {pages.length === 0 ? (
        <p className="loading">{szenen.before.nothing}</p>
      ) : (
        <SheetDesk zoom="breite">
          {pages.map((page, index) => (
            <ScenePage key={`${page.scene.id}${index}`} page={{ ...page, at: index + 1 }} pages={pages.length} of={scenes.length} state={viewOf(page.scene).state} frozen={frozen} />
          ))}
        </SheetDesk>
      )}
    </div>
  )
}

export default Handout
