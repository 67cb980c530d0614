import { useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { FlowChart, type FlowBand, type FlowRoom } from '../../../charts/FlowChart'
import type { Zoning } from '../../../core/zoning/zoning'
import { bildMenu } from '../../../i18n/de/bildMenu'
import { wechsel } from '../../../i18n/de/wechsel'
import { zoneLook } from '../../../map/zoneLook'
import { hoverStore, setHover } from '../../../state/hover'
import { Segmented } from '../../../ui/Field'
import { ModelBadge } from '../../../ui/ModelBadge'
import { useApp } from '../../AppContext'
import { ChartFrame } from '../../shared/bild/ChartFrame'
import type { Comparison } from '../comparison'
import { bandId, noRoomId, roomId } from './bandId'
import { FlowList } from './FlowList'
import { flowsAt, totalOf, type Flow } from './flows'
import { peopleAreModel, unitNamesOf } from './leadOf'
import { peopleWords } from './peopleWords'
import { roomName } from './roomName'
import { roomNumbers } from './roomNumbers'

type Width = 'people' | 'units'
const widths = [
  { value: 'people', label: wechsel.people },
  { value: 'units', label: wechsel.units },
] as const

const light = (flow: Flow | undefined): void => {
  setHover(flow === undefined ? null : { kind: 'unit', id: flow.units[0]!, unitIds: flow.units, point: null })
}

/** Where the Ortsteile of every room of A are in B, as ribbons; linked with the maps both ways. */
export const FlowSection = ({ compared, a, b }: { compared: Comparison; a: Zoning; b: Zoning }) => {
  const data = useApp((state) => state.data)
  const year = useApp((state) => state.year)
  const theme = useApp((state) => state.theme)
  const [wanted, setWanted] = useState<Width>('people')
  const [chosen, setChosen] = useState<string | null>(null)
  const hovered = useStore(hoverStore, ({ hover }) => hover?.unitIds.join(' ') ?? '')
  useEffect(() => () => { setHover(null) }, [])

  const numbers = roomNumbers(a, b, compared.matches)
  const flows = useMemo(() => flowsAt(data, year, a, b, compared.matches).filter(({ from, to }) => from !== null || to !== null), [data, year, a, b, compared.matches])
  const nobodyKnown = flows.every(({ people }) => people === 0)
  const width: Width = nobodyKnown ? 'units' : wanted
  const { left, right, bands, counterpart } = useMemo(() => {
    const colourOf = (number: number): string => zoneLook(Math.max(1, Math.round(number)), theme).colour
    const amount = (of: readonly Flow[]): string => (width === 'units' ? wechsel.cell(totalOf(of).units) : peopleWords({ ...totalOf(of), units: of.flatMap(({ units }) => units) }))
    const rooms = (zoning: Zoning, side: 'from' | 'to', numberOf: (id: string) => number, isColoured: (id: string) => boolean): FlowRoom[] => {
      const rest = flows.filter((flow) => flow[side] === null)
      return [
        ...zoning.zones.flatMap(({ id }): FlowRoom[] => {
          const own = flows.filter((flow) => flow[side] === id)
          return own.length === 0 ? [] : [{ id: roomId(id), mark: String(numberOf(id)), name: roomName(zoning, id), colour: isColoured(id) ? colourOf(numberOf(id)) : null, amount: amount(own) }]
        }),
        ...(rest.length === 0 ? [] : [{ id: noRoomId, mark: '', name: wechsel.noRoom, colour: null, amount: amount(rest), last: true }]),
      ]
    }
    const pairs = compared.matches.flatMap((match): [string, string][] => (match.a !== undefined && match.b !== undefined ? [[match.b, match.a]] : []))
    const paired = new Set(pairs.map(([id]) => id))
    return {
      left: rooms(a, 'from', (id) => a.zones.find((zone) => zone.id === id)!.number, () => true),
      right: rooms(b, 'to', (id) => numbers.get(id)!, (id) => paired.has(id)),
      bands: flows.map((flow): FlowBand => ({ id: bandId(flow), from: roomId(flow.from), to: roomId(flow.to), value: width === 'units' ? flow.units.length : flow.people, isCalm: flow.stays })),
      counterpart: new Map(pairs.map(([to, from]) => [roomId(to), roomId(from)])),
    }
  }, [flows, width, theme, a, b, compared.matches, numbers])

  const under = new Set(hovered === '' ? [] : hovered.split(' '))
  const marked = new Set(flows.filter(({ units }) => units.some((unit) => under.has(unit))).map(bandId))
  const [only] = marked.size === 1 ? marked : []
  const flowOf = (id: string | null | undefined): Flow | undefined => flows.find((flow) => bandId(flow) === id)
  const told = flowOf(only) ?? flowOf(chosen)
  const names = unitNamesOf(data)
  const point = (id: string | null): void => {
    light(flowOf(id ?? chosen))
  }
  const choose = (id: string): void => {
    setChosen(chosen === id ? null : id)
    light(flowOf(id))
  }
  return (
    <section className="card flow-card">
      <div className="card-head">
        <h2>{wechsel.flowHead}</h2>
        {peopleAreModel(data, year) && <ModelBadge />}
        {flows.length > 0 && !nobodyKnown && <Segmented label={wechsel.flowBy} value={width} options={widths} onChange={setWanted} />}
      </div>
      {flows.length === 0 ? (
        <p className="empty">{wechsel.flowEmpty}</p>
      ) : (
        <>
          <p className="fine">
            {nobodyKnown && `${wechsel.flowNobodyKnown} `}
            {wechsel.flowWhat} {wechsel.numbers}
          </p>
          <ChartFrame title={wechsel.flowHead} subtitle={`A: ${a.title} · B: ${b.title}, ${year}`} sentences={[bildMenu.flowKey]} isModel={peopleAreModel(data, year)}>
            <FlowChart
              left={left}
              right={right}
              bands={bands}
              counterpart={counterpart}
              heads={[`A: ${a.title}`, `B: ${b.title}`]}
              label={wechsel.flowLabel(flows.length, flows.filter(({ stays }) => !stays).length)}
              marked={marked.size > 0 ? marked : new Set(chosen === null ? [] : [chosen])}
              onPoint={point}
              onChoose={choose}
            />
          </ChartFrame>
          <p className="flow-told">
            {told === undefined ? (
              <span className="fine">{wechsel.flowHint}</span>
            ) : (
              <>
                <b>{wechsel.band(roomName(a, told.from), roomName(b, told.to))}</b> ({told.stays ? wechsel.stays : wechsel.moves}): {wechsel.bandUnits(told.units.length, peopleWords(told))}. {told.units.map((unit) => names.get(unit) ?? unit).join(', ')}
              </>
            )}
          </p>
          <details>
            <summary>{flows.length === 1 ? wechsel.flowOne : wechsel.flowList(flows.length)}</summary>
            <FlowList flows={flows} a={a} b={b} numbers={numbers} marked={marked} chosen={chosen} onPoint={point} onChoose={choose} />
          </details>
        </>
      )}
    </section>
  )
}
