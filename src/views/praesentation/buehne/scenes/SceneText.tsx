import type { ReactNode } from 'react'
import { buehne } from '../../../../i18n/de/buehne'
import type { Prepared } from '../prepare'

/** Headline and sentences of a scene, and what it could not show. */
export const SceneText = ({ prepared: { scene, faults }, children }: { prepared: Prepared; children?: ReactNode }) => {
  const gone = faults.filter(({ kind }) => kind === 'gone')
  return (
    <div className="hall-text">
      <h1 lang="de">{scene.headline.trim() === '' ? buehne.noHeadline : scene.headline}</h1>
      {scene.sentences.trim() !== '' && <p className="hall-sentences">{scene.sentences}</p>}
      {gone.length > 0 && (
        <p className="hall-problem">
          {buehne.missingParts} {gone.map(({ sentence }) => sentence).join(' ')}
        </p>
      )}
      {children}
    </div>
  )
}
