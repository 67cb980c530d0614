import type { CSSProperties } from 'react'
import { kartenblatt } from '../../../i18n/de/kartenblatt'
import { PaperLegend } from '../../../map/figure/PaperLegend'
import { PaperMap } from '../../../map/figure/PaperMap'
import type { UnitTopology } from '../../../data/dataPackage'
import { paperSize, type PaperFormat } from '../blatt/paperFormat'
import { Sheet } from '../blatt/Sheet'
import type { Box, MapSheetPlan } from './layoutMapSheet'
import { cameraAt } from './mapScale'
import type { MapSheetContent } from './mapSheetModel'
import { captionNotePt, captionPt, leadPt, mapLinesMm, scaleLine, scaleLinePt } from './mapSheetPlan'
import { MapSheetTable } from './MapSheetTable'
import './mapSheet.css'

const place = ({ x, y, width, height }: Box): CSSProperties => ({ left: `${x.toFixed(2)}mm`, top: `${y.toFixed(2)}mm`, width: `${width.toFixed(2)}mm`, height: `${height.toFixed(2)}mm` })

/** One map with what stands above and below it. The drawing takes what the lines leave. */
const Figure = ({ content, index, box, plan, format, topology }: { content: MapSheetContent; index: number; box: Box; plan: MapSheetPlan; format: PaperFormat; topology: UnitTopology }) => {
  const { scale } = paperSize(format)
  const { scene, caption, captionNote } = content.maps[index]!
  return (
    <figure className="map-sheet-figure" style={place(box)}>
      {caption !== '' && (
        <figcaption>
          <b style={{ fontSize: `${captionPt * scale}pt` }}>{caption}</b>
          <span style={{ fontSize: `${captionNotePt * scale}pt` }}>{captionNote}</span>
        </figcaption>
      )}
      <PaperMap topology={topology} scene={scene} widthMm={box.width} heightMm={box.height - mapLinesMm(content, format, box.width)} camera={cameraAt(content.bounds, plan.denominator, scale)} enlarge={scale} highlight={content.highlight} alt={kartenblatt.mapAlt(caption === '' ? content.title : caption, content.subtitle)} />
      <p className="map-sheet-scale" style={{ fontSize: `${scaleLinePt * scale}pt` }}>
        {scaleLine(plan.denominator, format)}
      </p>
    </figure>
  )
}

/** A sheet with one map, or two beside each other, and all that belongs to it. */
export const MapSheet = ({ content, plan, format, topology, page = 1, pages = 1 }: { content: MapSheetContent; plan: MapSheetPlan; format: PaperFormat; topology: UnitTopology; page?: number; pages?: number }) => {
  const { scale } = paperSize(format)
  return (
    <Sheet format={format} title={content.title} subtitle={content.subtitle} foot={content.foot} page={page} pages={pages}>
      {content.lead !== '' && (
        <p className="map-sheet-lead" style={{ fontSize: `${leadPt * scale}pt` }}>
          {content.lead}
        </p>
      )}
      {plan.maps.map((box, index) => (
        <Figure key={index} content={content} index={index} box={box} plan={plan} format={format} topology={topology} />
      ))}
      <div className="map-sheet-part" style={place(plan.legend)}>
        <PaperLegend legend={content.legend} widthMm={plan.legend.width} fontPt={plan.pt} />
      </div>
      {plan.table !== null && content.table !== null && (
        <div className="map-sheet-part" style={place(plan.table)}>
          <MapSheetTable table={content.table} widthMm={plan.table.width} pt={plan.pt} />
        </div>
      )}
      {plan.notes !== null && (
        <div className="map-sheet-part map-sheet-notes" style={{ ...place(plan.notes), fontSize: `${plan.pt}pt` }}>
          <b>{kartenblatt.notes}</b>
          <p>{content.notes}</p>
        </div>
      )}
    </Sheet>
  )
}
