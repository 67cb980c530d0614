/** `npx tsx scripts/build/icons.ts`: draws `public/icon.svg` as the PNG icons of the installed app. The results are committed. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from '../test/findBrowser'

const svg = readFileSync('public/icon.svg', 'utf8')
/** Systems cut a maskable icon to a circle or a square of their own: the ground fills it, the drawing keeps to the middle. */
const maskable = svg.replace(/(<rect[^>]*) rx="8"/, '$1').replace(/(<rect[^>]*\/>)([\s\S]*)<\/svg>/, '$1<g transform="translate(16 16) scale(.76) translate(-16 -16)">$2</g></svg>')

const icons = [
  { name: 'icon-192.png', size: 192, source: svg },
  { name: 'icon-512.png', size: 512, source: svg },
  { name: 'icon-maskable-512.png', size: 512, source: maskable },
  // Shown by iOS with corners of its own.
  { name: 'apple-touch-icon.png', size: 180, source: maskable },
] as const

const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
try {
  for (const { name, size, source } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    await page.setContent(`<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${source}`)
    writeFileSync(join('public', name), await page.screenshot({ omitBackground: true }))
    await page.close()
    console.log(`public/${name}`)
  }
} finally {
  await browser.close()
}
