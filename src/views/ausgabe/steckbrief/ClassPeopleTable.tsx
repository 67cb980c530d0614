import { isPresent } from '../../../core/indicators/missing'
import { peopleCell } from '../../../i18n/de/menschen'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatNumber } from '../../../i18n/format'
import { knownPeople } from '../../../state/derived/knownPeople'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { classColours } from '../../shared/classColours'

/** Most classes that have room; a recipe has at most seven. */
const mostRows = 8

/** How many units and people are in which class. */
export const ClassPeopleTable = ({ model }: { model: ProfileSheetModel }) => {
  const { byClass, units } = model
  const colours = classColours(units.classCount, 1, 'light')
  // A share of people of whom some are not known would be neither.
  const everybody = knownPeople(model.members.map(({ people }) => people))
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
            <td className="number">{peopleCell(people)}</td>
            <td className="number">{everybody.isWhole && isPresent(people.people) && isPresent(everybody.people) && everybody.people > 0 ? steckbrief.share(people.people / everybody.people) : '–'}</td>
          </tr>
        ))}
      </tbody>
      </table>
  )
}

