import { describe, expect, it } from 'vitest'
import { takenView } from './takenView'

const lage = { address: '#/lage?raeume=x', stage: 'karte' } as const
const vergleich = { address: '#/vergleich?a=x', stage: 'vergleich' } as const

describe('takenView', () => {
  it('brings the kind of stage along where the view is another', () => {
    expect(takenView(vergleich, lage)).toEqual(lage)
    expect(takenView({ ...lage, stage: 'steckbrief' }, vergleich)).toEqual(vergleich)
    expect(takenView({ address: '#/labor', stage: 'index' }, lage)).toEqual(lage)
  })

  it('keeps the stage that was chosen for the same view, and a title', () => {
    expect(takenView({ address: '#/lage', stage: 'rangliste' }, lage)).toEqual({ ...lage, stage: 'rangliste' })
    expect(takenView({ address: '#/lage', stage: 'titel' }, vergleich)).toEqual({ ...vergleich, stage: 'titel' })
  })
})
