import type { ReactElement, ReactNode } from 'react'

const paths = {
  lage: (
    <>
      <path d="M12 21s-7-6.2-7-11a7 7 0 0 1 14 0c0 4.8-7 11-7 11Z" />
      <circle cx="12" cy="10" r="2.5" />
    </>
  ),
  vergleich: (
    <>
      <rect x="3" y="5" width="7.5" height="14" rx="1.5" />
      <rect x="13.5" y="5" width="7.5" height="14" rx="1.5" />
      <path d="M3 12h7.5M13.5 9.5H21" />
    </>
  ),
  werkstatt: (
    <>
      <path d="M4 5.5 11 4l3.5 4.5L12 13l-8 1Z" />
      <path d="m14.5 8.5 5.5 1V20H9.5L12 13" />
    </>
  ),
  labor: (
    <>
      <path d="M5 20V11M12 20V4M19 20v-6" />
      <path d="M2.8 11h4.4M9.8 7.5h4.4M16.8 16h4.4" />
    </>
  ),
  ausgabe: (
    <>
      <path d="M7 9V3.5h10V9M7 17H3.5V9h17v8H17" />
      <path d="M7 13.5h10v7H7Z" />
    </>
  ),
  praesentation: (
    <>
      <path d="M3 4.5h18M4.5 4.5v11h15v-11M12 15.5v2.5M8 21l4-3 4 3" />
      <path d="m10.3 7.7 4.2 2.3-4.2 2.3Z" />
    </>
  ),
  daten: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="1.5" />
      <path d="M3.5 9.5h17M3.5 14.5h17M9.5 9.5v10" />
    </>
  ),
  mehr: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M9.7 9.6a2.4 2.4 0 1 1 3.4 2.2c-.8.4-1.1.9-1.1 1.7M12 16.6v.1" />
    </>
  ),
  teilen: (
    <>
      <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7" />
      <path d="M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />
    </>
  ),
  ebenen: (
    <>
      <path d="m12 4 8.5 4.5L12 13 3.5 8.5Z" />
      <path d="m3.5 13 8.5 4.5L20.5 13" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  schliessen: <path d="M6 6l12 12M18 6 6 18" />,
  suche: (
    <>
      <circle cx="11" cy="11" r="6" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  pfeil: <path d="m9 5 7 7-7 7" />,
  rechts: <path d="M4 12h15M13 6l6 6-6 6" />,
  auf: <path d="m6 15 6-6 6 6" />,
  ab: <path d="m6 9 6 6 6-6" />,
  regler: (
    <>
      <path d="M4 8h9M17 8h3M4 16h3M11 16h9" />
      <circle cx="15" cy="8" r="2" />
      <circle cx="9" cy="16" r="2" />
    </>
  ),
  laden: <path d="M12 16V4M7 9l5-5 5 5M4 15v4.5h16V15" />,
  holen: <path d="M12 4v12M7 11l5 5 5-5M4 15v4.5h16V15" />,
  zurueck: <path d="M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-3" />,
  wieder: <path d="m15 6 5 5-5 5M20 11H10a5 5 0 0 0 0 10h3" />,
  tausch: <path d="M4 8h14M14 4l4 4-4 4M20 16H6M10 12l-4 4 4 4" />,
} satisfies Record<string, ReactElement>

export type IconName = keyof typeof paths

/** The sheet a line icon is drawn on. */
export const IconSheet = ({ size, children }: { size: number; children: ReactNode }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
    {children}
  </svg>
)

/** A line icon; decorative, so the control it sits in carries the words. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => <IconSheet size={size}>{paths[name]}</IconSheet>
