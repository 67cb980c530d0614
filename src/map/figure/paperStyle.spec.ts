import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mapGround } from '../palette'
import { paperColours, paperRules, paperRulesWithin, type PaperRule } from './paperStyle'

const css = readFileSync('src/map/map.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const tokens = readFileSync('src/ui/tokens.css', 'utf8')
const light = /\[data-theme='light'\] \{([\s\S]*?)\n\}/.exec(tokens)![1]!
const lightTokens = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]))
lightTokens.set('--map-texture', 'rgb(29 36 51 / 27%)')

const resolved = (value: string): string => {
  const [, name, rest] = /^var\((--[\w-]+)(?:,\s*(.+))?\)$/.exec(value) ?? []
  return name === undefined ? value : resolved(lightTokens.get(name) ?? rest ?? '')
}

/** Declarations of a selector outside themes and media. */
const ruleOf = (selector: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [, selectors, body] of css.matchAll(/(?:^|\n)([^@{}\n][^{}]*)\{([^{}]*)\}/g)) {
    if (!selectors!.split(',').map((each) => each.trim()).includes(selector)) continue
    for (const part of body!.split(';')) {
      const [name, ...value] = part.split(':')
      if (value.length > 0) found.set(name!.trim(), resolved(value.join(':').trim()))
    }
  }
  return found
}

/** A colour with its opacity as attributes have it. */
const colourAndOpacity = (value: string): readonly [string, number] => {
  const [, r, g, b, a] = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)%\)$/.exec(value) ?? []
  if (r === undefined) return [value === mapGround.light ? paperColours.ground : value, 1]
  return [`#${[r, g, b].map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`, Number(a) / 100]
}

const names = ['stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'fill-rule', 'font-weight'] as const

const compare = (selector: string, rule: PaperRule) => {
  const screen = ruleOf(selector)
  expect(screen.size, selector).toBeGreaterThan(0)
  for (const name of names) expect([selector, name, rule[name] === undefined ? undefined : String(rule[name])]).toEqual([selector, name, screen.get(name)?.replace(/px/g, '')])
  for (const name of ['fill', 'stroke'] as const) {
    const value = screen.get(name)
    if (value === undefined) continue
    const [colour, opacity] = colourAndOpacity(value)
    expect([selector, name, rule[name]]).toEqual([selector, name, colour])
    // An opacity of the rule itself counts besides; a pale halo of a casing is drawn in white.
    const told = screen.get(`${name}-opacity`)
    if (told !== undefined) expect([selector, rule[`${name}-opacity`]]).toEqual([selector, Number(told)])
    else if (opacity < 1 && !selector.endsWith('point-middle')) expect([selector, rule[`${name}-opacity`]]).toEqual([selector, opacity])
  }
}

it('draws on paper as the style sheet of the map draws in the light theme', () => {
  for (const [name, rule] of Object.entries(paperRules)) compare(name === 'is-dimmed' ? '.map-fills .is-dimmed' : `.${name}`, rule)
  for (const [selector, rule] of Object.entries(paperRulesWithin)) compare(`.${selector}`, rule)
})
