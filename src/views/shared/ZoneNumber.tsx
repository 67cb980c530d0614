/** Number of a zone, as on the map: no zone is told by colour alone. */
export const ZoneNumber = ({ number }: { number: number }) => <span className="zone-number">{number}</span>
