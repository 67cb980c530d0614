import { useId } from 'react'
import type { QualityContext } from '../../core/zoning/quality/qualityContext'
import { maxZones, zoningOfDraft, type Draft } from '../../core/zoning/draft/draft'
import { proposalWords } from '../../i18n/de/vorschlagTab'
import { zoningsOf } from '../../state/derived/shown'
import { CheckField, Segmented, SelectField } from '../../ui/Field'
import { useApp } from '../AppContext'
import { NumberField } from '../shared/NumberField'
import { PairChoice } from './PairChoice'
import { criteria, setWish, useProposals } from './proposalStore'
import { keptRooms } from './proposalTask'

/** What a proposal should heed. */
export const ProposalForm = ({ context, draft }: { context: QualityContext; draft: Draft | null }) => {
  const wish = useProposals((state) => state.wish)
  const zonings = useApp(zoningsOf)
  const weightId = useId()
  const kept = keptRooms(draft, { ...wish, keepLocked: true })
  const usesIndex = wish.alike.includes('index')
  const indicators = context.variables.filter((variable) => variable.id !== 'index')
  return (
    <>
      <Segmented
        label={proposalWords.by}
        value={wish.by}
        options={[
          { value: 'zones', label: proposalWords.byZones },
          { value: 'size', label: proposalWords.bySize },
        ]}
        onChange={(by) => {
          setWish({ by })
        }}
      />
      {wish.by === 'zones' ? (
        <NumberField label={proposalWords.zones} value={wish.zones} min={1} max={maxZones} step={1} onChange={(zones) => { setWish({ zones: Math.round(zones) }) }} />
      ) : (
        <NumberField label={proposalWords.leastPeople} value={wish.leastPeople} min={0} step={500} onChange={(leastPeople) => { setWish({ leastPeople: Math.round(leastPeople) }) }} />
      )}
      <fieldset className="lab-domain">
        <legend>{proposalWords.alike}</legend>
        <Segmented
          label={proposalWords.alike}
          value={usesIndex ? 'index' : 'indicators'}
          options={[
            { value: 'index', label: 'Sozialindex' },
            { value: 'indicators', label: 'einzelne Indikatoren' },
          ]}
          onChange={(value) => {
            setWish({ alike: value === 'index' ? ['index'] : indicators.map((each) => each.id) })
          }}
        />
        {!usesIndex &&
          indicators.map((each) => (
            <CheckField
              key={each.id}
              checked={wish.alike.includes(each.id)}
              onChange={(on) => {
                setWish({ alike: on ? [...wish.alike, each.id] : wish.alike.filter((id) => id !== each.id) })
              }}
            >
              {each.label}
            </CheckField>
          ))}
      </fieldset>
      <fieldset className="lab-domain wish-weights">
        <legend>{proposalWords.important}</legend>
        {criteria.map((criterion) => (
          <div key={criterion} className="wish-weight">
            <label htmlFor={`${weightId}${criterion}`}>{proposalWords.criteria[criterion]}</label>
            <input
              id={`${weightId}${criterion}`}
              type="range"
              min={0}
              max={100}
              step={5}
              disabled={criterion === 'closeness' && wish.like === ''}
              value={wish.weights[criterion]}
              onChange={(event) => {
                setWish({ weights: { ...wish.weights, [criterion]: Number(event.target.value) } })
              }}
            />
            <output htmlFor={`${weightId}${criterion}`}>{wish.weights[criterion]}</output>
          </div>
        ))}
        <SelectField
          compact
          label={proposalWords.like}
          value={wish.like}
          options={[{ value: '', label: proposalWords.noLike }, ...zonings.filter((zoning) => draft === null || zoning.id !== zoningOfDraft(draft).id).map((zoning) => ({ value: zoning.id, label: zoning.title }))]}
          onChange={(like) => {
            setWish({ like, weights: { ...wish.weights, closeness: like === '' ? 0 : Math.max(wish.weights.closeness, 30) } })
          }}
        />
      </fieldset>
      {kept.length > 0 ? (
        <CheckField
          checked={wish.keepLocked}
          onChange={(keepLocked) => {
            setWish({ keepLocked })
          }}
        >
          {proposalWords.kept(kept.length)}
        </CheckField>
      ) : (
        <p className="fine">{proposalWords.noKept}</p>
      )}
      <PairChoice label={proposalWords.together} pairs={wish.together} onChange={(together) => { setWish({ together }) }} />
      <PairChoice label={proposalWords.apart} pairs={wish.apart} onChange={(apart) => { setWish({ apart }) }} />
      <NumberField label={proposalWords.seed} value={wish.seed} min={0} step={1} onChange={(seed) => { setWish({ seed: Math.round(seed) }) }} />
      <p className="fine">{proposalWords.seedNote}</p>
    </>
  )
}
