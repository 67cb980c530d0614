import type { ReactElement } from 'react'

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
  daten: (
    <>
      <rect x="3.5" y="4.5" width="17" height="15" rx="1.5" />
      <path d="M3.5 9.5h17M3.5 14.5h17M9.5 9.5v10" />
    </>
  ),
  thema: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M12 4a8 8 0 0 1 0 16Z" fill="currentColor" />
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
  hand: <path d="M8 12V6.5a1.5 1.5 0 0 1 3 0V11 5a1.5 1.5 0 0 1 3 0v6-4.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6c-3 0-4.2-1.5-5.5-4L4 14a1.5 1.5 0 0 1 2.5-1.5L8 14Z" />,
  pinsel: (
    <>
      <path d="M20 4c-5 2-8.5 5-10.5 9l2 2C15.5 13 18.3 9.3 20 4Z" />
      <path d="M9 14c-2.5 0-3.5 1.5-3.7 3.2C5.2 18.5 4.5 19.5 3.5 20c3.5.8 7.5.2 8-4Z" />
    </>
  ),
  lasso: (
    <>
      <ellipse cx="12" cy="9.5" rx="8.5" ry="5.5" strokeDasharray="3 2.4" />
      <path d="M7.5 14.5c-.8 1-.5 2.5.8 2.5s1.5-1.5.5-2.2M8.3 17c.2 1.8-.5 3-2 3.5" />
    </>
  ),
  radierer: (
    <>
      <path d="m4.5 14.5 8-9 7 6-6.5 7.5H8Z" />
      <path d="m8.5 10 7 6M8 19h12" />
    </>
  ),
  tastatur: (
    <>
      <rect x="3" y="6.5" width="18" height="11" rx="1.5" />
      <path d="M7 10.5h.01M10.5 10.5h.01M14 10.5h.01M17.5 10.5h.01M8 14h8" />
    </>
  ),
  schloss: (
    <>
      <rect x="5.5" y="11" width="13" height="9" rx="1.5" />
      <path d="M8.5 11V8a3.5 3.5 0 0 1 7 0v3" />
    </>
  ),
  offen: (
    <>
      <rect x="5.5" y="11" width="13" height="9" rx="1.5" />
      <path d="M8.5 11V8a3.5 3.5 0 0 1 6.8-1" />
    </>
  ),
  notiz: <path d="M5 4.5h14v10l-5 5H5ZM14 19.5v-5h5M8.5 9h7M8.5 12.5h3" />,
  plus: <path d="M12 5v14M5 12h14" />,
  mehr: <path d="M5.5 12h.01M12 12h.01M18.5 12h.01" strokeWidth="2.8" />,
  funken: <path d="M12 4v4M12 16v4M4 12h4M16 12h4M6.5 6.5l2.5 2.5M15 15l2.5 2.5M17.5 6.5 15 9M9 15l-2.5 2.5" />,
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

/** A line icon; decorative, so the control it sits in carries the words. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
    {paths[name]}
  </svg>
)
