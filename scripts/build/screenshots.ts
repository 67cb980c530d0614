/** `npm run screenshots`: the picture in the README, made by the built app. Build first. */
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { ensureBrowser } from '../test/findBrowser'

const pictures = [{ file: 'docs/lage.jpg', address: '#/lage?wahl=o.06' }] as const

const server = await preview({ configLoader: 'runner', preview: { port: 4188, strictPort: true, host: '127.0.0.1' }, logLevel: 'error' })
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'] })
const page = await browser.newPage({ viewport: { width: 1360, height: 850 }, locale: 'de-DE' })
for (const { file, address } of pictures) {
  await page.goto(`http://127.0.0.1:4188/${address}`)
  await page.locator('.map-root[data-ready="true"]').waitFor()
  await page.waitForTimeout(1000)
  await page.screenshot({ path: file, type: 'jpeg', quality: 82 })
  console.log(file)
}
await browser.close()
await server.close()
