import { expect, type Page } from '@playwright/test'

/** Software GL passes for a graphics processor in this page; without it the map stays SVG. */
export const takeSoftwareGl = (page: Page) =>
  page.addInitScript(() => {
    const original = WebGL2RenderingContext.prototype.getParameter
    WebGL2RenderingContext.prototype.getParameter = function (this: WebGL2RenderingContext, name: number): unknown {
      const found: unknown = original.call(this, name)
      return typeof found === 'string' ? found.replace(/swiftshader|llvmpipe|software/gi, 'graphics') : found
    }
  })

/**
 * Opens an address of the app and waits until its maps have their final
 * renderer. Without `webgl` the map stays SVG, as on a machine without WebGL:
 * software GL on two cores would make every test ten times slower. With it the
 * page takes the software for a graphics processor.
 */
export const openApp = async (page: Page, fragment = '', { webgl = false } = {}): Promise<void> => {
  if (!webgl) await page.route(/MapLibreMap-[^/]*\.js/, (route) => route.abort())
  else await takeSoftwareGl(page)
  await page.goto(`./${fragment}`)
  await expect(page.locator('main h1')).toBeAttached()
  await mapsReady(page)
}

/** All maps of the view have settled on a renderer. */
export const mapsReady = async (page: Page): Promise<void> => {
  await expect(page.locator('.map-root[data-ready="false"]')).toHaveCount(0, { timeout: 30_000 })
}

/** Position of a unit's name on the page, for pointer tests. */
export const unitLabel = (page: Page, name: string) => page.locator('.map-stage svg text', { hasText: new RegExp(`^${name}$`) }).first()

export const rankingNames = (page: Page) => page.locator('.ranking-entry .ranking-name')

/** German number text to a number. */
export const germanNumber = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.').replace('−', '-').replace(/[^\d.-]/g, ''))
