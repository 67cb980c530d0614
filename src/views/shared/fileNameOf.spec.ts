import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fileNameOf } from './fileNameOf'

it('speaks plainly', () => {
  expect(fileNameOf('Sozialindex 2017, Ortsteile')).toBe('sozialindex-2017-ortsteile')
  expect(fileNameOf('Großwohnsiedlungen Südost')).toBe('grosswohnsiedlungen-suedost')
  expect(fileNameOf('../../etc: „Č“')).toBe('etc-c')
  expect(fileNameOf('…', 'diagramm')).toBe('diagramm')
})

it('never gives what a file system minds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0x24ff }), { maxLength: 120 }).map((points) => String.fromCodePoint(...points)), (title) => {
      expect(fileNameOf(title)).toMatch(/^(?!.{81})[a-z0-9]+(-[a-z0-9]+)*$/)
    }),
    { numRuns: 40 },
  )
})
