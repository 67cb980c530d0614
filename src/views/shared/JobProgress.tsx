import type { Progress } from './useJob'

/** Progress of a computation with the way to end it. */
export const JobProgress = ({ progress, words, cancelLabel, onCancel }: { progress: Progress; words: (done: number, all: number) => string; cancelLabel: string; onCancel: () => void }) => (
  <div className="lab-progress">
    <progress value={progress.done} max={progress.all} aria-label={words(progress.done, progress.all)} />
    <span className="fine">{words(progress.done, progress.all)}</span>
    <button type="button" className="button" onClick={onCancel}>
      {cancelLabel}
    </button>
  </div>
)
