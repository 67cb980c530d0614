import { useEffect, useRef, useState } from 'react'
import type { ShownRow } from '../../state/derived/shownTypes'
import { rankingNews, type RankingState } from './rankingNews'

/** Long enough that typing a word is one change, short enough to belong to it. */
const pause = 600

/** Reads aloud what has become of the ranking, once per change and not per key. */
export const SpokenRanking = ({ state, rows }: { state: RankingState; rows: readonly ShownRow[] }) => {
  const { shown, search, classFilter } = state
  const told = useRef(state)
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = { shown, search, classFilter }
      const news = rankingNews(told.current, now, rows)
      told.current = now
      if (news !== '') setSentence(news)
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [shown, search, classFilter, rows])
  return (
    <p className="visually-hidden" aria-live="polite">
      {sentence}
    </p>
  )
}
