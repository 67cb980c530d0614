import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const themes = ['light', 'dark', 'projector'] as const

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: string[]; failureSummary: string }[] }[]
}

/** Rules of WCAG 2.2 A and AA and good practice; or only the named ones. */
export const found = async (page: Page, rules: readonly string[] | null = null): Promise<string[]> => {
  // page.evaluate is not bound by the page's policy, so the library needs no hole in it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const runOnly = rules === null ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } : { type: 'rule', values: [...rules] }
  const result = await page.evaluate(async (only) => {
    const { violations } = await (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({ runOnly: only, resultTypes: ['violations'] })
    // A sheet shows paper as it will be printed; what is linked on it can be reached beside it as well (WCAG 2.2, 2.5.8, equivalent).
    const onPaper = (target: string): boolean => document.querySelector(target)?.closest('.sheet') instanceof Element
    return { violations: violations.map((each) => (each.id === 'target-size' ? { ...each, nodes: each.nodes.filter((node) => !onPaper(node.target[0] ?? '')) } : each)).filter(({ nodes }) => nodes.length > 0) }
  }, runOnly)
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help} – ${nodes.slice(0, 3).map((node) => node.target.join(' ') + ' ' + node.failureSummary).join(' | ')}`)
}

/** What a theme can break: all else is the same in each. */
const coloured = ['color-contrast', 'link-in-text-block'] as const

/**
 * Nothing found in all three themes, without loading anew: the whole in the
 * theme the page has, the colours in all. Transitions would be measured
 * half way, so call it with reduced motion (`test.use({ contextOptions: { reducedMotion: 'reduce' } })`).
 */
export const expectNothingFound = async (page: Page, what: string): Promise<void> => {
  const before = await page.locator('html').getAttribute('data-theme')
  expect.soft(await found(page), what).toEqual([])
  for (const theme of themes) {
    if (theme === before) continue
    await page.evaluate((name) => { document.documentElement.dataset.theme = name }, theme)
    expect.soft(await found(page, coloured), `${what}, ${theme}`).toEqual([])
  }
  await page.evaluate((name) => { document.documentElement.dataset.theme = name ?? 'light' }, before)
}
