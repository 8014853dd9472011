import type { Purpose } from '@/publishing/consent'

/** Where people post items by hand, with the purpose to which everybody shown must have agreed. */
export const postingChannels = {
  facebook: { label: 'Facebook', purpose: 'social' },
  zalo: { label: 'Zalo', purpose: 'social' },
  site: { label: 'Trang của xã, cơ quan', purpose: 'embeds' },
  loudspeaker: { label: 'Truyền thanh', purpose: 'loudspeaker' },
  print: { label: 'Bản in, bảng tin', purpose: 'print' },
} as const satisfies Record<string, { label: string; purpose: Exclude<Purpose, 'web'> }>

export type PostingChannel = keyof typeof postingChannels

export const channelNames = Object.keys(postingChannels) as PostingChannel[]
