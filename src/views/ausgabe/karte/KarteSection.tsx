import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import type { AppState } from '../../../state/appState'
import { Segmented } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { useApp } from '../../AppContext'
import { useContextLayers } from '../../shared/useContextLayers'
import { useFixedPairs } from '../../vergleich/useCompared'
import { printSheets } from '../blatt/printSheets'
import { saveSheetsAsHtml } from '../blatt/saveSheetsAsHtml'
import { SheetDesk } from '../blatt/SheetDesk'
import { MapSheet } from './MapSheet'
import { MapSheetControls } from './MapSheetControls'
import { mapSheetContent, sheetProposal } from './mapSheetModel'
import { formatName, planMapSheet } from './mapSheetPlan'
import { setMapSheet, useMapSheet } from './mapSheetStore'
import './karte.css'

type Message = { readonly tone: 'info' | 'problem'; readonly text: string } | null

/** Tab „Karte“: a sheet or poster of what the maps show, as it will be printed. */
const KarteSection = () => {
  const state = useApp((all): AppState => all)
  const choices = useMapSheet()
  // What is typed stands at once, the sheet follows.
  const settled = useDeferredValue(choices)
  // Pairs made by hand in the comparison change its numbers and its sentence.
  const pairs = useFixedPairs()
  const context = useContextLayers(state.layers, state.baseMark !== '')
  const content = useMemo(() => {
    void pairs
    return mapSheetContent(state, settled, context)
  }, [state, settled, context, pairs])
  const plan = useMemo(() => (content === null ? null : planMapSheet(content, settled.format)), [content, settled.format])
  const proposal = sheetProposal(state, choices)
  const place = useRef<HTMLDivElement>(null)
  const [message, setMessage] = useState<Message>(null)
  const hasZones = content !== null && content.maps.some(({ scene }) => scene.zones.length > 0)
  const desk = () => place.current?.querySelector('.sheet-desk') ?? null
  const zoom = choices.zoom === 1 ? 'eins' : choices.zoom === 'breite' ? 'breite' : 'seite'
  const note = content === null ? kartenblatt.noComparison : plan === null ? kartenblatt.noRoom : plan.tableLeftOut ? kartenblatt.tableLeftOut : null
  return (
    <div className="map-sheet-view" ref={place}>
      <aside className="sheet-controls" aria-label={kartenblatt.controls}>
        <div className="sheet-actions">
          <button
            type="button"
            className="button button-main"
            disabled={plan === null}
            onClick={() => {
              setMessage(null)
              printSheets(settled.format, desk()).catch(() => {
                setMessage({ tone: 'problem', text: kartenblatt.printFailed })
              })
            }}
          >
            <Icon name="ausgabe" size={18} />
            {kartenblatt.print}
          </button>
          <button
            type="button"
            className="button"
            disabled={plan === null}
            onClick={() => {
              saveSheetsAsHtml(content?.title ?? '', desk()).then(
                () => {
                  setMessage({ tone: 'info', text: kartenblatt.saved })
                },
                () => {
                  setMessage({ tone: 'problem', text: kartenblatt.saveFailed })
                },
              )
            }}
          >
            {kartenblatt.saveHtml}
          </button>
          <p className={message?.tone === 'problem' ? 'sheet-message is-problem' : 'sheet-message'} role="status">
            {message?.text}
          </p>
          <details className="sheet-more">
            <summary>{kartenblatt.noPrinter}</summary>
            {kartenblatt.noPrinterText.map((text) => (
              <p key={text} className="fine">
                {text}
              </p>
            ))}
          </details>
        </div>
        <MapSheetControls proposal={proposal} hasZones={hasZones} />
      </aside>
      <div className="sheet-preview">
        <div className="sheet-preview-head">
          <p role="status" className={note === null ? 'fine' : 'sheet-message is-problem'}>
            {note ?? kartenblatt.planned(formatName(settled.format), kartenblatt.scale(plan!.denominator))}
          </p>
          <Segmented
            label={kartenblatt.zoom}
            value={zoom}
            options={[
              { value: 'seite', label: kartenblatt.zooms.seite },
              { value: 'breite', label: kartenblatt.zooms.breite },
              { value: 'eins', label: kartenblatt.zooms.eins },
            ]}
            onChange={(value) => {
              setMapSheet({ zoom: value === 'eins' ? 1 : value })
            }}
          />
        </div>
        <SheetDesk zoom={choices.zoom} label={kartenblatt.preview}>
          {content !== null && plan !== null && <MapSheet content={content} plan={plan} format={settled.format} topology={state.data.boundaries} />}
        </SheetDesk>
      </div>
    </div>
  )
}

export default KarteSection
