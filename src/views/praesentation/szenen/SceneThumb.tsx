import { memo } from 'react'
import type { ScenePicture } from './sceneThumbs'

/** A small picture of a scene; decoration beside its headline. */
export const SceneThumb = memo(({ picture, isTitle }: { picture: ScenePicture | null; isTitle: boolean }) => (
  <span className={isTitle ? 'scene-thumb is-title' : 'scene-thumb'} aria-hidden="true">
    {picture?.thumbs.map((thumb, index) => (
      <svg key={index} viewBox={thumb.viewBox} preserveAspectRatio="xMidYMid meet" strokeLinejoin="round">
        {thumb.land.map(({ colour, pale, path }) => (
          <path key={`${colour}${pale}`} d={path} fill={colour === '' ? 'var(--line)' : colour} opacity={pale ? 0.25 : 1} stroke="var(--map-border)" strokeWidth={thumb.width / 300} />
        ))}
        {thumb.borders !== '' && <path d={thumb.borders} fill="none" stroke="var(--map-zone-border)" strokeWidth={thumb.width / 200} />}
        {thumb.picked !== '' && <path d={thumb.picked} fill="none" stroke="var(--selection)" strokeWidth={thumb.width / 60} />}
      </svg>
    ))}
  </span>
))
SceneThumb.displayName = 'SceneThumb'
