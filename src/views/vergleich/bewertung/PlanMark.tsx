/** Letter of a plan, as in table and picture. */
export const PlanMark = ({ letter }: { letter: string }) => <span className="score-letter">{letter}</span>
