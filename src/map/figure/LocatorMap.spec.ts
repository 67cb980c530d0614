import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { cityGeometry } from '../testing/cityGeometry'
import { LocatorMap } from './LocatorMap'

const { topology } = cityGeometry()
const drawn = (highlight: readonly string[]) => renderToStaticMarkup(createElement(LocatorMap, { topology, highlight, widthMm: 35, alt: 'Lage in der Stadt' }))

it('is small enough for hundreds on a page and names what it shows', () => {
  const html = drawn(['01'])
  expect(html).toContain('aria-label="Lage in der Stadt"')
  expect(html.length).toBeLessThan(32_000)
  expect(drawn([]).length).toBeLessThan(html.length)
})

it('rings what the eye would not find, and nothing that is not on the map', () => {
  expect(drawn(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])).not.toContain('<circle')
  expect(drawn(['99'])).toBe(drawn([]))
})
