import { cleanLine } from '@/shared/text/nfc'
import type { Summary } from '@/shared/view'
import { unitPhrase } from '@/ui/cards/unit-phrase'

/** Everything that is written on the card of an item. */
export type CardWords = {
  kind: string
  title: string
  unit: string
  sector: string
  portal: string
  isIllustrative: boolean
}

export const illustrativeWords = 'Nội dung minh họa'

/** Our letters have no emoji: a machine without some of its own would draw a box. */
const emoji = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F/gu

/** The text as it is drawn; '' where there would be nothing to see. */
const written = (text: string) => {
  const line = cleanLine(text.replace(emoji, ''))
  return /[\p{L}\p{N}]/u.test(line) ? line : ''
}

export const cardWords = (item: Summary, kind: string, portal: string): CardWords => ({
  kind,
  title: written(item.title) || kind,
  unit: item.unit ? written(unitPhrase(item.unit)) : '',
  sector: written(item.sectors.map(({ name }) => name).join(' · ')),
  portal: written(portal),
  isIllustrative: item.illustrative,
})

/** What the picture shows, for those who do not see it. */
export const cardAlt = ({ kind, title, unit, sector, portal, isIllustrative }: CardWords): string =>
  [kind, title, unit, sector, portal, isIllustrative ? illustrativeWords : ''].filter(Boolean).join('. ')
