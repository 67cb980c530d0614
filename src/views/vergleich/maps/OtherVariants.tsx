import { useRef, useState } from 'react'
import { karten } from '../../../i18n/de/vergleichKarten'
import { maxOthers } from '../../../state/appState'
import { comparableZonings } from '../../../state/derived/shown'
import { SelectField } from '../../../ui/Field'
import { Icon } from '../../../ui/Icon'
import { useApp } from '../../AppContext'
import { letters, type Panel } from './panels'
import { variantGroups } from './variantGroups'

/** What is compared besides A and B: to change, take away, and add up to six. */
export const OtherVariants = ({ panels }: { panels: readonly Panel[] }) => {
  const data = useApp((state) => state.data)
  const variants = useApp((state) => state.variants)
  const zonings = useApp(comparableZonings)
  const show = useApp((state) => state.show)
  const box = useRef<HTMLDivElement>(null)
  const [news, setNews] = useState('')
  const others = panels.slice(2)
  const ids = others.map(({ zoning }) => zoning.id)
  const taken = new Set(panels.map(({ zoning }) => zoning.id))
  const next = zonings.find(({ id }) => !taken.has(id))
  const isFull = others.length >= maxOthers
  const add = (): void => {
    if (next === undefined || isFull) return
    show({ others: [...ids, next.id], compareMode: 'klein' })
    setNews(karten.added(letters[panels.length]!, next.title))
  }
  const remove = (panel: Panel): void => {
    // The button goes away with its variant.
    box.current?.querySelector<HTMLElement>('.other-add')?.focus()
    show({ others: ids.filter((id) => id !== panel.zoning.id) })
    setNews(karten.removed(panel.zoning.title))
  }
  const reason = isFull ? karten.full : next === undefined ? karten.noneLeft : null
  return (
    <div ref={box} className="other-variants">
      {others.map((panel, index) => (
        <div key={panel.letter} className="other-variant">
          <SelectField
            compact
            label={karten.variant(panel.letter)}
            value={panel.zoning.id}
            groups={variantGroups(data, variants, new Set([...taken].filter((id) => id !== panel.zoning.id)))}
            onChange={(id) => {
              show({ others: ids.map((each, position) => (position === index ? id : each)) })
            }}
          />
          <button
            type="button"
            className="icon-button"
            aria-label={karten.remove(panel.letter, panel.zoning.title)}
            title={karten.remove(panel.letter, panel.zoning.title)}
            onClick={() => {
              remove(panel)
            }}
          >
            <Icon name="schliessen" size={18} />
          </button>
        </div>
      ))}
      <button type="button" className="button other-add" aria-disabled={reason !== null} aria-describedby={reason === null ? undefined : 'other-variants-reason'} title={karten.addTitle} onClick={add}>
        <Icon name="plus" size={18} />
        {karten.add}
      </button>
      {reason !== null && (
        <span id="other-variants-reason" className="fine">
          {reason}
        </span>
      )}
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </div>
  )
}
