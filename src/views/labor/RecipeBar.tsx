import { useState } from 'react'
import { labor } from '../../i18n/de/labor'
import { isPreset, sourceOfPreset } from '../../state/recipes/presetChoices'
import { maxTextLength } from '../../state/recipes/recipeLimits'
import { Icon } from '../../ui/Icon'
import { useApp, useAppStore } from '../AppContext'
import { SelectField } from '../../ui/Field'
import { useEdit, useRecipeField } from './useRecipe'
import { useRecipeOptions } from './useRecipeOptions'

/** A name typed and taken over with Enter or when it is left; Escape brings the old one back. */
const NameField = ({ label, value, onTake }: { label: string; value: string; onTake: (text: string) => void }) => {
  const [typed, setTyped] = useState<string | null>(null)
  const take = (): void => {
    const text = typed?.trim() ?? ''
    if (text !== '' && text !== value) onTake(text)
    setTyped(null)
  }
  return (
    <label className="field lab-name">
      <span className="fine">{label}</span>
      <input
        value={typed ?? value}
        maxLength={maxTextLength}
        onChange={(event) => {
          setTyped(event.target.value)
        }}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
    </label>
  )
}

const SaveAs = () => {
  const current = useRecipeField('title')
  const saveRecipeAs = useApp((state) => state.saveRecipeAs)
  const [title, setTitle] = useState<string | null>(null)
  if (title === null) {
    return (
      <button
        type="button"
        className="button"
        onClick={() => {
          setTitle(current)
        }}
      >
        {labor.saveAs}
      </button>
    )
  }
  return (
    <form
      className="lab-save"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '') return
        saveRecipeAs(title.trim())
        setTitle(null)
      }}
    >
      <label className="field">
        <span className="fine">{labor.saveAs}</span>
        <input
          autoFocus
          value={title}
          maxLength={maxTextLength}
          onChange={(event) => {
            setTitle(event.target.value)
          }}
        />
      </label>
      <button type="submit" className="button button-main">
        {labor.save}
      </button>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => {
          setTitle(null)
        }}
      >
        {labor.cancel}
      </button>
    </form>
  )
}

/** Which recipe is worked on: presets and one's own, name, origin, copies, undo. */
export const RecipeBar = () => {
  const id = useRecipeField('id')
  const title = useRecipeField('title')
  const origin = useRecipeField('origin')
  const edit = useEdit()
  const recipes = useRecipeOptions()
  const canUndo = useApp((state) => state.recipeHistory.past.length > 0)
  const canRedo = useApp((state) => state.recipeHistory.future.length > 0)
  // Actions never change, so they are read once.
  const { chooseRecipe, renameRecipe, saveRecipeAs, deleteRecipe, undoRecipe, redoRecipe } = useAppStore().getState()
  const preset = isPreset(id)
  return (
    <section className="lab-section lab-recipe" aria-label={labor.recipe}>
      <SelectField
        label={labor.recipe}
        value={id}
        groups={recipes}
        onChange={chooseRecipe}
      />
      <div className="lab-recipe-tools">
        <button type="button" className="icon-button" aria-label={labor.undo} title={labor.undo} disabled={!canUndo} onClick={undoRecipe}>
          <Icon name="zurueck" size={18} />
        </button>
        <button type="button" className="icon-button" aria-label={labor.redo} title={labor.redo} disabled={!canRedo} onClick={redoRecipe}>
          <Icon name="wieder" size={18} />
        </button>
      </div>
      {preset ? (
        <p className="fine">
          {labor.presetHint} {sourceOfPreset(id) !== '' && labor.source(sourceOfPreset(id))}
        </p>
      ) : (
        <>
          <NameField key={`t${id}`} label={labor.name} value={title} onTake={renameRecipe} />
          <NameField
            key={`o${id}`}
            label={labor.origin}
            value={origin}
           
            onTake={(next) => {
              edit({ origin: next })
            }}
          />
        </>
      )}
      <div className="lab-recipe-actions">
        <SaveAs key={id} />
        <button
          type="button"
          className="button button-quiet"
          onClick={() => {
            saveRecipeAs(title)
          }}
        >
          {labor.duplicate}
        </button>
        {!preset && (
          <button type="button" className="button button-quiet" onClick={deleteRecipe}>
            {labor.remove}
          </button>
        )}
      </div>
    </section>
  )
}
