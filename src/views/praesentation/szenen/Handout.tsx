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
import { sheetFootOf } from '../../ausgabe/blatt/sheetFootOf'
import { fitText } from '../../ausgabe/blatt/fitText'
import { frozenTime } from '../frozenTime'
import { frozenWordsOf, type FrozenWords } from '../frozenWords'
import { handoutMaps } from './handoutMaps'
import { handoutBox, handoutFormat, handoutPages, notesPt, sentencesPt, type HandoutPage } from './handoutPages'
import { useScenes } from './ScenesContext'
import { isBroken, useSceneViews } from './useSceneViews'
import './handout.css'

const words = szenen.handout

/** Which data the handout cites: the frozen ones only where they are what is shown. */
export const handoutDataState = ({ at, mark, isLost }: FrozenWords): string => (isLost ? buehne.frozenLost : szenen.freeze.frozen)(frozenTime(at), mark)

const captionMm = 6

const ScenePage = ({ page, pages, of, state, frozen }: { page: HandoutPage & { readonly at: number }; pages: number; of: number; state: AppState; frozen: FrozenWords | null }) => {
  const { scene, number, isFirst, notes, legend: rooms } = page
  const { maps, legend, highlight } = handoutMaps(state)
  const [first] = maps
  const { widthMm, mapMm, legendMm, gapMm, sentencesMm } = handoutBox
  const foot = sheetFootOf(first!.shown, state)
  const mapWidth = (widthMm - legendMm - gapMm - (maps.length - 1) * gapMm) / maps.length
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
            {maps.map(({ shown, scene: map }, index) => (
              <figure key={index}>
                {maps.length > 1 && <figcaption style={{ height: `${captionMm}mm`, width: `${mapWidth}mm` }}>{words.side(index, shown.zoning?.title ?? '')}</figcaption>}
                <PaperMap topology={state.data.boundaries} scene={map} widthMm={mapWidth} heightMm={maps.length > 1 ? mapMm - captionMm : mapMm} camera={state.camera} cameraSize={{ width: 900, height: 700 }} highlight={highlight} alt={words.alt(shown.title, shown.year, shown.zoning?.title ?? '')} />
              </figure>
            ))}
            <PaperLegend {...legend.beside} widthMm={legendMm} />
          </div>
          <p className="handout-sentences" style={{ height: `${sentencesMm}mm`, marginTop: `${gapMm}mm`, fontSize: `${fitText({ text: scene.sentences, widthMm, heightMm: sentencesMm, maxPt: sentencesPt, minPt: 8, leading: 1.35 })}pt` }}>
            {scene.sentences}
          </p>
        </>
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
  const pages = handoutPages(scenes, withNotes, (scene) => handoutMaps(viewOf(scene).state).legend.pages)
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
