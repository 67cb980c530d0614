import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Marked, type Token, type Tokens } from 'marked'
import type { Plugin } from 'vite'
import { contentSecurityPolicy } from './contentSecurityPolicy'

/** Texts that become pages beside the app, so that they can be read where it runs, also without internet. */
export const methodSources = [
  { source: 'docs/methode.md', target: 'methode.html' },
  { source: 'docs/methode-sozialindex.md', target: 'methode-sozialindex.html' },
  { source: 'docs/methode-raeume.md', target: 'methode-raeume.html' },
  { source: 'docs/methode-vergleich.md', target: 'methode-vergleich.html' },
  { source: 'data/README.md', target: 'datenpaket.html' },
  { source: 'docs/befehlszeile.md', target: 'befehlszeile.html' },
  { source: 'docs/glossar.md', target: 'glossar.html' },
  { source: 'docs/tastatur.md', target: 'tastatur.html' },
  { source: 'docs/barrierefreiheit.md', target: 'barrierefreiheit.html' },
] as const

const escapeHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Words of a heading without markup. */
const plainText = (tokens: readonly Token[]): string => tokens.map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? String(token.text) : '')).join('')

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Heading as fragment of an address: "Räume aus Summen" -> "raeume-aus-summen". */
export const headingId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

interface Heading {
  readonly depth: number
  readonly text: string
  readonly id: string
}

/** Headings in order, each with an id of its own: a doubled one is numbered. */
const headingsOf = (tokens: readonly Token[]): Heading[] => {
  const taken = new Map<string, number>()
  return tokens
    .filter((token): token is Tokens.Heading => token.type === 'heading')
    .map(({ depth, tokens: inline }) => {
      const text = plainText(inline)
      const id = headingId(text)
      const count = (taken.get(id) ?? 0) + 1
      taken.set(id, count)
      return { depth, text, id: count === 1 ? id : `${id}-${count}` }
    })
}

/** Address of a link on the page: other texts by their page; a file that is no page would lead nowhere. */
const linkTarget = (href: string, source: string): string => {
  if (/^(#|https?:|mailto:)/.test(href)) return href
  const [path = '', fragment] = href.split('#', 2)
  const page = methodSources.find((each) => basename(each.source) === basename(path))
  if (page === undefined) throw new Error(`${source}: the link "${href}" has no page beside the app`)
  return `./${page.target}${fragment === undefined ? '' : `#${fragment}`}`
}

/** Wide tables scroll inside a region of their own that the keyboard reaches; numbered, because regions need different names. */
const scrollingTables = (html: string): string => {
  let count = 0
  return html.replaceAll('<table>', () => `<div class="table" role="region" tabindex="0" aria-label="Tabelle ${++count}, seitlich verschiebbar"><table>`).replaceAll('</table>', '</table></div>')
}

/**
 * One text in Markdown as a complete page: German, title from its first
 * heading, list of its sections, headings with ids, tables that scroll, a way
 * back to the map, the same content policy as the app. A text with places for the
 * operator's entries (`data-betreiber`) brings the script that fills them. The text is ours and
 * trusted; markup in it is kept.
 * @param markdown must begin with a heading of the first level
 * @param source path of the text, for errors and to resolve links
 * @throws Error for a text without such a heading, or a link to a file that is no page
 */
export const methodPage = (markdown: string, source: string): string => {
  const marked = new Marked()
  const tokens = marked.lexer(markdown)
  const headings = headingsOf(tokens)
  const [title] = headings
  if (title?.depth !== 1) throw new Error(`${source}: the text must begin with a heading`)
  const ids = [...headings]
  marked.use({
    renderer: {
      heading({ tokens: inline, depth }) {
        return `<h${depth} id="${ids.shift()!.id}">${this.parser.parseInline(inline)}</h${depth}>\n`
      },
      link({ href, tokens: inline }) {
        return `<a href="${escapeHtml(linkTarget(href, source))}">${this.parser.parseInline(inline)}</a>`
      },
    },
  })
  const sections = headings.filter(({ depth }) => depth === 2)
  const contents = sections.length < 4 ? '' : `<nav class="contents" aria-label="Inhalt">\n<ol>\n${sections.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`).join('\n')}\n</ol>\n</nav>\n`
  const body = scrollingTables(marked.parser(tokens)).replace('</h1>\n', () => `</h1>\n${contents}`)
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentSecurityPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="./icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="./methode.css">
${body.includes('data-betreiber=') ? '<script src="./betreiber.js" defer></script>\n' : ''}<title>${escapeHtml(title.text)} – Sozialraumkarte Erfurt</title>
</head>
<body>
<header><a href="./index.html">Zur Karte</a></header>
<main>
${body}</main>
</body>
</html>
`
}

const render = ({ source }: (typeof methodSources)[number]): string => methodPage(readFileSync(source, 'utf8'), source)

/** Puts the pages into the build, and serves them from the development server, always read anew. */
export const methodPagesPlugin = (): Plugin => ({
  name: 'method-pages',
  configureServer: (server) => {
    server.middlewares.use((request, response, next) => {
      const page = methodSources.find(({ target }) => request.url?.split('?')[0] === `/${target}`)
      if (page === undefined) {
        next()
        return
      }
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(render(page))
    })
  },
  generateBundle() {
    for (const page of methodSources) this.emitFile({ type: 'asset', fileName: page.target, source: render(page) })
  },
})
