import { useEffect, useMemo, useRef, useState } from 'react'
import { buehne } from '../../../i18n/de/buehne'
import { szenen } from '../../../i18n/de/szenen'
import { PaperLegend, paperLegendHeightMm } from '../../../map/figure/PaperLegend'
import { zoneItems, type PaperLegendModel } from '../../../map/figure/legendModel'
import { PaperMap } from '../../../map/figure/PaperMap'
import { unitsLevel, type AppState } from '../../../state/appState'
import { activeFilter, shownAt, zoningById } from '../../../state/derived/shown'
import { shownScenes } from '../../../state/scenes/scene'
import { useApp } from '../../AppContext'
import { CheckField } from '../../../ui/Field'
import { printSheets } from '../../ausgabe/blatt/printSheets'
import { Sheet } from '../../ausgabe/blatt/Sheet'
import { SheetDesk } from '../../ausgabe/blatt/SheetDesk'
import { sheetFootOf } from '../../ausgabe/blatt/sheetFootOf'
import { fitText } from '../../ausgabe/blatt/fitText'
import { classItemsOf, shownLegend } from '../../shared/bild/shownLegend'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { frozenTime } from '../frozenTime'
import { frozenWordsOf, type FrozenWords } from '../frozenWords'
import { handoutBox, handoutFormat, handoutPages, notesPt, sentencesPt, type HandoutPage } from './handoutPages'
import { useScenes } from './ScenesContext'
import { isBroken, useSceneViews } from './useSceneViews'
import './handout.css'

const words = szenen.handout

/** Which data the handout cites: the frozen ones only where they are what is shown. */
export const handoutDataState = ({ at, mark, isLost }: FrozenWords): string => (isLost ? buehne.frozenLost : szenen.freeze.frozen)(frozenTime(at), mark)

/** The maps of a scene in the colours of paper. */
const mapsOf = (state: AppState) => {
  const levels = state.view === 'vergleich' ? [zoningById(state, state.zoningA), zoningById(state, state.zoningB)] : [state.level === unitsLevel ? null : zoningById(state, state.level)]
  return levels.map((zoning) => {
    const shown = shownAt(state, zoning)
    return { shown, scene: sceneOf(state.data, shown, 'light', activeFilter(shown, state.classFilter), zoning === null ? zoningById(state, state.borders) : null, nothingMarked, noPoints, noLines) }
  })
}

/** Where two divisions stand side by side, the number of areas in a class is each one's own and is left out; the rooms of both are named. */
const legendOf = (maps: ReturnType<typeof mapsOf>): PaperLegendModel => {
  const [a, b] = maps
  const single = shownLegend(a!.shown, a!.scene)
  if (b === undefined) return single
  const items = classItemsOf(a!.shown).map(({ key, label, detail }) => ({ key, label, detail }))
  return { ...single, groups: [{ items }, ...maps.map(({ shown, scene }, index) => ({ heading: words.side(index, shown.zoning?.title ?? ''), items: zoneItems(scene) }))] }
}

const captionMm = 6

const ScenePage = ({ page, pages, of, state, frozen }: { page: HandoutPage & { readonly at: number }; pages: number; of: number; state: AppState; frozen: FrozenWords | null }) => {
  const { scene, number, isFirst, notes } = page
  const maps = useMemo(() => mapsOf(state), [state])
  const [first] = maps
  const { widthMm, mapMm, legendMm, gapMm, sentencesMm } = handoutBox
  const legend = useMemo(() => legendOf(maps), [maps])
  const fontPt = [9, 8, 7, 6, 5, 4].find((pt) => paperLegendHeightMm({ legend, widthMm: legendMm, fontPt: pt }) <= mapMm) ?? 4
  const foot = sheetFootOf(first!.shown, state)
  const selected = state.selection
  const highlight = useMemo(() => (selected === null ? undefined : new Set(selected.kind === 'unit' ? [selected.id] : (first!.shown.rowOf.get(selected.id)?.unitIds ?? []))), [selected, first])
  const mapWidth = (widthMm - legendMm - gapMm - (maps.length - 1) * gapMm) / maps.length
  return (
    <Sheet
      format={handoutFormat}
      title={scene.headline || szenen.list.untitled}
      subtitle={isFirst ? words.place(number, of) : words.goesOn(number, of)}
      foot={frozen === null ? foot : { ...foot, dataState: handoutDataState(frozen) }}
      page={page.at}
      pages={pages}
    >
      {isFirst && (
        <>
          <div className="handout-maps" style={{ height: `${mapMm}mm`, gap: `${gapMm}mm` }}>
            {maps.map(({ shown, scene: map }, index) => (
              <figure key={index}>
                {maps.length > 1 && <figcaption style={{ height: `${captionMm}mm`, width: `${mapWidth}mm` }}>{words.side(index, shown.zoning?.title ?? '')}</figcaption>}
                <PaperMap topology={state.data.boundaries} scene={map} widthMm={mapWidth} heightMm={maps.length > 1 ? mapMm - captionMm : mapMm} camera={state.camera} cameraSize={{ width: 900, height: 700 }} highlight={highlight} alt={words.alt(shown.title, shown.year, shown.zoning?.title ?? '')} />
              </figure>
            ))}
            <PaperLegend legend={legend} widthMm={legendMm} fontPt={fontPt} />
          </div>
          <p className="handout-sentences" style={{ height: `${sentencesMm}mm`, marginTop: `${gapMm}mm`, fontSize: `${fitText({ text: scene.sentences, widthMm, heightMm: sentencesMm, maxPt: sentencesPt, minPt: 8, leading: 1.35 })}pt` }}>
            {scene.sentences}
          </p>
        </>
      )}
      {notes !== '' && (
        <div className="handout-notes" style={{ marginTop: `${gapMm}mm` }}>
          <h3>{szenen.editor.notes}</h3>
          <p style={{ fontSize: `${notesPt}pt` }}>{notes}</p>
        </div>
      )}
    </Sheet>
  )
}

/** All scenes on paper, to take home or to speak from. */
const Handout = ({ onEnd }: { onEnd: () => void }) => {
  const set = useScenes((state) => state.document)
  const viewOf = useSceneViews(set)
  const [withNotes, setWithNotes] = useState(true)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
  }, [])
  const scenes = shownScenes(set).filter((scene) => !isBroken(viewOf(scene)))
  const pages = handoutPages(scenes, withNotes)
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
