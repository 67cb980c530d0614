import { describe, expect, it } from 'vitest'
import { parseErfurt } from '../../../test/erfurt'
import { compactPackage, expandPackage } from './compactPackage'
import { embeddedPackage } from './embedded'

const parsed = parseErfurt()
if (!parsed.ok) throw new Error(parsed.problems[0]!.sentence)

describe('compactPackage', () => {
  it('gives back an equal package through JSON', () => {
    expect(expandPackage(JSON.parse(JSON.stringify(compactPackage(parsed.value))) as never)).toEqual(parsed.value)
  })
  it('is what the page embeds', () => {
    expect(embeddedPackage()).toEqual(parsed.value)
    expect(parsed.warnings).toEqual([])
  })
})
