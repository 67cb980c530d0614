import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber } from '../../../i18n/format'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { classColours } from '../../shared/classColours'

/** Most classes that have room; a recipe has at most seven. */
const mostRows = 8

/** How many units and people are in which class. */
export const ClassPeopleTable = ({ model }: { model: ProfileSheetModel }) => {
  const { byClass, units } = model
  const colours = classColours(units.classCount, 1, 'light')
  const all = byClass.reduce((sum, { people }) => sum + people, 0)
  return (
    <table className="profile-table">
      <caption className="visually-hidden">{steckbrief.byClass}</caption>
      <thead>
        <tr>
          <th scope="col">{steckbrief.step}</th>
          <th scope="col" className="number">
            {steckbrief.units}
          </th>
          <th scope="col" className="number">
            {steckbrief.people}
          </th>
          <th scope="col" className="number">
            {steckbrief.shareOfPeople}
          </th>
        </tr>
      </thead>
      <tbody>
        {byClass.slice(0, mostRows).map(({ classIndex, units: count, people }) => (
          <tr key={classIndex ?? 'none'}>
            <th scope="row">
              {classIndex !== null && <span className="profile-dot" style={{ backgroundColor: colours[classIndex] }} />}
              {classIndex === null ? steckbrief.notRated : (units.labels[classIndex] ?? '')}
            </th>
            <td className="number">{formatNumber(count)}</td>
            <td className="number">{formatNumber(people)}</td>
            <td className="number">{all === 0 ? '–' : steckbrief.share(people / all)}</td>
          </tr>
        ))}
      </tbody>
      </table>
  )
}

