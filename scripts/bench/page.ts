import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium, type Browser } from '@playwright/test'
import { ensureBrowser } from '../test/findBrowser'
import { performanceScore, type PageMetrics } from './lighthouseScore'

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.woff2': 'font/woff2' }

/** The built folder as a web server hands it out: texts compressed. */
const serve = (root: string) =>
  new Promise<{ url: string; stop: () => void }>((resolve) => {
    const server = createServer((request, response) => {
      const asked = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)).replace(/^\/+/, '') || 'index.html'
      const path = join(root, asked)
      if (asked.startsWith('..') || !existsSync(path)) {
        response.writeHead(404).end()
        return
      }
      const isText = !/\.(png|woff2)$/.test(path)
      const content = readFileSync(path)
      response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', ...(isText ? { 'Content-Encoding': 'gzip' } : {}) }).end(isText ? gzipSync(content) : content)
    })
    server.listen(0, '127.0.0.1', () => {
      resolve({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => server.close() })
    })
  })

/** The settings of Lighthouse: a phone on a slow connection, a desk on a fast one. */
const devices = {
  mobile: { viewport: { width: 412, height: 823 }, latency: 150, megabits: 1.6, cpu: 4 },
  desktop: { viewport: { width: 1350, height: 940 }, latency: 40, megabits: 10.24, cpu: 1 },
} as const
type Device = keyof typeof devices

interface Load extends PageMetrics {
  readonly firstMap: number
  readonly problems: readonly string[]
}

/** What the page notes of itself while it loads. */
interface Noted {
  lcp: number
  cls: number
  tasks: { start: number; duration: number }[]
  map: number | null
}

const note = (): void => {
  const noted: Noted = { lcp: 0, cls: 0, tasks: [], map: null }
  ;(window as unknown as { noted: Noted }).noted = noted
  const watch = (type: string, hear: (entry: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) hear(entry)
    }).observe({ type, buffered: true })
  }
  watch('largest-contentful-paint', ({ startTime }) => { noted.lcp = startTime })
  watch('layout-shift', ({ value = 0, hadRecentInput }) => { if (hadRecentInput !== true) noted.cls += value })
  watch('longtask', ({ startTime: start, duration }) => { noted.tasks.push({ start, duration }) })
  watch('measure', ({ name, startTime, duration }) => { if (name === 'map-scene-svg') noted.map ??= startTime + duration })
}

/** One first visit with an empty cache. */
const load = async (browser: Browser, url: string, device: Device): Promise<Load> => {
  const { viewport, latency, megabits, cpu } = devices[device]
  const context = await browser.newContext({ viewport, locale: 'de-DE', serviceWorkers: 'block' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => { if (message.type() === 'error') problems.push(`console: ${message.text()}`) })
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  page.on('request', (request) => { if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) problems.push(`other origin: ${request.url()}`) })
  const client = await context.newCDPSession(page)
  client.on('Audits.issueAdded', ({ issue }) => problems.push(`issue: ${issue.code}`))
  await client.send('Audits.enable')
  await client.send('Network.enable')
  await client.send('Network.emulateNetworkConditions', { offline: false, latency, downloadThroughput: (megabits * 1e6) / 8, uploadThroughput: (megabits * 1e6) / 8 })
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu })
  // The runner names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (each) => each')
  await page.addInitScript(note)
  await page.goto(url)
  await page.waitForFunction(() => (window as unknown as { noted: Noted }).noted.map !== null, undefined, { timeout: 60_000 })
  // Until nothing has blocked for five seconds, as Lighthouse waits for a quiet window; software WebGL may never give one, so at most 30.
  await page.waitForFunction(() => performance.now() - Math.max(...(window as unknown as { noted: Noted }).noted.tasks.map(({ start, duration }) => start + duration), 0) > 5000, undefined, { timeout: 30_000 }).catch(() => undefined)
  const found = await page.evaluate(() => {
    const { lcp, cls, tasks, map } = (window as unknown as { noted: Noted }).noted
    const firstContentfulPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const wrong = [
      ...(document.doctype?.name === 'html' ? [] : ['doctype']),
      ...(document.characterSet === 'UTF-8' ? [] : ['charset']),
      ...(document.title !== '' && document.querySelector('meta[name=description]') !== null && document.documentElement.lang === 'de' && document.querySelector('meta[name=viewport]') !== null ? [] : ['title, description, language or viewport']),
      ...[...document.images].filter(({ naturalWidth, naturalHeight, width, height }) => naturalHeight > 0 && height > 0 && Math.abs(width / height - naturalWidth / naturalHeight) > 0.05).map(({ src }) => `image ratio: ${src}`),
    ]
    const totalBlockingTime = tasks.reduce((sum, { start, duration }) => (start + duration <= firstContentfulPaint ? sum : sum + Math.max(0, duration - 50)), 0)
    return { firstContentfulPaint, largestContentfulPaint: lcp, cumulativeLayoutShift: cls, totalBlockingTime, firstMap: map!, wrong }
  })
  await context.close()
  const { wrong, ...metrics } = found
  // Without the frames of a film: the middle between the first and the last large thing on screen.
  return { ...metrics, speedIndex: (metrics.firstContentfulPaint + metrics.largestContentfulPaint) / 2, problems: [...problems, ...wrong] }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

/**
 * First visits to the built page in Chromium, as markdown: times, shift, score
 * by Lighthouse's curves, and what a check of good practice would name. Build first.
 * @param runs visits per device; the median of each figure counts
 */
export const benchPage = async (runs = 5): Promise<string> => {
  if (!existsSync('dist/index.html')) return 'Page: no build found. Run `npm run build` first.\n'
  const server = await serve('dist')
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'] })
  const lines: string[] = []
  try {
    for (const device of Object.keys(devices) as Device[]) {
      const loads: Load[] = []
      for (let run = 0; run < runs; run++) loads.push(await load(browser, server.url, device))
      const of = (key: Exclude<keyof Load, 'problems'>): number => median(loads.map((each) => each[key]))
      const metrics: PageMetrics = { firstContentfulPaint: of('firstContentfulPaint'), speedIndex: of('speedIndex'), largestContentfulPaint: of('largestContentfulPaint'), totalBlockingTime: of('totalBlockingTime'), cumulativeLayoutShift: of('cumulativeLayoutShift') }
      const { latency, megabits, cpu } = devices[device]
      lines.push(`| ${device}: ${megabits} Mbit/s, ${latency} ms, CPU ÷ ${cpu} | ${Math.round(of('firstMap'))} | ${Math.round(metrics.firstContentfulPaint)} | ${Math.round(metrics.largestContentfulPaint)} | ${Math.round(metrics.speedIndex)} | ${Math.round(metrics.totalBlockingTime)} | ${metrics.cumulativeLayoutShift.toFixed(3)} | ${performanceScore(metrics, device)} | ${[...new Set(loads.flatMap(({ problems }) => problems))].join('; ') || 'nothing'} |`)
    }
  } finally {
    await browser.close()
    server.stop()
  }
  return ['### First visit to the built page', '', `Median of ${runs}; WebGL in software. Speed index is approximated (middle of first and largest contentful paint).`, '', '| setting | first map ms | FCP ms | LCP ms | speed index ms | TBT ms | CLS | score | practice |', '|---|---:|---:|---:|---:|---:|---:|---:|---|', ...lines, '', ''].join('\n')
}
