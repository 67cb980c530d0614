import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { compactPackage } from '../../src/data/package/compactPackage'
import { parsePackage } from '../../src/data/package/parsePackage'

/** Files of the package in a folder: path inside it -> text; context layers are loaded by the page itself. */
export const packageFiles = (root: string): Map<string, string> => {
  const files = new Map<string, string>()
  for (const path of ['datapackage.json', 'units.csv', 'components.csv', 'indicators.json', 'boundaries/units.topojson']) files.set(path, readFileSync(join(root, path), 'utf8'))
  for (const name of readdirSync(join(root, 'zonings'))) files.set(`zonings/${name}`, readFileSync(join(root, 'zonings', name), 'utf8'))
  return files
}

const id = 'virtual:embedded-package'

/**
 * Serves the data package in `data/` as a module: read and checked when the
 * page is built, packed as compact JSON. The page so needs neither the parser
 * nor the long tables before its first map. A faulty package stops the build.
 */
export const embeddedPackagePlugin = (root: string): Plugin => ({
  name: 'embedded-package',
  resolveId: (source) => (source === id ? `\0${id}` : undefined),
  load(source) {
    if (source !== `\0${id}`) return
    const parsed = parsePackage(packageFiles(root))
    if (!parsed.ok) this.error(parsed.problems.map(({ place, sentence }) => `${place.file ?? ''}: ${sentence}`).join('\n'))
    for (const path of packageFiles(root).keys()) this.addWatchFile(join(root, path))
    // One string: browsers parse JSON text faster than an object literal of this size.
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(compactPackage(parsed.value)))})`
  },
})
