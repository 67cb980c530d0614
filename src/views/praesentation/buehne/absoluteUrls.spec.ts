import { expect, it } from 'vitest'
import { absoluteUrls } from './absoluteUrls'

it('names files from where the sheet lies, and leaves data, fragments and full addresses alone', () => {
  const base = 'https://beispiel.de/karte/assets/index.css'
  const all = (rule: string): string => absoluteUrls(rule, base)
  expect(all('@font-face { src: url("./a.woff2") format("woff2"), url(../b.woff2) }')).toBe('@font-face { src: url("https://beispiel.de/karte/assets/a.woff2") format("woff2"), url(https://beispiel.de/karte/b.woff2) }')
  for (const same of ["a { background: url('data:image/svg+xml,x') }", 'a { fill: url(#hatch) }', 'a { src: url("https://x.de/f.woff2") }', 'a { color: red }']) expect(all(same)).toBe(same)
})
