import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { baseMapOrigin, contentSecurityPolicy } from '../../scripts/build/contentSecurityPolicy'

/** Files the repository holds, without those that are deleted but not yet committed. */
const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
  .split('\0')
  .filter((path) => path !== '' && existsSync(path))
const textOf = (path: string): string => readFileSync(path, 'utf8')
const sources = tracked.filter((path) => /\.(ts|tsx|js|css)$/.test(path))

describe('the repository', () => {
  it('has been found', () => {
    expect(tracked.length).toBeGreaterThan(200)
    expect(tracked).toContain('package.json')
    expect(sources.length).toBeGreaterThan(150)
  })

  it('asks no particular registry for its packages', () => {
    const lock = textOf('package-lock.json')
    expect(lock).not.toContain('"resolved"')
    const packages = (JSON.parse(lock) as { packages: Record<string, { version?: string; integrity?: string }> }).packages
    expect(Object.entries(packages).filter(([path, { integrity, version }]) => path !== '' && (integrity === undefined || version === undefined)).map(([path]) => path)).toEqual([])
    for (const path of tracked.filter((each) => /(^|\/)\.npmrc$/.test(each))) expect(textOf(path)).not.toMatch(/^\s*(@[^:]+:)?registry\s*=|^\s*\/\/|_auth/im)
  })

  it('fixes every version, the same in package.json and lock file', () => {
    interface Manifest {
      readonly dependencies: Record<string, string>
      readonly devDependencies: Record<string, string>
    }
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json')) as Manifest
    const lock = (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Manifest> }).packages['']!
    const all = Object.entries({ ...dependencies, ...devDependencies })
    expect(all.length).toBeGreaterThan(20)
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(lock.dependencies).toEqual(dependencies)
    expect(lock.devDependencies).toEqual(devDependencies)
  })

  it('has every platform build that a locked package may want, so that npm ci has nothing to look up', () => {
    interface Entry {
      readonly optionalDependencies?: Record<string, string>
    }
    const { packages } = JSON.parse(textOf('package-lock.json')) as { packages: Record<string, Entry> }
    const holds = (from: string, name: string): boolean => `node_modules/${name}` in packages || `${from}/node_modules/${name}` in packages
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !holds(path, name)).map((name) => `${path} wants ${name}`)
    )
    expect(missing).toEqual([])
  })

  it('tracks no file above 1 MB', () => {
    expect(tracked.filter((path) => statSync(path).size > 1_000_000)).toEqual([])
  })

  it('has no source file above 400 lines', () => {
    const long = sources.filter((path) => !path.endsWith('.css') && textOf(path).split('\n').length > 401)
    expect(long).toEqual([])
  })

  it('has no two names that differ in case only, with or without their ending', () => {
    const seen = new Map<string, string>()
    const collisions: string[] = []
    for (const path of tracked) {
      // „ScaleBar.tsx“ and „scaleBar.ts“ are the same module name where the file system does not tell case apart.
      for (const key of new Set([path.toLowerCase(), path.toLowerCase().replace(/\.(ts|tsx|js)$/, '')])) {
        const other = seen.get(key)
        if (other !== undefined && other !== path) collisions.push(`${other} and ${path}`)
        seen.set(key, path)
      }
    }
    expect(collisions).toEqual([])
  })

  it('keeps unfinished marks and console output out of the sources', () => {
    const marks = new RegExp(['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].map((word) => `\\b${word}\\b`).join('|'))
    expect(sources.filter((path) => marks.test(textOf(path)))).toEqual([])
    expect(sources.filter((path) => path.startsWith('src/') && /console\.\w+\(/.test(textOf(path)))).toEqual([])
    expect(sources.filter((path) => path.startsWith('src/') && /(: any\b(?! [a-z])|<any>|\bas any\b(?! [a-z]))/.test(textOf(path)))).toEqual([])
  })

  it('does not mention the places it was made in', () => {
    const places = new RegExp(['/work' + '/', '/tmp' + '/h'].join('|'))
    expect(tracked.filter((path) => /\.(ts|tsx|js|json|md|css|html|csv|svg)$/.test(path) && places.test(textOf(path)))).toEqual([])
  })
})

describe('the page', () => {
  const html = textOf('index.html')

  it('is German and has no script or style of its own', () => {
    expect(html).toMatch(/<html lang="de"/)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
    expect(html).not.toMatch(/https?:\/\//)
  })

  it('has a policy that lets nothing in from outside', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|strict-dynamic|\*/)
    const directives = new Map(contentSecurityPolicy.split('; ').map((directive) => [directive.split(' ')[0]!, directive.split(' ').slice(1)]))
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('script-src')).toEqual(["'self'"])
    expect(directives.get('style-src')).toEqual(["'self'"])
    expect(directives.get('worker-src')).toEqual(["'self'"])
    for (const [name, values] of directives) {
      expect(values.filter((value) => !["'none'", "'self'"].includes(value) && !(name === 'img-src' && ['data:', 'blob:', baseMapOrigin].includes(value)) && !(name === 'connect-src' && value === baseMapOrigin))).toEqual([])
    }
  })
})
