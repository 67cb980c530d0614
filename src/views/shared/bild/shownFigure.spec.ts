import { describe, expect, it } from 'vitest'
import { embeddedPackage } from '../../../data/package/embedded'
import { shownAt } from '../../../state/derived/shown'
import { createAppStore } from '../../../state/store'
import { mapFigure } from '../../ausgabe/bericht/chapters/mapFigure'
import { zoningSource } from '../../ausgabe/blatt/zoningSource'
import { figureFoot, shownFigure } from './shownFigure'

const state = createAppStore(embeddedPackage()).getState()
const [zoning] = state.data.zonings
const units = shownAt(state, null)
const zones = shownAt(state, zoning!)
const date = '2026-01-01'

describe('the sources of a figure', () => {
  it('name the division that is shown, or whose borders are drawn', () => {
    const body = { kind: 'drawing', size: { width: 10, height: 10 }, marks: [] } as const
    const figure = shownFigure({ shown: zones, state, body, date })
    expect(figure.source).toContain(zoningSource(zoning!))
    expect(figure.foot).toContain(figure.source)
    expect(shownFigure({ shown: units, state, body, date, zonings: [zoning!] }).source).toContain(zoningSource(zoning!))
    expect(shownFigure({ shown: units, state, body, date }).source).not.toContain('Gliederung')
  })

  it('name none where a chart shows values alone', () => {
    expect(figureFoot(zones, state, date).source).not.toContain('Gliederung')
  })

  it('name it in a report as well', () => {
    const sourcesOf = (...given: Parameters<typeof mapFigure>) => (mapFigure(...given) as { readonly sources: readonly string[] }).sources
    expect(sourcesOf(state, 'a', zones, '')).toContain(zoningSource(zoning!))
    expect(sourcesOf(state, 'a', units, '', zoning)).toContain(zoningSource(zoning!))
    expect(sourcesOf(state, 'a', units, '').join()).not.toContain('Gliederung')
  })
})
