import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UnitId } from '../../core/units/unit'
import type { XY } from '../mercator'
import type { PaintTool } from '../paintTool'
import { cityGeometry, gridGeometry } from '../testing/cityGeometry'
import type { MapGeometry } from '../geometry/mapGeometry'
import { unitAt } from '../geometry/mapGeometry'
import { createPaintStroke } from './paintStroke'

/** A hand on a map whose pixels are sheet pixels divided by `pixel`; writes down what the tool is told. */
const hand = (geometry: MapGeometry, mode: PaintTool['mode'], radius = 0, pixel = 1) => {
  const told: unknown[][] = []
  const toolNow = (): PaintTool => ({
    mode,
    radius,
    onStart: (unit) => told.push(['start', unit]),
    onTouch: (units) => told.push(['touch', ...units]),
    onEnd: () => told.push(['end']),
    onCancel: () => told.push(['cancel']),
  })
  let tool: PaintTool | undefined = toolNow()
  const stroke = createPaintStroke({
    geometry,
    tool: () => tool,
    toSheet: ({ x, y }) => [x * pixel, y * pixel],
    sheetPerPixel: () => pixel,
    picture: { brush: () => undefined, lasso: () => undefined },
  })
  const at = ([x, y]: XY) => ({ x: x / pixel, y: y / pixel })
  return {
    told,
    stroke,
    touched: () => told.filter(([what]) => what === 'touch').flatMap(([, ...units]) => units as UnitId[]),
    begin: (point: XY) => {
      stroke.begin(at(point))
    },
    move: (...points: XY[]) => {
      stroke.move(points.map(at))
    },
    takeAway: () => {
      tool = undefined
    },
    put: (next: PaintTool) => {
      tool = next
    },
  }
}

const grid = gridGeometry(4, 3)
const middle = (id: UnitId): XY => {
  const { box } = grid.byId.get(id)!
  return [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2]
}

describe('brush', () => {
  it('touches one unit with a click, whatever the radius', () => {
    const { begin, move, stroke, told } = hand(grid, 'brush', 2000)
    const [x, y] = middle('06')
    begin([x, y])
    move([x + 2, y + 1])
    stroke.end()
    expect(told).toEqual([['start', '06'], ['touch', '06'], ['end']])
  })

  it('touches nothing with a click beside the city', () => {
    const { begin, stroke, told } = hand(grid, 'brush', 50)
    begin([1e5, 1e5])
    stroke.end()
    expect(told).toEqual([['start', null], ['end']])
  })

  it('skips nothing on a sweep between two far events', () => {
    const { begin, move, touched } = hand(grid, 'brush')
    begin(middle('05'))
    move(middle('08'))
    expect(touched()).toEqual(['05', '06', '07', '08'])
  })

  it('takes all movements of one event and tells them together', () => {
    const { begin, move, told } = hand(grid, 'brush')
    begin(middle('05'))
    move(middle('06'), middle('10'), middle('11'))
    expect(told).toEqual([['start', '05'], ['touch', '05'], ['touch', '06', '10', '11']])
  })

  it('counts its radius in pixels of the screen', () => {
    const { box } = grid.byId.get('05')!
    const along: readonly [XY, XY] = [[box.x0 + 20, box.y0 + 30], [box.x0 + 60, box.y0 + 30]]
    const narrow = hand(grid, 'brush', 5, 4)
    narrow.begin(along[0])
    narrow.move(along[1])
    expect(narrow.touched()).toEqual(['05'])
    const wide = hand(grid, 'brush', 10, 4)
    wide.begin(along[0])
    wide.move(along[1])
    expect(new Set(wide.touched())).toEqual(new Set(['05', '09']))
  })

  it('tells every unit once per stroke, and in the next stroke again', () => {
    const { begin, move, stroke, touched } = hand(grid, 'brush')
    begin(middle('05'))
    move(middle('06'))
    move(middle('05'))
    expect(touched()).toEqual(['05', '06'])
    stroke.end()
    begin(middle('06'))
    expect(touched()).toEqual(['05', '06', '06'])
  })

  it('touches in the real city at least what lies under its way, once each', () => {
    const city = cityGeometry()
    const place = fc.tuple(fc.integer({ min: -3500, max: 3500 }), fc.integer({ min: -3500, max: 3500 }))
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 5 }), fc.integer({ min: 0, max: 60 }), (way, radius) => {
        const { begin, move, touched } = hand(city, 'brush', radius, 8)
        begin(way[0]!)
        move(...way.slice(1))
        const units = touched()
        expect(new Set(units).size).toBe(units.length)
        for (const [x, y] of way) {
          const under = unitAt(city, x, y)
          if (under !== null) expect(units).toContain(under)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('lasso', () => {
  it('touches what its loop holds, when it is closed', () => {
    const { begin, move, stroke, told } = hand(grid, 'lasso')
    const [a, b] = [middle('05'), middle('06')]
    begin([a[0] - 40, a[1] - 40])
    move([b[0] + 40, b[1] - 40], [b[0] + 40, b[1] + 40], [a[0] - 40, a[1] + 40])
    expect(told).toEqual([['start', '05']])
    stroke.end()
    expect(told.slice(1)).toEqual([['touch', '05', '06'], ['end']])
  })

  it('touches the unit under a click, and nothing with an empty loop', () => {
    const click = hand(grid, 'lasso')
    click.begin(middle('07'))
    click.stroke.end()
    expect(click.told).toEqual([['start', '07'], ['touch', '07'], ['end']])
    const line = hand(grid, 'lasso')
    line.begin(middle('07'))
    line.move(middle('08'))
    line.stroke.end()
    expect(line.told).toEqual([['start', '07'], ['end']])
  })
})

describe('any stroke', () => {
  it('ends once, whether it ends or is cancelled', () => {
    for (const mode of ['brush', 'lasso'] as const) {
      const { begin, move, stroke, told } = hand(grid, mode)
      begin(middle('05'))
      move(middle('06'))
      stroke.cancel()
      stroke.end()
      stroke.cancel()
      move(middle('08'))
      expect(told.at(-1)).toEqual(['cancel'])
      expect(told.filter(([what]) => what === 'end' || what === 'cancel')).toHaveLength(1)
    }
  })

  it('is cancelled by the tool it began with when that is gone', () => {
    const { begin, stroke, takeAway, told } = hand(grid, 'brush')
    begin(middle('05'))
    takeAway()
    stroke.cancel()
    expect(told.at(-1)).toEqual(['cancel'])
    begin(middle('05'))
    expect(told.at(-1)).toEqual(['cancel'])
    expect(stroke.active()).toBe(false)
  })

  it('calls the callbacks of the latest render', () => {
    const { begin, stroke, put, told } = hand(grid, 'brush')
    begin(middle('05'))
    put({ mode: 'brush', radius: 0, onStart: () => told.push(['new start']), onTouch: () => undefined, onEnd: () => told.push(['new end']), onCancel: () => undefined })
    stroke.end()
    expect(told.at(-1)).toEqual(['new end'])
  })

  it('is young until a second unit is touched', () => {
    const { begin, move, stroke } = hand(grid, 'brush')
    expect(stroke.young()).toBe(true)
    begin(middle('05'))
    expect(stroke.young()).toBe(true)
    move(middle('06'))
    expect(stroke.young()).toBe(false)
  })

  it('begins nothing without a tool that paints', () => {
    const { begin, stroke, told } = hand(grid, 'none')
    begin(middle('05'))
    stroke.end()
    expect(told).toEqual([])
    expect(stroke.active()).toBe(false)
  })
})
