import { describe, expect, it } from 'vitest'
import { embeddedPackage } from '../../data/package/embedded'
import { createAppStore } from '../../state/store'
import { zoningSource } from '../ausgabe/blatt/zoningSource'
import { comparePictures } from './comparePictures'
import { panelsOf } from './maps/panels'

const state = createAppStore(embeddedPackage()).getState()
const pictureOf = async (compareMode: typeof state.compareMode) => (await comparePictures({ ...state, compareMode }))[0]!.figure

describe('the picture of a comparison', () => {
  it('has no numbers of areas where divisions stand side by side', async () => {
    const { body } = await pictureOf('neben')
    if (body.kind !== 'maps') throw new Error('maps')
    expect(body.panels).toHaveLength(2)
    expect(body.legend!.groups.flatMap(({ items }) => items.map(({ count }) => count)).filter((count) => count !== undefined)).toEqual([])
  })

  it('counts the Ortsteile of a difference and says so', async () => {
    const { body } = await pictureOf('unterschied')
    if (body.kind !== 'maps') throw new Error('maps')
    expect(body.legend!.groups[0]).toMatchObject({ countHead: 'Ortsteile' })
    expect(body.legend!.groups[0]!.items.every(({ count }) => count !== undefined)).toBe(true)
  })

  it('names the sources of all divisions in it', async () => {
    const { source } = await pictureOf('neben')
    for (const { zoning } of panelsOf(state).slice(0, 2)) expect(source).toContain(zoningSource(zoning))
  })
})
