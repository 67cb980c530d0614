import { isPresent } from '../../../core/indicators/missing'
import { lage } from '../../../i18n/de/lage'
import { classPhrase, overviewSentence, rankPhrase, valuePhrase } from '../../../i18n/de/statements'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber, formatValue } from '../../../i18n/format'
import { LocatorMap } from '../../../map/figure/LocatorMap'
import { PaperMap } from '../../../map/figure/PaperMap'
import { knownPeople } from '../../../state/derived/knownPeople'
import type { ProfileIndex, ProfileSheetModel } from '../../../state/profile/profileSheet'
import { useApp } from '../../AppContext'
import { classColours } from '../../shared/classColours'
import { noLines, noPoints, nothingMarked, sceneOf } from '../../shared/sceneOf'
import { ClassPeopleTable } from './ClassPeopleTable'
import { cutText } from './fitList'
import { dateWord, peopleWord } from './profileWords'

const noFilter: readonly number[] = []
const locatorMm = { width: 50, height: 44 }
const sentenceBox = { widthMm: 86, pt: 8, lines: 4 }

/** The classes from least to most need with the share of the variants in each; the own one is framed. */
const ClassBar = ({ index }: { index: ProfileIndex }) => {
  const { shown, row, sure } = index
  const colours = classColours(shown.classCount, 1, 'light')
  return (
    <ol className="profile-classes" aria-label={steckbrief.classes}>
      {shown.labels.map((label, i) => (
        <li key={label} className={i === row.classIndex ? 'is-own' : undefined} aria-current={i === row.classIndex ? 'true' : undefined}>
          <span className="profile-class-colour" style={{ backgroundColor: colours[i] }} />
          <span className="profile-class-label">{label}</span>
          {sure !== null && <span className="profile-class-share">{steckbrief.shareShort(sure.classShares[i] ?? 0)}</span>}
        </li>
      ))}
    </ol>
  )
}

const Statement = ({ index, monitoring }: { index: ProfileIndex; monitoring: boolean }) => {
  const { shown, row, sure } = index
  if (row.classIndex === null || row.exclusion !== null) {
    const why = row.exclusion === null ? formatValue(row.value) : lage.exclusion(row.exclusion)
    return (
      <>
        <p className="profile-verdict">{steckbrief.notRated}</p>
        <p>{cutText(why, sentenceBox)}</p>
        <p className="profile-fine">{steckbrief.notSure}</p>
      </>
    )
  }
  return (
    <>
      <p className="profile-verdict">{cutText(classPhrase(shown, row.classIndex, monitoring), { widthMm: 86, pt: 13, lines: 1 })}</p>
      <p>
        {rankPhrase(shown, row)}, {valuePhrase(shown, row)}.
      </p>
      <ClassBar index={index} />
      {sure !== null && (
        <>
          <p>{steckbrief.sure(sure.ownShare, sure.runs, sure.margin, sure.low, sure.high)}</p>
          <p className="profile-fine">{steckbrief.sureHow(sure.seed)}</p>
        </>
      )}
    </>
  )
}

const CityStatement = ({ model }: { model: ProfileSheetModel }) => {
  const { units, byClass } = model
  const top = units.classCount - 1
  const high = byClass.find(({ classIndex }) => classIndex === top)
  return (
    <>
      {units.result === null ? <p>{steckbrief.noIndex}</p> : <p>{cutText(overviewSentence(units, high?.people ?? knownPeople([]), high?.units ?? 0, units.labels[top] ?? ''), { ...sentenceBox, lines: 2 })}</p>}
      {units.result !== null && <ClassPeopleTable model={model} />}
    </>
  )
}

/** Where it lies, how high its need is and how sure that is, how many people live there. */
export const ProfileTop = ({ model }: { model: ProfileSheetModel }) => {
  const data = useApp((state) => state.data)
  const monitoring = useApp((state) => state.indexScheme === 'monitoring')
  const { place, people, index, type, isSmall } = model
  const isCity = place.subject.kind === 'city'
  const facts: readonly (readonly [string, string])[] = [
    [`${steckbrief.peopleOf(dateWord(people.date))}${people.status === undefined ? '' : ` (${people.status === 'modell' ? steckbrief.modelValue : people.status})`}`, peopleWord(people.value)],
    ...(people.published === null ? [] : [[steckbrief.published(dateWord(people.published.date)), formatNumber(people.published.value)] as const]),
    [steckbrief.area, `${formatNumber(people.areaKm2, 2)} km²`],
    [steckbrief.density, isPresent(people.perKm2) ? formatNumber(people.perKm2) : peopleWord(people.perKm2)],
    ...(isCity || (type === null && data.units.every((unit) => unit.type === '')) ? [] : [[steckbrief.type, type === null ? steckbrief.mixedType : cutText(type.name, { widthMm: 38, pt: 9, lines: 1 })] as const]),
  ]
  return (
    <div className="profile-top">
      {isCity ? (
        <PaperMap topology={data.boundaries} scene={{ ...sceneOf(data, model.units, 'light', noFilter, null, nothingMarked, noPoints, noLines), labels: 'none' }} widthMm={locatorMm.width} heightMm={locatorMm.height} scaleBar={false} alt={steckbrief.locatorCity} />
      ) : (
        <LocatorMap topology={data.boundaries} highlight={place.unitIds} widthMm={locatorMm.width} heightMm={locatorMm.height} alt={steckbrief.locator(place.name)} />
      )}
      <div className="profile-statement">
        <h3>{isCity ? steckbrief.byClass : steckbrief.need}</h3>
        {isCity ? <CityStatement model={model} /> : index === null ? <p>{steckbrief.noIndex}</p> : <Statement index={index} monitoring={monitoring} />}
        {isSmall && <p className="profile-small">{index?.row.exclusion?.reason === 'population' ? steckbrief.smallShort : steckbrief.small}</p>}
      </div>
      <dl className="profile-facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {people.without.length > 0 && (
          <div>
            <dt>{steckbrief.peopleWithout(people.without.length)}</dt>
          </div>
        )}
      </dl>
    </div>
  )
}
