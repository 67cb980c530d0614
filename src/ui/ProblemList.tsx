import type { Problem } from '../core/result'

/** Problems as sentences with their way out; the place where there is one. */
export const ProblemList = ({ problems }: { problems: readonly Problem[] }) =>
  problems.length === 0 ? null : (
    <ul className="problems">
      {problems.map((problem, index) => (
        <li key={`${problem.code}${index}`} className={`problem problem-${problem.severity}`}>
          <p>
            {problem.place.row !== undefined && <b>Zeile {problem.place.row}: </b>}
            {problem.sentence}
          </p>
          {problem.wayOut !== '' && <p className="fine">{problem.wayOut}</p>}
        </li>
      ))}
    </ul>
  )
