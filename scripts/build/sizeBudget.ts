/** `npm run size`: what the built page loads before the first map, gzipped, against its budget. Build first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const budgetKilobytes = 170
const dist = 'dist'

if (!existsSync(join(dist, 'index.html'))) {
  console.error('No build found. Run `npm run build` first.')
  process.exit(1)
}

const gzippedBytes = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

/** Static imports of a built chunk; dynamic `import()` is lazy and does not count. */
const staticImports = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:^|[;\n}])import(?:[\w*{}\s,$]*from)?\s*["']\.\/([^"']+)["']/g)].map((match) => join(dist, 'assets', match[1]!))

const html = readFileSync(join(dist, 'index.html'), 'utf8')
const seen = new Set<string>([join(dist, 'index.html')])
const visit = (path: string): void => {
  if (seen.has(path) || !existsSync(path)) return
  seen.add(path)
  if (path.endsWith('.js')) staticImports(path).forEach(visit)
}
for (const match of html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)) visit(join(dist, match[1]!))
let total = 0
for (const path of seen) {
  const bytes = gzippedBytes(path)
  total += bytes
  console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${basename(path)}`)
}
const kilobytes = total / 1000
console.log(`${kilobytes.toFixed(1).padStart(7)} kB  before the first map (budget ${budgetKilobytes} kB)`)
// The browser asks for the font when it lays out the first text, that is with the first map, and swaps it in when it comes.
for (const file of readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.woff2'))) console.log(`${(readFileSync(join(dist, 'assets', file)).length / 1000).toFixed(1).padStart(7)} kB  ${file} (with the first text, not before the map)`)
const early = [...seen].filter((path) => /maplibre|xlsx|papaparse/i.test(path))
if (early.length > 0) console.error(`Must be lazy but is loaded first: ${early.join(', ')}`)
process.exit(kilobytes <= budgetKilobytes && early.length === 0 ? 0 : 1)
