import { indexPicture as words } from '../i18n/de/indexBild'
import { formatDifference, formatNumber } from '../i18n/format'
import './indexPicture.css'

/** One unit's way through the index. Texts are formatted; colours come from whoever knows the map. */
export interface IndexPictureModel {
  readonly name: string
  readonly terms: readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    /** Mean of the reference, in the same unit. */
    readonly mean: string
    /** Normalised value; null where the unit has none. */
    readonly normalised: number | null
    /** A low value means more need. */
    readonly isTurned: boolean
  }[]
  /** Normalised values are distances from the mean in standard deviations. */
  readonly isDistance: boolean
  /** Whose mean the figures are compared with; '' or absent where nothing is to be said. */
  readonly averageNote?: string
  readonly mean: string
  readonly meanWords: string
  /** How the index follows from the mean; '' where it is the mean itself. */
  readonly formula: string
  readonly index: string
  readonly classIndex: number
  /** From little to much. */
  readonly classes: readonly { readonly colour: string; readonly label: string; readonly range: string }[]
}

/** Distances up to here have room; what lies beyond ends at the edge. */
const leastReach = 2

/**
 * The index explained in one picture: figures, their distance from the mean, the
 * mean of the distances, the class. Sizes follow `--u`, a hundredth of the
 * width of whatever it stands in. The first two steps are a table, so the picture is its own twin.
 */
export const IndexPicture = ({ picture, caption }: { picture: IndexPictureModel; caption: string }) => {
  const { terms, isDistance } = picture
  const reach = Math.max(leastReach, ...terms.map(({ normalised }) => Math.abs(normalised ?? 0)))
  const number = (value: number): string => (isDistance ? formatDifference(value, 1) : formatNumber(value, 2))
  const hasTurned = terms.some(({ isTurned }) => isTurned)
  return (
    <figure className="index-picture" aria-label={caption}>
      <div className="index-picture-table">
        <table data-many={terms.length > 8}>
          <thead>
            <tr>
              <th scope="col" colSpan={3}>
                <span className="index-picture-step">1</span> {words.figures(picture.name)}
              </th>
              <th scope="col">
                <span className="index-picture-step">2</span> {isDistance ? words.distance : words.normalised}
              </th>
            </tr>
          </thead>
          <tbody>
            {terms.map((term) => (
              <tr key={term.id}>
                <th scope="row">
                  {term.label}
                  {term.isTurned && ' *'}
                </th>
                <td className="index-picture-value">{term.value}</td>
                <td className="index-picture-quiet">
                  {words.average} {term.mean}
                </td>
                <td>
                  <span className="index-picture-bar" data-from={isDistance ? 'middle' : 'left'} aria-hidden="true">
                    {term.normalised !== null && (
                      <span
                        style={
                          isDistance
                            ? { left: `${50 + (Math.min(0, term.normalised) / reach) * 50}%`, width: `${(Math.abs(term.normalised) / reach) * 50}%` }
                            : { left: 0, width: `${Math.max(0, Math.min(1, term.normalised / reach)) * 100}%` }
                        }
                      />
                    )}
                  </span>
                  <b>{term.normalised === null ? words.absent : number(term.normalised)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {isDistance && (
          <p className="index-picture-axis" aria-hidden="true">
            <span>{words.less}</span>
            <span>{words.average}</span>
            <span>{words.more}</span>
          </p>
        )}
        {hasTurned && <p className="index-picture-quiet">{words.turned}</p>}
        {picture.averageNote !== undefined && picture.averageNote !== '' && <p className="index-picture-quiet">{picture.averageNote}</p>}
      </div>
      <div className="index-picture-end">
        <section>
          <h2>
            <span className="index-picture-step">3</span> {picture.meanWords}
          </h2>
          <p className="index-picture-mean">{picture.mean}</p>
          {picture.formula !== '' && <p className="index-picture-quiet">{picture.formula}</p>}
        </section>
        <section>
          <h2>
            <span className="index-picture-step">4</span> {words.class}
          </h2>
          <ol className="index-picture-classes" reversed>
            {picture.classes
              .map((each, i) => (
                <li key={each.range} aria-current={i === picture.classIndex ? 'true' : undefined}>
                  <span className="swatch" aria-hidden="true" style={{ backgroundColor: each.colour }} />
                  <span>{each.label === '' ? each.range : each.label}</span>
                  {i === picture.classIndex ? (
                    <b>
                      ◀ {words.index} {picture.index}
                    </b>
                  ) : (
                    each.label !== '' && <span className="index-picture-quiet">{each.range}</span>
                  )}
                </li>
              ))
              .reverse()}
          </ol>
        </section>
      </div>
    </figure>
  )
}
