import { packageFiles } from '../scripts/build/embeddedPackage'
import { parsePackage } from '../src/data/package/parsePackage'

/** The package in `data/` as its files, and parsed; for tests. */
export const erfurtFiles = packageFiles('data')
export const parseErfurt = () => parsePackage(erfurtFiles)
