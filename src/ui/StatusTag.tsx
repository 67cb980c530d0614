import type { Status } from '../core/indicators/provenance'
import { ModelBadge } from './ModelBadge'

/** The status of a figure in one word. */
export const StatusTag = ({ status }: { status: Status | undefined }) => {
  if (status === undefined) return null
  return status === 'modell' ? <ModelBadge short /> : <span className={`status-tag status-${status}`}>{status}</span>
}
