import { proposalWords } from '../../i18n/de/vorschlagTab'
import { useDesk } from './deskStore'
import { useProposals } from './proposalStore'

/** Says that the map shows a proposal and not the variant. */
export const PreviewNote = () => {
  const isTab = useDesk((state) => state.tab) === 'proposals'
  const preview = useProposals((state) => state.preview)
  if (!isTab || preview === null) return null
  return (
    <div className="preview-note" role="status">
      <span>{proposalWords.previewing(proposalWords.card(preview + 1))}</span>
      <button
        type="button"
        className="button"
        onClick={() => {
          useProposals.setState({ preview: null })
        }}
      >
        {proposalWords.endPreview}
      </button>
    </div>
  )
}
