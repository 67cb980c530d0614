import type { UnitId } from '../../core/units/unit'
import { interpolate } from '../geometry/interpolate'
import { unitAt, type MapGeometry } from '../geometry/mapGeometry'
import { unitsInLoop } from '../geometry/unitsInLoop'
import { unitsWithin } from '../geometry/unitsWithin'
import type { PointerPlace } from '../interaction'
import type { XY } from '../mercator'
import type { PaintTool } from '../paintTool'

/** What the hand sees besides the paint itself. */
export interface StrokePicture {
  /** Brush at a place in the map, radius in pixels; null takes it away. */
  brush(place: PointerPlace | null, radius: number): void
  /** The drawn loop in sheet coordinates; empty takes it away. */
  lasso(loop: readonly XY[]): void
}

export interface StrokeSurroundings {
  readonly geometry: MapGeometry
  /** The tool as it is now, or none. */
  readonly tool: () => PaintTool | undefined
  readonly toSheet: (place: PointerPlace) => XY
  /** Sheet pixels in one pixel of the screen. */
  readonly sheetPerPixel: () => number
  readonly picture: StrokePicture
}

/** From pointer to units. Without a running stroke everything but `begin` does nothing. */
export interface PaintStroke {
  /** True where a press would paint. */
  active(): boolean
  begin(place: PointerPlace): void
  /** All places since the last call, in order. */
  move(places: readonly PointerPlace[]): void
  end(): void
  cancel(): void
  /** No unit but the first has been touched, so that a second finger may still make it a pinch. True without a stroke. */
  young(): boolean
  /** The pointer moves without painting, or has left. */
  hover(place: PointerPlace | null): void
}

/** Movement in pixels up to which a stroke is a click, as in gestures.ts. */
const clickTolerance = 4
/** Distance of the tests along a stroke in pixels; small enough for any Ortsteil one can see. */
const finestStep = 1.5
const maxTests = 400
/** Points of a loop closer than this many pixels say nothing new. */
const loopStep = 2

interface Running {
  tool: PaintTool
  readonly unit: UnitId | null
  readonly begun: PointerPlace
  readonly touched: Set<UnitId>
  readonly loop: XY[]
  last: XY
  moved: boolean
}

/** Makes the strokes of one map; see PaintTool for what is told when. */
export const createPaintStroke = ({ geometry, tool, toSheet, sheetPerPixel, picture }: StrokeSurroundings): PaintStroke => {
  let running: Running | null = null

  /** The latest callbacks, as long as it is the same kind of tool. */
  const refresh = (stroke: Running) => {
    const now = tool()
    if (now?.mode === stroke.tool.mode) stroke.tool = now
    return stroke.tool
  }
  const touch = (stroke: Running, units: readonly UnitId[]) => {
    const fresh = units.filter((id) => !stroke.touched.has(id))
    for (const id of fresh) stroke.touched.add(id)
    if (fresh.length > 0) stroke.tool.onTouch(fresh)
  }
  const sweep = (stroke: Running, to: XY, found: Set<UnitId>) => {
    const pixel = sheetPerPixel()
    const radius = stroke.tool.radius * pixel
    const seen = new Set([...stroke.touched, ...found])
    for (const point of interpolate(stroke.last, to, Math.max(finestStep * pixel, radius / 4), maxTests))
      for (const id of unitsWithin(geometry, point, radius, radius > 0 ? seen : undefined)) {
        seen.add(id)
        found.add(id)
      }
    stroke.last = to
  }
  const finish = () => {
    running = null
    picture.lasso([])
  }

  return {
    active: () => (tool()?.mode ?? 'none') !== 'none',
    begin: (place) => {
      const now = tool()
      if (running !== null || now === undefined || now.mode === 'none') return
      const at = toSheet(place)
      const unit = unitAt(geometry, ...at)
      running = { tool: now, unit, begun: place, touched: new Set(), loop: [at], last: at, moved: false }
      picture.brush(now.mode === 'brush' ? place : null, now.radius)
      now.onStart(unit)
      if (now.mode === 'brush' && unit !== null) touch(running, [unit])
    },
    move: (places) => {
      const stroke = running
      if (stroke === null) return
      const { mode, radius } = refresh(stroke)
      const found = new Set<UnitId>()
      for (const place of places) {
        if (!stroke.moved && Math.hypot(place.x - stroke.begun.x, place.y - stroke.begun.y) <= clickTolerance) continue
        stroke.moved = true
        const at = toSheet(place)
        if (mode === 'brush') sweep(stroke, at, found)
        else {
          const [x, y] = stroke.loop[stroke.loop.length - 1]!
          if (Math.hypot(at[0] - x, at[1] - y) >= loopStep * sheetPerPixel()) stroke.loop.push(at)
        }
      }
      const place = places.at(-1)
      if (mode === 'brush' && place) picture.brush(place, radius)
      if (mode === 'lasso' && stroke.moved) picture.lasso(stroke.loop)
      touch(stroke, [...found])
    },
    end: () => {
      const stroke = running
      if (stroke === null) return
      const { mode } = refresh(stroke)
      finish()
      if (mode === 'lasso') touch(stroke, stroke.moved ? unitsInLoop(geometry, stroke.loop) : stroke.unit === null ? [] : [stroke.unit])
      stroke.tool.onEnd()
    },
    cancel: () => {
      const stroke = running
      if (stroke === null) return
      refresh(stroke)
      finish()
      stroke.tool.onCancel()
    },
    young: () => running === null || running.touched.size <= 1,
    hover: (place) => {
      const now = tool()
      picture.brush(now?.mode === 'brush' ? place : null, now?.radius ?? 0)
    },
  }
}
