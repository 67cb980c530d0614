import type { CSSProperties } from 'react'
import { peopleOrUnknown } from '../../../i18n/de/menschen'
import { steckbrief } from '../../../i18n/de/steckbrief'
import { formatValue } from '../../../i18n/format'
import { knownPeople } from '../../../state/derived/knownPeople'
import type { ProfileSheetModel } from '../../../state/profile/profileSheet'
import { classColours } from '../../shared/classColours'
import { bottomPlan, type Paragraph } from './bottomPlan'
import { cutText } from './fitList'
import { ProfileChanges } from './ProfileChanges'
import { layoutOf, linesIn, measures } from './profileLayout'
import { classWordOf, peopleWord } from './profileWords'

const writeLineMm = 6.4

const Paragraphs = ({ title, paragraphs }: { title: string; paragraphs: readonly Paragraph[] }) =>
  paragraphs.length === 0 ? null : (
    <section className="profile-section">
      <h3>{title}</h3>
      <ul className="profile-paragraphs">
        {paragraphs.map(({ lead, rest, lines }, i) => (
          <li key={i} style={{ maxHeight: `${lines * measures.lineMm}mm` }}>
            {lead !== '' && <b>{lead}</b>}
            {rest}
          </li>
        ))}
      </ul>
    </section>
  )

const Members = ({ model, rows, notes }: { model: ProfileSheetModel; rows: number; notes: readonly { readonly text: string; readonly lines: number }[] }) => {
  const { members, units, place } = model
  const colours = classColours(units.classCount, 1, 'light')
  const left = members.length - rows
  return (
    <section className="profile-section">
      <h3>{place.subject.kind === 'city' ? steckbrief.membersCity : steckbrief.members(members.length)}</h3>
      {notes.map(({ text, lines }) => (
        <p key={text} style={{ maxHeight: `${lines * measures.lineMm}mm` }}>
          {text}
        </p>
      ))}
      <table className="profile-table profile-members">
        <thead>
          <tr>
            <th scope="col">{steckbrief.name}</th>
            <th scope="col" className="number">
              {steckbrief.people}
            </th>
            <th scope="col">{steckbrief.step}</th>
            <th scope="col" className="number">
              {steckbrief.index}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.slice(0, rows).map((member) => (
            <tr key={member.id}>
              <th scope="row">
                {cutText(member.name, { widthMm: 32, pt: measures.pt, lines: 1 })}
                {member.certainty !== '' && (
                  <>
                    <span aria-hidden="true"> *</span>
                    <span className="visually-hidden"> ({member.certainty})</span>
                  </>
                )}
              </th>
              <td className="number">{peopleWord(member.people)}</td>
              <td>
                {member.row.classIndex !== null && <span className="profile-dot" style={{ backgroundColor: colours[member.row.classIndex] }} />}
                {cutText(classWordOf(member, units.labels), { widthMm: 22, pt: measures.pt, lines: 1 })}
              </td>
              <td className="number">{member.row.classIndex === null ? '–' : formatValue(member.row.value, units.decimals)}</td>
            </tr>
          ))}
          {left > 0 && (
            <tr className="profile-more">
              <td colSpan={4}>
                {steckbrief.moreMembers(left)}
                {place.subject.kind === 'city' ? '' : ` (${peopleOrUnknown(knownPeople(members.slice(rows).map(({ people }) => people)))})`}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

/** The two columns below the chart; their content is planned to fit (see bottomPlan). */
export const ProfileBottom = ({ model }: { model: ProfileSheetModel }) => {
  const plan = bottomPlan(model)
  const isUnit = model.place.subject.kind === 'unit'
  const isCity = model.place.subject.kind === 'city'
  const touches = <Paragraphs title={isUnit ? steckbrief.touches : isCity ? steckbrief.touchesCity : steckbrief.touchesZone} paragraphs={plan.touches} />
  const write = plan.write !== null && (
    <section className="profile-section profile-write" style={{ height: `${plan.write.heightMm}mm` }}>
      <h3>{steckbrief.write}</h3>
      {Array.from({ length: linesIn(plan.write.heightMm - measures.headMm, writeLineMm) }, (_, i) => (
        <span key={i} />
      ))}
    </section>
  )
  return (
    <div className="profile-bottom" style={{ height: `${layoutOf(model).bottomMm}mm`, '--profile-line': `${measures.lineMm}mm` } as CSSProperties}>
      <div className="profile-column">
        <ProfileChanges changes={model.changes} {...plan.changes} />
        {!isUnit && touches}
        <Paragraphs title={steckbrief.notes} paragraphs={plan.notes} />
        {plan.write?.column === 'left' && write}
      </div>
      <div className="profile-column">
        {isUnit && touches}
        {!isUnit && <Members model={model} rows={plan.members} notes={[plan.hidden, plan.uncertain].filter((note) => note !== null)} />}
        {plan.facilities !== null && <Paragraphs title={steckbrief.facilities} paragraphs={plan.facilities} />}
        {plan.write?.column === 'right' && write}
      </div>
    </div>
  )
}
