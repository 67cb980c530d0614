import type { ReactElement } from 'react'
import { IconSheet } from './Icon'

const paths = {
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
} satisfies Record<string, ReactElement>

export type ToolIconName = keyof typeof paths

/** Line icons of the workshop, apart from `Icon` because the first map needs none of them. */
export const ToolIcon = ({ name, size = 20 }: { name: ToolIconName; size?: number }) => <IconSheet size={size}>{paths[name]}</IconSheet>
