import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Path of an installed Chromium or Chrome, or undefined. */
export const findBrowser = (): string | undefined => candidates.find((path) => path !== undefined && path !== '' && existsSync(path))

const isDebianAsRoot = (): boolean =>
  process.getuid?.() === 0 && existsSync('/etc/os-release') && /debian/i.test(readFileSync('/etc/os-release', 'utf8')) && spawnSync('apt-get', ['--version']).status === 0

/**
 * Path of a browser for the tests. On Debian as root the distribution's
 * package is installed when none is there; elsewhere it says how to get one.
 */
export const ensureBrowser = (): string => {
  const found = findBrowser()
  if (found !== undefined) return found
  if (isDebianAsRoot()) {
    console.log('No Chromium found. Installing the Debian package "chromium" …')
    execFileSync('apt-get', ['update'], { stdio: 'ignore' })
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  throw new Error(
    [
      'The browser tests need Chromium or Chrome, and none was found. Any of these helps:',
      '  Debian:            apt-get install chromium',
      '  Ubuntu:            snap install chromium',
      '  macOS or Windows:  install Google Chrome',
      '  elsewhere:         set CHROMIUM_PATH to the executable of a Chromium',
    ].join('\n'),
  )
}
