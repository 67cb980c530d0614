import type { AttainableFigure } from '../../core/zoning/random/attainable'
import { standing } from '../../core/zoning/random/standing'
import { guete } from '../../i18n/de/guete'

/** The value between what chance gives and the best that was found with as many rooms, and the same as a sentence. */
export const AttainableScale = ({ own, figure, zones, format }: { own: number; figure: AttainableFigure; zones: number; format: (value: number) => string }) => {
  const best = figure.higherIsBetter ? Math.max(figure.best, own) : Math.min(figure.best, own)
  const stands = standing(own, figure.median, best, figure.higherIsBetter)
  const worst = figure.quantiles[figure.higherIsBetter ? 0 : figure.quantiles.length - 1]!
  const least = Math.min(worst, best, own)
  const most = Math.max(worst, best, own)
  const place = (value: number): string => {
    const part = most === least ? 0 : (value - least) / (most - least)
    // The good end is always on the right.
    return `${(figure.higherIsBetter ? part : 1 - part) * 100}%`
  }
  return (
    <div className="attainable">
      {stands.kind !== 'none' && <p className="attainable-sentence">{stands.kind === 'worse' ? guete.worse(format(own), format(figure.median)) : guete.reaches(stands.share, zones)}</p>}
      <div className="attainable-scale" aria-hidden="true">
        <span className="attainable-chance" style={{ left: place(figure.median) }} />
        <span className="attainable-best" style={{ left: place(best) }} />
        <span className="attainable-own" style={{ left: place(own) }} />
      </div>
      <p className="fine">
        {guete.chance(format(figure.median))} · {guete.own(format(own))} · {guete.best(format(best))}
      </p>
    </div>
  )
}
