import { useEffect, useEffectEvent, useId, useState } from 'react'
import { bilder } from '../../../i18n/de/bilder'
import { figureSvg } from '../../../map/figure/figureSvg'
import { Icon } from '../../../ui/Icon'
import { useAppStore } from '../../AppContext'
import { saveFile } from '../saveFile'
import { figurePng, resolutions } from './figurePng'
import type { MakePictures, Picture } from './pictures'
import './bild.css'

/** Which picture in which form; each is made when it is asked for. The description can be read and copied before. */
const SaveImagePanel = ({ make }: { make: MakePictures }) => {
  const store = useAppStore()
  const choice = useId()
  const [pictures, setPictures] = useState<readonly Picture[] | null>(null)
  const [chosen, setChosen] = useState(0)
  const begin = useEffectEvent(() => make(store.getState()))
  // Once: what is saved is what was there when the menu was opened.
  useEffect(() => {
    let current = true
    void begin().then(
      (made) => {
        if (current) setPictures(made)
      },
      () => {
        if (current) setPictures([])
      },
    )
    return () => {
      current = false
    }
  }, [])
  if (pictures === null) return <p className="fine">{bilder.working}</p>
  const picture = pictures[chosen] ?? pictures[0]
  if (picture === undefined) return <p className="fine">{bilder.nothing}</p>
  const { notify } = store.getState()
  const say = (sentence: string): void => {
    notify({ tone: 'info', sentence })
  }
  const { figure, fileName } = picture
  const save = async (ending: 'svg' | number): Promise<void> => {
    try {
      if (ending === 'svg') saveFile(`${fileName}.svg`, figureSvg(figure), 'image/svg+xml')
      else saveFile(`${fileName}.png`, await figurePng(figure, ending), 'image/png')
      say(bilder.saved(`${fileName}.${ending === 'svg' ? 'svg' : 'png'}`))
    } catch {
      notify({ tone: 'problem', sentence: bilder.failed })
    }
  }
  const copy = async (): Promise<void> => {
    try {
      // The promise goes in at once: some browsers take it only within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': figurePng(figure, 150).then((bytes) => new Blob([bytes], { type: 'image/png' })) })])
      say(bilder.copied)
    } catch {
      say(bilder.copyFailed)
    }
  }
  const copyText = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(figure.alt)
      say(bilder.altCopied)
    } catch {
      say(bilder.altCopyFailed)
    }
  }
  const item = (words: string, hint: string, act: () => void) => (
    <li key={words}>
      <button type="button" className="menu-item" data-closes onClick={act}>
        {words} <small className="fine">{hint}</small>
      </button>
    </li>
  )
  return (
    <div className="save-image">
      {pictures.length > 1 && (
        <fieldset className="menu-group">
          <legend>{bilder.which}</legend>
          {pictures.map(({ name }, index) => (
            <label key={name} className="check">
              <input type="radio" name={choice} checked={index === chosen} onChange={() => { setChosen(index) }} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <ul>
        {item(bilder.svg, bilder.svgHint, () => void save('svg'))}
        {resolutions.map((dpi) => item(bilder.png(dpi), bilder.pngHint[dpi] ?? '', () => void save(dpi)))}
        {item(bilder.copy, bilder.copyHint, () => void copy())}
      </ul>
      <details className="save-image-alt">
        <summary>{bilder.alt}</summary>
        <p>{figure.alt}</p>
        <p className="fine">{bilder.altHint}</p>
        <button type="button" className="button" onClick={() => void copyText()}>
          <Icon name="holen" size={17} />
          <span>{bilder.altCopy}</span>
        </button>
      </details>
    </div>
  )
}

export default SaveImagePanel
