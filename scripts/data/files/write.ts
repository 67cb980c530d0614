import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Collects the sizes of everything written, for the report at the end of a build. */
export interface Output {
  readonly directory: string
  readonly sizes: { readonly path: string; readonly bytes: number; readonly gzip: number }[]
}

/** Writes one text file below the output directory and notes its size. */
export function writeText(output: Output, path: string, text: string): void {
  const target = join(output.directory, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, text)
  output.sizes.push({ path, bytes: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length })
}

/** Compact JSON for what the app loads, indented JSON for what people read. */
export function writeJson(output: Output, path: string, value: unknown, style: 'compact' | 'readable'): void {
  writeText(output, path, (style === 'compact' ? JSON.stringify(value) : JSON.stringify(value, null, 2)) + '\n')
}
